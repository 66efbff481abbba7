// Words on a page that are no act yet: each is saved as it is typed, so that neither a crash nor a
// lock takes it.
import type { Api } from "../api/client";
import { Refused } from "../backend/backend";

/** Saves what is typed on a page, one save at a time, the latest of each field. */
export class Jotter {
  /** Why the last save failed; what was typed is tried again with the next letter. */
  problem: Refused | undefined = $state.raw(undefined);
  readonly #waiting = new Map<string, string>();
  #running: Promise<void> | undefined;

  constructor(
    private readonly api: Api,
    private readonly page: "complaint" | "reply" | "survey" | "letter-text",
    private readonly about: string | null,
  ) {}

  /** What was typed here before, by field. */
  async open(): Promise<Readonly<Record<string, string>>> {
    const { typed } = await this.api.call("jotting.open", { page: this.page, about: this.about });
    return typed;
  }

  keep(field: string, value: string): void {
    this.#waiting.set(field, value);
    void this.flush();
  }

  /** It has become an act: what could not be saved need not be any more. */
  forget(): void {
    this.#waiting.clear();
    this.problem = undefined;
  }

  /** Everything that was typed so far is saved, or its save has failed. */
  flush(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    while (this.#waiting.size > 0) {
      const [field, value] = this.#waiting.entries().next().value as [string, string];
      try {
        await this.api.call("jotting.keep", { jotting: { page: this.page, about: this.about }, field, value });
        this.problem = undefined;
      } catch (cause) {
        this.problem = Refused.from(cause);
        return;
      }
      if (this.#waiting.get(field) === value) this.#waiting.delete(field);
    }
  }
}
