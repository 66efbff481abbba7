// A paper of a case, ready to be printed on what the core allows.
import type { Api } from "../../lib/api/client";
import type { Calibration, CaseView, PaperKind, PaperView, Printed, SheetRequest } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** The paper page's state. */
export class PaperDesk {
  view: CaseView | undefined = $state.raw(undefined);
  kind: PaperKind | undefined = $state(undefined);
  reason = $state("");
  /** The serial of the blank in the printer; the core's next one until another is typed. */
  sheets = $state("");
  printed: Printed | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  /** The printer was asked for the last print, not only the file. */
  askedPrinter = $state(false);
  #zoom = $state(2);

  constructor(
    private readonly api: Api,
    readonly id: string,
    readonly document: string,
    private readonly wanted: PaperKind | undefined,
  ) {}

  async load(): Promise<void> {
    try {
      this.view = await this.api.call("case.show", { case: this.id });
      const kinds = this.kinds;
      if (!this.kind || !kinds.includes(this.kind)) {
        this.kind = this.wanted && kinds.includes(this.wanted) ? this.wanted : kinds[0];
      }
      this.sheets = this.paper?.next_sheet ?? "";
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  get paper(): PaperView | undefined {
    return this.view?.papers.find((paper) => paper.document === this.document);
  }

  /** What it can be printed on now; a preview can always be looked at. */
  get kinds(): readonly PaperKind[] {
    const kinds = this.paper?.papers ?? [];
    return kinds.length > 0 ? kinds : ["preview"];
  }

  get canPrint(): boolean {
    return (this.kind !== undefined && this.paper?.papers.includes(this.kind)) ?? false;
  }

  get request(): SheetRequest | undefined {
    if (!this.kind) return undefined;
    return { source: { kind: "case", case: this.id }, document: this.document, paper: this.kind };
  }

  /** A second print wants its reason. */
  get wantsReason(): boolean {
    return (this.paper?.prints ?? 0) > 0;
  }

  /** The office keeps its blanks here: a print on one names it. */
  get wantsSheets(): boolean {
    return this.kind === "overprint" && this.canPrint && typeof this.paper?.next_sheet === "string";
  }

  get zoom(): number {
    return ZOOMS[this.#zoom] ?? 1;
  }

  zoomBy(step: 1 | -1): void {
    this.#zoom = Math.min(ZOOMS.length - 1, Math.max(0, this.#zoom + step));
  }

  /** Writes the PDF and records the print; sends it on to the printer if asked to. */
  async print(sendToPrinter: boolean): Promise<boolean> {
    if (!this.kind || this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    this.printed = undefined;
    this.askedPrinter = sendToPrinter;
    try {
      this.printed = await this.api.call("paper.print", {
        case: this.id,
        document: this.document,
        paper: this.kind,
        reason: this.wantsReason ? this.reason : null,
        sheets: this.wantsSheets ? this.sheets : "",
        send_to_printer: sendToPrinter,
      });
      this.reason = "";
      await this.load();
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** The printer's offsets, in tenths of a millimetre. */
export class Calibrating {
  dx = $state("0");
  dy = $state("0");
  /** Whose offsets these are. */
  printer: string | undefined = $state();
  printed: Printed | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    await this.#run(() => this.api.call("printer.calibration", {}));
  }

  /** Keeps the offsets; says whether they were taken. */
  async save(): Promise<boolean> {
    const tenths = (millimetres: string) => Math.round(Number(millimetres.replace(",", ".")) * 10) || 0;
    return this.#run(() => this.api.call("printer.calibrate", { printer: null, dx: tenths(this.dx), dy: tenths(this.dy) }));
  }

  /** Prints the test sheet, or only saves it. */
  async print(sendToPrinter: boolean): Promise<void> {
    this.printed = undefined;
    try {
      this.printed = await this.api.call("printer.print-sheet", { send_to_printer: sendToPrinter });
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  async #run(ask: () => Promise<Calibration>): Promise<boolean> {
    try {
      const kept = await ask();
      this.dx = millimetres(kept.dx);
      this.dy = millimetres(kept.dy);
      this.printer = kept.printer ?? undefined;
      this.problem = undefined;
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
  }
}

function millimetres(tenths: number): string {
  return (tenths / 10).toFixed(1).replace(".", ",");
}
