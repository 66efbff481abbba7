// A year of a register.
import type { Api } from "../../lib/api/client";
import type { RegisterView, SheetSource } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { isoDay } from "../../lib/format/moment";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of registers. */
export class RegisterDesk extends Desk {
  view: RegisterView | undefined = $state.raw(undefined);
  kind = $state("births");
  year = $state(0);
  query = $state("");
  #asked = 0;

  constructor(private readonly api: Api) {
    super();
  }

  /** The last question's answer is shown, whichever comes last. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const view = await this.api.call("register.show", { kind: this.kind, year: this.year, query: this.query });
      if (mine !== this.#asked) return;
      this.view = view;
      this.year = view.year;
      this.problem = undefined;
    } catch (cause) {
      if (mine === this.#asked) this.problem = Refused.from(cause);
    }
  }

  /** Another book, of the same year; what was looked for stays with the book it was looked for in. */
  async choose(kind: string | undefined): Promise<void> {
    if (!kind || kind === this.kind) return;
    this.kind = kind;
    this.query = "";
    await this.load();
  }

  async step(years: number): Promise<void> {
    if (!this.view) return;
    this.year = this.view.year + years;
    await this.load();
  }

  source(sheet: string): SheetSource {
    return { kind: "register", register: { kind: this.kind, year: this.year, sheet } };
  }

  openVolume(volume: string, after: string): Promise<boolean> {
    return this.#do(() => this.api.call("register.open", { ...this.#book, volume, after: number(after) }));
  }

  explain(of: number, text: string): Promise<boolean> {
    return this.#do(() => this.api.call("register.explain-gap", { ...this.#book, number: of, text, about: null }));
  }

  /** Notes something; what says something of the entry itself reaches its copies. */
  note(of: number, text: string, about = ""): Promise<boolean> {
    return this.#do(() => this.api.call("register.note", { ...this.#book, number: of, text, about: about || null }));
  }

  close(corrected: string, crossedOut: string, signer: string): Promise<boolean> {
    return this.#do(() =>
      this.api.call("register.close", {
        ...this.#book,
        corrected: number(corrected),
        crossed_out: number(crossedOut),
        signer,
      }),
    );
  }

  /** Writes a sheet as a file; says where. */
  async save(sheet: string, format: "pdf" | "xlsx"): Promise<string | undefined> {
    let path: string | undefined;
    const source = this.source(sheet);
    await this.run(async () => {
      const saved =
        format === "pdf"
          ? await this.api.call("table.print", { source, send_to_printer: true })
          : await this.api.call("table.save", { source, format });
      path = saved.path;
    });
    return path;
  }

  /** Prints what a day left in the books, today where no day is named; says where the file lies. */
  async saveDay(day: string): Promise<string | undefined> {
    let path: string | undefined;
    await this.run(async () => {
      const source = { kind: "day" as const, day: isoDay(day) };
      path = (await this.api.call("table.print", { source, send_to_printer: true })).path;
    });
    return path;
  }

  get #book(): { kind: string; year: number } {
    return { kind: this.kind, year: this.year };
  }

  #do(call: () => Promise<RegisterView>): Promise<boolean> {
    return this.run(async () => {
      await call();
      await this.load();
    });
  }
}

/** A count as typed; what is none is 0. */
function number(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
}
