// A paper of a case, ready to be printed on what the core allows.
import type { Api } from "../../lib/api/client";
import { printedBy } from "../../lib/api/documents";
import type { CaseView, LetterLookView, PaperKind, PaperView, Printed, Problem, PrinterView, SheetRequest } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";
import { Desk } from "../../lib/state/desk.svelte";

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** The paper page's state. */
export class PaperDesk extends Desk {
  view: CaseView | undefined = $state.raw(undefined);
  kind: PaperKind | undefined = $state(undefined);
  reason = $state("");
  /** How the printer stands to the form, where the paper goes over a blank. */
  printer: PrinterView | undefined = $state.raw(undefined);
  /** How a letter is signed; nothing for any other paper. */
  look: LetterLookView | undefined = $state.raw(undefined);
  printed: Printed | undefined = $state.raw(undefined);
  /** The printer was asked for the last print, not only the file. */
  askedPrinter = $state(false);
  #zoom = $state(2);

  constructor(
    private readonly api: Api,
    readonly id: string,
    readonly document: string,
    private readonly wanted: PaperKind | undefined,
  ) {
    super();
  }

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
    const { id, document } = this;
    const done = await this.run(async () => void (await this.api.call("letter.approve", { case: id, document })));
    if (done) await this.load();
    return done;
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

  /** Why it cannot be printed now, where a verb of the case says so. */
  get refusal(): Problem | undefined {
    if (this.canPrint) return undefined;
    const verb = this.view?.actions.find((action) => action.refusal !== null && printedBy(action) === this.document);
    return verb?.refusal ?? undefined;
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
  moveField(field: string | null, dx: number, dy: number): Promise<boolean> {
    return this.#settle(() => this.api.call("printer.move-field", { form: this.document, field, dx, dy }));
  }

  /** Keeps a scan of the form's blank on this laptop, or takes it away; says whether that was done. */
  keepScan(file: Pick<File, "arrayBuffer"> | null): Promise<boolean> {
    return this.#settle(async () => {
      const read = file && base64(await file.arrayBuffer());
      return this.api.call("printer.keep-scan", { form: this.document, file: read });
    });
  }

  /** Changes how the printer stands to the form. A second press of an arrow does not wait for the first. */
  async #settle(change: () => Promise<PrinterView>): Promise<boolean> {
    try {
      this.printer = await change();
      this.problem = undefined;
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
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
    const { kind: paper, id, document } = this;
    if (!paper) return false;
    const reason = this.wantsReason ? this.reason : null;
    const done = await this.#print(sendToPrinter, () =>
      this.api.call("paper.print", { case: id, document, paper, reason, send_to_printer: sendToPrinter }),
    );
    if (done) {
      this.reason = "";
      await this.load();
    }
    return done;
  }

  /** Makes the envelope that the letter goes in; no act speaks of one. */
  printEnvelope(): Promise<boolean> {
    const source = { kind: "envelope", case: this.id } as const;
    return this.#print(true, () => this.api.call("table.print", { source, send_to_printer: true }));
  }

  #print(sendToPrinter: boolean, make: () => Promise<Printed>): Promise<boolean> {
    return this.run(async () => {
      [this.printed, this.askedPrinter] = [undefined, sendToPrinter];
      this.printed = await make();
    });
  }
}
