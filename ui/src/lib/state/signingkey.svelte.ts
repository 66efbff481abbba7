// The key that files are signed with: a file with its password, or a USB with its PIN. What opens it stands
// here while it is typed and is forgotten as soon as it was handed over.
import type { Api } from "../api/client";
import type { SigningKey, SigningView } from "../api/generated";
import { Refused } from "../backend/backend";
import { base64 } from "../format/base64";
import { Desk } from "./desk.svelte";

/** A refusal after which the same key is typed anew. */
const ABOUT_SECRET = ["sign-wrong-password", "sign-wrong-pin", "sign-wrong-pin-last-try", "sign-pin-locked"];

export class KeyInHand extends Desk {
  kind: "file" | "token" = $state("file");
  /** The name of the file that was chosen. */
  name = $state("");
  /** The password, or the PIN. */
  secret = $state("");
  driver = $state("");
  label = $state("");
  /** The tokens that were found; nothing before somebody looked. */
  labels: readonly string[] | undefined = $state.raw(undefined);
  /** The laptop's timestamp server; empty for none. */
  timestamp = $state("");
  /** It is asked. */
  stamp = $state(false);
  #file = "";

  constructor(private readonly api: Api) {
    super();
  }

  /** Begins with what this laptop remembers. */
  begin(view: SigningView): void {
    this.timestamp = view.timestamp;
    this.stamp = view.timestamp !== "";
    if (this.driver !== "") return;
    this.driver = view.driver;
    this.label = view.token;
    if (view.driver !== "") {
      this.kind = "token";
      this.labels = view.token === "" ? undefined : [view.token];
    }
  }

  /** Takes a key file in hand. */
  async take(file: Pick<File, "arrayBuffer" | "name">): Promise<void> {
    await this.run(async () => {
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Refused("sign-key-file");
      });
      this.#file = base64(bytes);
      this.name = file.name;
    });
  }

  /** Looks which tokens are plugged in. */
  async find(): Promise<void> {
    await this.run(async () => {
      this.labels = undefined;
      const { labels } = await this.api.call("token.list", { driver: this.driver });
      this.labels = labels;
      if (!labels.includes(this.label)) this.label = labels[0] ?? "";
    });
  }

  get isReady(): boolean {
    if (this.secret === "") return false;
    return this.kind === "file" ? this.name !== "" : this.driver.trim() !== "" && this.label !== "";
  }

  /** The key as it is handed over. */
  get key(): SigningKey {
    return this.kind === "file"
      ? { kind: "file", file: this.#file, password: this.secret }
      : { kind: "token", driver: this.driver, label: this.label, pin: this.secret };
  }

  /** It was used: what opens it is not kept. A mistyped secret is typed anew, with the same file. */
  used(refused?: Refused): void {
    this.secret = "";
    if (refused && ABOUT_SECRET.includes(refused.code)) return;
    if (refused) return;
    this.#file = "";
    this.name = "";
  }
}
