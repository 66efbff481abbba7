// A paper of a case, ready to be printed on what the core allows.
import type { Api } from "../../lib/api/client";
import type { CaseView, LetterLookView, PaperKind, PaperView, Printed, PrinterView, SheetRequest } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** The paper page's state. */
export class PaperDesk {
  view: CaseView | undefined = $state.raw(undefined);
  kind: PaperKind | undefined = $state(undefined);
  reason = $state("");
  /** How the printer stands to the form, where the paper goes over a blank. */
  printer: PrinterView | undefined = $state.raw(undefined);
  /** How a letter is signed; nothing for any other paper. */
  look: LetterLookView | undefined = $state.raw(undefined);
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
      this.problem = undefined;
      // A letter is never printed over a blank.
      if (this.kinds.includes("overprint")) this.printer = await this.api.call("printer.show", { form: this.document });
      else this.look = await this.api.call("letter.look", { case: this.id, document: this.document });
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** The signer approves the letter, so that it carries the picture of the signature. */
  async approve(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await this.api.call("letter.approve", { case: this.id, document: this.document });
      await this.load();
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
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

  /** A second print wants its reason; a change that goes on the back is one. */
  get wantsReason(): boolean {
    return (this.paper?.prints ?? 0) > 0 && this.kind !== "back";
  }

  /** The blank that lies on top in the safe, where the office keeps its blanks here. */
  get nextSheet(): string | undefined {
    return this.kind === "overprint" && this.canPrint ? (this.paper?.next_sheet ?? undefined) : undefined;
  }

  /** Moves a field of the form on this printer; says whether it was moved. */
  async moveField(field: string | null, dx: number, dy: number): Promise<boolean> {
    try {
      this.printer = await this.api.call("printer.move-field", { form: this.document, field, dx, dy });
      this.problem = undefined;
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
  }

  /** Makes the envelope that the letter goes in; no act speaks of one. */
  async printEnvelope(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    this.printed = undefined;
    this.askedPrinter = true;
    try {
      this.printed = await this.api.call("table.print", { source: { kind: "envelope", case: this.id }, send_to_printer: true });
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Keeps a scan of the form's blank on this laptop, or takes it away; says whether that was done. */
  async keepScan(file: Pick<File, "arrayBuffer"> | null): Promise<boolean> {
    try {
      const read = file && base64(await file.arrayBuffer());
      this.printer = await this.api.call("printer.keep-scan", { form: this.document, file: read });
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
    return true;
  }

  /** The scan of the form's blank that is kept, to be shown. */
  async scan(): Promise<Blob | undefined> {
    if (!this.printer?.scan) return undefined;
    try {
      return new Blob([await this.api.bytes("printer.scan", { form: this.document })]);
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    }
  }

  get zoom(): number {
    return ZOOMS[this.#zoom] ?? 1;
  }

  zoomBy(step: 1 | -1): void {
    this.#zoom = Math.min(ZOOMS.length - 1, Math.max(0, this.#zoom + step));
  }

  /** Makes the paper, and sends it to the printer if asked to; what came out is asked afterwards. */
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
