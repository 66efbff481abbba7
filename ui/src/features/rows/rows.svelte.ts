// A table of another program: looked through first, brought in when an officer says so.
import type { Api } from "../../lib/api/client";
import type { RowColumn, RowHeads, RowKinds, RowMap, RowsView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";
import { isoDay } from "../../lib/format/moment";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of tables in and out. */
export class RowsDesk extends Desk {
  kinds: RowKinds | undefined = $state.raw(undefined);
  view: RowsView | undefined = $state.raw(undefined);
  /** The heads of the file in hand, and what they may be. */
  heads: RowHeads | undefined = $state.raw(undefined);
  /** The file's head for each column of ours, by its slug; empty where it has none. */
  chosen: Record<string, string> = $state({});
  what = $state("births");
  year = $state("");
  fileName = $state("");
  /** Which program's names the columns bear on the way out; empty for ours. */
  mapName = $state("");
  /** Dossiers out: of which procedure, from when to when, counted by which day. */
  procedure = $state("");
  from = $state("");
  to = $state("");
  by = $state("received");
  #file = "";

  constructor(private readonly api: Api) {
    super();
  }

  /** Rows are entries of a register, not dossiers to be received. */
  get isBook(): boolean {
    return this.kinds?.books.includes(this.what) ?? true;
  }

  /** Rows are people whom forms offer. */
  get isPeople(): boolean {
    return this.what === "people";
  }

  /** How other programs call the columns of this book. */
  get maps(): readonly RowMap[] {
    return this.kinds?.maps.filter((map) => map.book === this.what) ?? [];
  }

  /** The map in hand. */
  get named(): RowMap | undefined {
    return this.maps.find((map) => map.name === this.mapName);
  }

  async load(): Promise<void> {
    await this.run(async () => {
      this.kinds = await this.api.call("rows.kinds", {});
    });
  }

  /** Another kind of table: the file in hand is looked through as that. */
  async choose(what: string): Promise<void> {
    this.what = what;
    this.mapName = "";
    this.view = undefined;
    this.heads = undefined;
    if (this.#file !== "") await this.#propose();
  }

  /** A head is one column's: whoever wants it takes it from the other first, so that nothing is lost
   *  by going through a closed list with the arrows. */
  takenBy(head: string, column: string): RowColumn | undefined {
    return this.heads?.columns.find((other) => other.column !== column && this.chosen[other.column] === head);
  }

  /** Another head for a column. What is whole is looked through again. */
  async map(column: string, head: string): Promise<void> {
    this.chosen[column] = head;
    this.view = undefined;
    this.problem = undefined;
    if (this.missing.length === 0) await this.#check();
  }

  /** Columns that no row can do without, and for which no head was chosen. */
  get missing(): RowColumn[] {
    return (this.heads?.columns ?? []).filter((one) => one.needed && !this.chosen[one.column]);
  }

  /** A person has to look: something is missing, or was guessed. */
  get unsure(): boolean {
    const guessed = (one: RowColumn) => one.how === "guessed" && this.chosen[one.column] === one.head;
    return this.missing.length > 0 || (this.heads?.columns ?? []).some(guessed);
  }

  /** Takes a file into the hand and looks through it; nothing is saved. */
  async take(file: Pick<File, "name" | "arrayBuffer">): Promise<void> {
    this.view = undefined;
    this.heads = undefined;
    this.fileName = file.name;
    try {
      this.#file = base64(await file.arrayBuffer());
    } catch {
      this.problem = new Refused("table-unreadable");
      return;
    }
    await this.#propose();
  }

  /** Brings the good rows in. */
  bringIn(): Promise<boolean> {
    return this.run(async () => {
      this.view = await this.api.call("rows.bring-in", this.#request);
      if (this.isPeople) this.kinds = await this.api.call("rows.kinds", {});
    });
  }

  /** Lets go of the people of all lists. */
  forgetPeople(): Promise<boolean> {
    return this.run(async () => {
      this.kinds = await this.api.call("rows.forget-people", {});
    });
  }

  giveDossiers(format: "xlsx" | "csv" | "jsonl"): Promise<string | undefined> {
    const { procedure, by } = this;
    const days = { from: isoDay(this.from), to: isoDay(this.to) };
    return this.#saved(() => this.api.call("rows.give-dossiers", { procedure, by, format, ...days }));
  }

  saveRefused(): Promise<string | undefined> {
    return this.#saved(() => this.api.call("rows.refused", this.#request));
  }

  template(): Promise<string | undefined> {
    return this.#saved(() => this.api.call("rows.template", { what: this.what, year: 0, format: "xlsx", columns: "", map: "" }));
  }

  give(format: "xlsx" | "csv" | "jsonl"): Promise<string | undefined> {
    const year = /^\d{4}$/.test(this.year.trim()) ? Number(this.year) : 0;
    return this.#saved(() => this.api.call("rows.give", { what: this.what, year, format, columns: "", map: this.mapName }));
  }

  get #request(): { what: string; file: string; columns: string } {
    return { what: this.what, file: this.#file, columns: this.#columns };
  }

  /** What was chosen, said of every head; nothing where all of them bear our names. */
  get #columns(): string {
    const columns = this.heads?.columns ?? [];
    if (columns.every((one) => this.chosen[one.column] === (one.head ?? "") && (one.how ?? "known") === "known")) return "";
    const of = (head: string) => columns.find((one) => this.chosen[one.column] === head)?.column ?? "";
    return JSON.stringify((this.heads?.heads ?? []).map((head) => ({ head, column: of(head) })));
  }

  /** Reads the heads; where none that is needed is missing, the rows are looked through as they are proposed. */
  async #propose(): Promise<void> {
    const read = await this.run(async () => {
      const heads = await this.api.call("rows.heads", { what: this.what, file: this.#file, columns: "" });
      this.chosen = Object.fromEntries(heads.columns.map((one) => [one.column, one.head ?? ""]));
      this.heads = heads;
    });
    if (read && this.missing.length === 0) await this.#check();
  }

  async #check(): Promise<void> {
    await this.run(async () => {
      this.view = await this.api.call("rows.check", this.#request);
    });
  }

  /** Where a file was put. */
  async #saved(call: () => Promise<{ path: string }>): Promise<string | undefined> {
    let path: string | undefined;
    await this.run(async () => {
      path = (await call()).path;
    });
    return path;
  }
}
