// The five questions about a case. Whether the family may be asked, and what fits, is the core's word.
import type { Api } from "../../lib/api/client";
import type { SurveyView } from "../../lib/api/generated";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of the five questions. */
export class SurveyDesk extends Desk {
  view: SurveyView | undefined = $state.raw(undefined);
  way = $state("");
  note = $state("");
  /** The answers that are chosen, by question; empty where it was passed over. */
  answers: Record<string, string> = $state({});

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {
    super();
  }

  async load(): Promise<void> {
    await this.#run(() => this.api.call("survey.show", { case: this.id }));
  }

  /** Records the answers; what was chosen stays where it was refused. */
  async take(): Promise<boolean> {
    const chosen = (this.view?.questions ?? []).map(({ question }) => ({ question, answer: this.answers[question] ?? "" }));
    const answers = chosen.filter(({ answer }) => answer !== "");
    return this.#run(() => this.api.call("survey.take", { case: this.id, way: this.way, answers, note: this.note }));
  }

  #run(call: () => Promise<SurveyView>): Promise<boolean> {
    return this.run(async () => {
      const view = await call();
      this.view = view;
      this.way ||= view.ways[0] ?? "";
    });
  }
}
