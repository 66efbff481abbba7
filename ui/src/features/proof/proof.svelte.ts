// Kiểm tra giấy: a code that was scanned or pasted, held against the log of this laptop.
import type { Api } from "../../lib/api/client";
import type { PaperChecked } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";
import { Desk } from "../../lib/state/desk.svelte";

/** The page on which a paper is checked. */
export class ProofDesk extends Desk {
  code = $state("");
  name = $state("");
  number = $state("");
  date = $state("");
  found: PaperChecked | undefined = $state.raw(undefined);

  constructor(private readonly api: Api) {
    super();
  }

  /** Holds the paper against its code; without one there is nothing to say. */
  async check(): Promise<boolean> {
    if (this.code.trim() === "") return false;
    this.found = undefined;
    return this.run(async () => {
      const { code, name, number, date } = this;
      this.found = await this.api.call("paper.check", { code, name, number, date });
    });
  }

  /** Reads the code from a picture or PDF of the paper, and holds the paper against it. */
  async take(file: Pick<File, "arrayBuffer">): Promise<boolean> {
    this.found = undefined;
    const read = await this.run(async () => {
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Refused("picture-unreadable");
      });
      this.code = (await this.api.call("paper.read-code", { file: base64(bytes), glance: false })).code;
    });
    return read && this.check();
  }

  /** Looks through the camera: whether a code was seen. A picture without one is no fault, the next may have it. */
  async glance(picture: Pick<Blob, "arrayBuffer">): Promise<boolean> {
    try {
      const file = base64(await picture.arrayBuffer());
      this.code = (await this.api.call("paper.read-code", { file, glance: true })).code;
    } catch (cause) {
      const refused = Refused.from(cause);
      if (refused.code === "picture-no-code") return false;
      throw refused;
    }
    await this.check();
    return true;
  }

  /** Another paper: nothing of the one before stays on the screen. */
  clear(): void {
    this.code = this.name = this.number = this.date = "";
    this.found = undefined;
    this.problem = undefined;
  }
}
