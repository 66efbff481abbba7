// Sổ phôi: blanks of one kind and the balance of a day.
import type { Api } from "../../lib/api/client";
import type { StockView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { Desk } from "../../lib/state/desk.svelte";

/** What is told of blanks. */
export type Telling = "receive" | "use" | "spoil" | "return" | "destroy";

/** What was typed in the dialog. */
export interface Told {
  first: string;
  last: string;
  /** Whose paper stands on it; where that is asked. */
  case: string;
  words: string;
}

/** The page of blanks. */
export class StockDesk extends Desk {
  view: StockView | undefined = $state.raw(undefined);
  document = $state("");
  day = $state("");
  #asked = 0;

  constructor(private readonly api: Api) {
    super();
  }

  /** The last question's answer is shown, whichever comes last. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const view = await this.api.call("stock.show", { document: this.document, day: this.day });
      if (mine !== this.#asked) return;
      this.#show(view);
      this.problem = undefined;
    } catch (cause) {
      if (mine === this.#asked) this.problem = Refused.from(cause);
    }
  }

  async choose(document: string | undefined): Promise<void> {
    if (!document || document === this.document) return;
    this.document = document;
    await this.load();
  }

  /** The day before or after. */
  async step(days: number): Promise<void> {
    if (!this.view) return;
    const day = new Date(`${this.view.day}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    this.day = day.toISOString().slice(0, 10);
    await this.load();
  }

  /** Tells it; says whether it was taken. What is told today is shown today. */
  tell(what: Telling, told: Told): Promise<boolean> {
    const { document } = this;
    const run = { document, first: told.first, last: told.last || told.first, words: told.words };
    const one = { document, serial: told.first, words: told.words, case: told.case };
    return this.run(async () => {
      this.#show(await this.#call(what, run, one));
    });
  }

  #call(
    what: Telling,
    run: { document: string; first: string; last: string; words: string },
    one: { document: string; serial: string; words: string; case: string },
  ): Promise<StockView> {
    switch (what) {
      case "receive":
        return this.api.call("stock.receive", run);
      case "return":
        return this.api.call("stock.return", run);
      case "use":
        return this.api.call("stock.use", one);
      case "spoil":
        return this.api.call("stock.spoil", { document: one.document, serial: one.serial, words: one.words });
      case "destroy":
        return this.api.call("stock.destroy", { document: one.document, serial: one.serial, words: one.words });
    }
  }

  /** Writes the day's balance as a file; says where. */
  async save(format: "pdf" | "xlsx"): Promise<string | undefined> {
    let path: string | undefined;
    const source = { kind: "stock" as const, stock: { document: this.document, day: this.day } };
    await this.run(async () => {
      const saved =
        format === "pdf"
          ? await this.api.call("table.print", { source, send_to_printer: true })
          : await this.api.call("table.save", { source, format });
      path = saved.path;
    });
    return path;
  }

  #show(view: StockView): void {
    this.view = view;
    this.document = view.document;
    this.day = view.day;
  }
}
