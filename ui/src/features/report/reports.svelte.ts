// A report on the screen: which, of which days, and for whom.
import type { Api } from "../../lib/api/client";
import type { ReportView, SheetSource, ShowReport } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** The page of reports. */
export class ReportDesk {
  view: ReportView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  kind = $state("processing");
  span = $state("month");
  day = $state("");
  isPublic = $state(false);
  busy = $state(false);
  #asked = 0;

  constructor(private readonly api: Api) {}

  get request(): ShowReport {
    return { kind: this.kind, span: this.span, day: this.day, public: this.isPublic };
  }

  get source(): SheetSource {
    return { kind: "report", report: this.request };
  }

  /** The last question's answer is shown, whichever comes last. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const view = await this.api.call("report.show", this.request);
      if (mine !== this.#asked) return;
      this.view = view;
      this.problem = undefined;
    } catch (cause) {
      if (mine === this.#asked) this.problem = Refused.from(cause);
    }
  }

  /** Opens the list behind a figure. */
  async open(kind: string): Promise<void> {
    this.kind = kind;
    await this.load();
  }

  async step(back: boolean): Promise<void> {
    if (!this.view) return;
    this.day = back ? this.view.before : this.view.after;
    await this.load();
  }

  /** Writes it as a file; says where. */
  async save(format: "pdf" | "xlsx" | "csv"): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const source = this.source;
      const printed =
        format === "pdf"
          ? await this.api.call("table.print", { source, send_to_printer: false })
          : await this.api.call("table.save", { source, format });
      this.problem = undefined;
      return printed.path;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Writes the tracking book of the day or the month in sight; says where. */
  async track(month: boolean): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const source = { kind: "tracking" as const, tracking: { day: this.day, month } };
      const printed = await this.api.call("table.print", { source, send_to_printer: false });
      this.problem = undefined;
      return printed.path;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** The longest bar; all are drawn to one scale. */
  get most(): number {
    return Math.max(1, ...(this.view?.bars ?? []).map(whole));
  }
}

/** All parts of a bar. */
export function whole(bar: { parts: { count: number }[] }): number {
  return bar.parts.reduce((sum, part) => sum + part.count, 0);
}
