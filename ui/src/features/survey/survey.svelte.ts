// The five questions about a case. Whether the family may be asked, and what fits, is the core's word.
import type { Api } from "../../lib/api/client";
import type { SurveyView } from "../../lib/api/generated";
import { Desk } from "../../lib/state/desk.svelte";
import { Jotter } from "../../lib/state/jotter.svelte";

/** The page of the five questions. */
export class SurveyDesk extends Desk {
  view: SurveyView | undefined = $state.raw(undefined);
  way = $state("");
  note = $state("");
  /** The answers that are chosen, by question; empty where it was passed over. */
  answers: Record<string, string> = $state({});
  /** What keeps a conversation that is not at its end. */
  readonly jotter: Jotter;

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {
    super();
    this.jotter = new Jotter(api, "survey", id);
  }

  async load(): Promise<void> {
    const first = this.view === undefined;
    await this.run(async () => {
      const view = await this.api.call("survey.show", { case: this.id });
      if (first && view.not_now === null) this.#resume(await this.jotter.open());
      this.#show(view);
    });
  }

  /** Takes what was chosen or typed; it is kept at once. */
  choose(question: string, answer: string): void {
    this.answers[question] = answer;
    this.jotter.keep(question, answer);
  }

  type(part: "way" | "note", value: string): void {
    this[part] = value;
    this.jotter.keep(part, value);
  }

  #resume({ way, note, ...answers }: Readonly<Record<string, string>>): void {
    this.way = way ?? "";
    this.note = note ?? "";
    this.answers = { ...answers };
  }

  /** Records the answers; what was chosen stays where it was refused. */
  async take(): Promise<boolean> {
    const chosen = (this.view?.questions ?? []).map(({ question }) => ({ question, answer: this.answers[question] ?? "" }));
    const answers = chosen.filter(({ answer }) => answer !== "");
    await this.jotter.flush();
    const done = await this.#run(() => this.api.call("survey.take", { case: this.id, way: this.way, answers, note: this.note }));
    if (done) this.jotter.forget();
    return done;
  }

  #run(call: () => Promise<SurveyView>): Promise<boolean> {
    return this.run(async () => {
      this.#show(await call());
    });
  }

  #show(view: SurveyView): void {
    this.view = view;
    this.way ||= view.ways[0] ?? "";
  }
}
