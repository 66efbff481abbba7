// What citizens say, and what is answered. Who may read and who may answer is the core's word.
import type { Api } from "../../lib/api/client";
import type { ComplaintLine, ComplaintsView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { Desk } from "../../lib/state/desk.svelte";
import { Jotter } from "../../lib/state/jotter.svelte";

/** What is written down of a complaint. */
export type Part = "kind" | "about" | "channel" | "text" | "who" | "contact";

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
  /** What keeps words that are typed and not written down yet. */
  readonly jotter: Jotter;
  replies: Jotter | undefined = $state.raw(undefined);

  constructor(
    private readonly api: Api,
    /** The case that it is about. */
    readonly about_case?: string,
  ) {
    super();
    this.jotter = new Jotter(api, "complaint", about_case ?? null);
  }

  async load(): Promise<void> {
    const first = this.view === undefined;
    await this.run(async () => {
      const view = await this.api.call("complaints.show", {});
      if (first) Object.assign(this, await this.jotter.open());
      this.#show(view);
    });
  }

  /** Takes what was typed or chosen; it is kept at once. */
  type(part: Part, value: string): void {
    this[part] = value;
    this.jotter.keep(part, value);
  }

  typeReply(value: string): void {
    this.reply = value;
    this.replies?.keep("reply", value);
  }

  get lines(): readonly ComplaintLine[] {
    return this.view?.lines ?? [];
  }

  async show(complaint: string): Promise<void> {
    this.shown = this.shown === complaint ? "" : complaint;
    this.reply = "";
    this.replies = undefined;
    this.problem = undefined;
    const line = this.lines.find((one) => one.complaint === this.shown);
    if (!line?.may_answer) return;
    const replies = new Jotter(this.api, "reply", complaint);
    this.replies = replies;
    try {
      const { reply } = await replies.open();
      if (this.replies === replies && this.reply === "") this.reply = reply ?? "";
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Writes it down; what was typed stays where it was refused. */
  async make(): Promise<boolean> {
    await this.jotter.flush();
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
    if (done) {
      this.jotter.forget();
      this.who = this.contact = this.text = "";
    }
    return done;
  }

  async answer(complaint: string): Promise<boolean> {
    await this.replies?.flush();
    const done = await this.#run(() => this.api.call("complaint.answer", { complaint, reply: this.reply }));
    if (done) {
      this.replies?.forget();
      this.reply = "";
    }
    return done;
  }

  async hear(complaint: string, content: boolean): Promise<boolean> {
    return this.#run(() => this.api.call("complaint.hear", { complaint, content }));
  }

  #run(call: () => Promise<ComplaintsView>): Promise<boolean> {
    return this.run(async () => {
      this.#show(await call());
    });
  }

  #show(view: ComplaintsView): void {
    this.view = view;
    this.kind ||= view.kinds[0] ?? "";
    this.about ||= view.abouts[0] ?? "";
    this.channel ||= view.channels[0] ?? "";
  }
}
