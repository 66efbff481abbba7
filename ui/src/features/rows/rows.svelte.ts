// A table of another program: looked through first, brought in when an officer says so.
import type { Api } from "../../lib/api/client";
import type { RowKinds, RowsView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of tables in and out. */
export class RowsDesk extends Desk {
  kinds: RowKinds | undefined = $state.raw(undefined);
  view: RowsView | undefined = $state.raw(undefined);
  what = $state("births");
  year = $state("");
  fileName = $state("");
  #file = "";

  constructor(private readonly api: Api) {
    super();
  }

  /** Rows are entries of a register, not dossiers to be received. */
  get isBook(): boolean {
    return this.kinds?.books.includes(this.what) ?? true;
  }

  async load(): Promise<void> {
    await this.run(async () => {
      this.kinds = await this.api.call("rows.kinds", {});
    });
  }

  /** Another kind of table: the file in hand is looked through as that. */
  async choose(what: string): Promise<void> {
    this.what = what;
    this.view = undefined;
    if (this.#file !== "") await this.#check();
  }

  /** Takes a file into the hand and looks through it; nothing is saved. */
  async take(file: Pick<File, "name" | "arrayBuffer">): Promise<void> {
    this.view = undefined;
    this.fileName = file.name;
    try {
      this.#file = base64(await file.arrayBuffer());
    } catch {
      this.problem = new Refused("table-unreadable");
      return;
    }
    await this.#check();
  }

  /** Brings the good rows in. */
  bringIn(): Promise<boolean> {
    return this.run(async () => {
      this.view = await this.api.call("rows.bring-in", this.#request);
    });
  }

  saveRefused(): Promise<string | undefined> {
    return this.#saved(() => this.api.call("rows.refused", this.#request));
  }

  template(): Promise<string | undefined> {
    return this.#saved(() => this.api.call("rows.template", { what: this.what, year: 0, format: "xlsx", columns: "" }));
  }

  give(format: "xlsx" | "csv" | "jsonl"): Promise<string | undefined> {
    const year = /^\d{4}$/.test(this.year.trim()) ? Number(this.year) : 0;
    return this.#saved(() => this.api.call("rows.give", { what: this.what, year, format, columns: "" }));
  }

  get #request(): { what: string; file: string; columns: string } {
    return { what: this.what, file: this.#file, columns: "" };
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

/** Bytes as text, a piece at a time: a whole file would be too many arguments. */
export function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let at = 0; at < all.length; at += 8192) text += String.fromCharCode(...all.subarray(at, at + 8192));
  return btoa(text);
}
