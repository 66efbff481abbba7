// What citizens say, and what is answered. Who may read and who may answer is the core's word.
import type { Api } from "../../lib/api/client";
import type { ComplaintLine, ComplaintsView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** The complaints' page. */
export class ComplaintDesk {
  view: ComplaintsView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  kind = $state("");
  about = $state("");
  channel = $state("");
  who = $state("");
  contact = $state("");
  text = $state("");
  reply = $state("");
  /** The line that is open. */
  shown = $state("");

  constructor(
    private readonly api: Api,
    /** The case that it is about. */
    readonly about_case?: string,
  ) {}

  async load(): Promise<void> {
    await this.#run(() => this.api.call("complaints.show", {}));
  }

  get lines(): readonly ComplaintLine[] {
    return this.view?.lines ?? [];
  }

  show(complaint: string): void {
    this.shown = this.shown === complaint ? "" : complaint;
    this.reply = "";
    this.problem = undefined;
  }

  /** Writes it down; what was typed stays where it was refused. */
  async make(): Promise<boolean> {
    const done = await this.#run(() =>
      this.api.call("complaint.make", {
        kind: this.kind,
        about: this.about,
        case: this.about_case ?? null,
        who: this.who,
        contact: this.contact,
        text: this.text,
        channel: this.channel,
      }),
    );
    if (done) this.who = this.contact = this.text = "";
    return done;
  }

  async answer(complaint: string): Promise<boolean> {
    const done = await this.#run(() => this.api.call("complaint.answer", { complaint, reply: this.reply }));
    if (done) this.reply = "";
    return done;
  }

  async hear(complaint: string, content: boolean): Promise<boolean> {
    return this.#run(() => this.api.call("complaint.hear", { complaint, content }));
  }

  async #run(call: () => Promise<ComplaintsView>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const view = await call();
      this.view = view;
      this.kind ||= view.kinds[0] ?? "";
      this.about ||= view.abouts[0] ?? "";
      this.channel ||= view.channels[0] ?? "";
      this.problem = undefined;
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
