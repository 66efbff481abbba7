// A paper as a signed file: its signatures held against the log, and the next one.
import type { Api } from "../../lib/api/client";
import type { PaperFileView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";
import { Desk } from "../../lib/state/desk.svelte";
import { KeyInHand } from "../../lib/state/signingkey.svelte";

/** What is no news beside the file itself. */
const SEEN = ["file-signed-already", "file-sealed"];

export class FileDesk extends Desk {
  view: PaperFileView | undefined = $state.raw(undefined);
  readonly hand: KeyInHand;
  /** A signature is being put on: the next one, or the first one anew. */
  signing: "next" | "again" | undefined = $state();
  why = $state("");
  directory = $state("");
  copied = $state("");

  constructor(
    private readonly api: Api,
    private readonly id: string,
    private readonly document: string,
  ) {
    super();
    this.hand = new KeyInHand(api);
  }

  get #paper() {
    return { case: this.id, document: this.document };
  }

  async load(): Promise<void> {
    await this.run(async () => {
      this.view = await this.api.call("paper.signatures", this.#paper);
    });
  }

  /** Nothing of it belongs on this page: the paper leaves as no file and never did. */
  get isSilent(): boolean {
    return !this.view || (!this.view.leaves_as_file && this.view.file === null);
  }

  get canSign(): boolean {
    return this.view?.signs_as != null && this.view.problem === null;
  }

  /** Why it cannot be signed now, where the file itself does not say it. */
  get waits() {
    const problem = this.view?.problem;
    return problem && !SEEN.includes(problem.code) ? problem : undefined;
  }

  /** The worst of what the file says. */
  get verdict(): string | undefined {
    const verdicts = this.view?.file?.signatures.map(({ verdict }) => verdict) ?? [];
    return verdicts.find((verdict) => verdict !== "intact") ?? verdicts[0];
  }

  /** The leader's part is in order, and the office's is not there yet. */
  get waitsForOffice(): boolean {
    const signatures = this.view?.file?.signatures ?? [];
    return this.verdict === "intact" && !signatures.some(({ by }) => by === "office");
  }

  async open(which: "next" | "again"): Promise<void> {
    const done = await this.run(async () => this.hand.begin(await this.api.call("signing.show", {})));
    if (done) this.signing = which;
  }

  close(): void {
    this.signing = undefined;
    this.problem = undefined;
    this.why = "";
    this.hand.used();
  }

  get isReady(): boolean {
    return this.hand.isReady && !this.busy && (this.signing === "next" || this.why.trim() !== "");
  }

  /** Signs it; what was refused stays to be read beside the key. */
  async sign(): Promise<boolean> {
    if (!this.isReady) return false;
    const again = this.signing === "again" ? this.why : null;
    const { key, stamp } = this.hand;
    const done = await this.run(async () => {
      const { results, stopped } = await this.api.call("paper.sign", { papers: [this.#paper], key, stamp, again });
      const problem = stopped ?? results[0]?.problem;
      if (problem) throw new Refused(problem.code, problem.params as Record<string, string>);
    });
    this.hand.used(this.problem);
    if (!done) return false;
    this.close();
    await this.load();
    return true;
  }

  /** Takes in the file from another laptop. */
  async bring(file: Pick<File, "arrayBuffer">): Promise<boolean> {
    return this.run(async () => {
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Refused("signed-file-changed");
      });
      this.view = await this.api.call("paper.bring-file", { ...this.#paper, file: base64(bytes) });
    });
  }

  /** Puts a copy where somebody carries it on from. */
  async copy(): Promise<boolean> {
    return this.run(async () => {
      this.copied = (await this.api.call("paper.copy-file", { ...this.#paper, directory: this.directory })).path;
    });
  }
}
