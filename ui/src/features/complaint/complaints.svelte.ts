// What citizens say, and what is answered. Who may read and who may answer is the core's word.
import type { Api } from "../../lib/api/client";
import type { ComplaintLine, ComplaintsView } from "../../lib/api/generated";
import { Desk } from "../../lib/state/desk.svelte";

/** The complaints' page. */
export class ComplaintDesk extends Desk {
  view: ComplaintsView | undefined = $state.raw(undefined);
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
  ) {
    super();
  }

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

  #run(call: () => Promise<ComplaintsView>): Promise<boolean> {
    return this.run(async () => {
      const view = await call();
      this.view = view;
      this.kind ||= view.kinds[0] ?? "";
      this.about ||= view.abouts[0] ?? "";
      this.channel ||= view.channels[0] ?? "";
    });
  }
}
