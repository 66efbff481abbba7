// The printer and how it stands to a form: four crosses, measured.
import type { Api } from "../../lib/api/client";
import type { MeasuredView, Printed, PrinterView, Spot } from "../../lib/api/generated";
import { millimetres } from "../../lib/format/length";
import { Desk } from "../../lib/state/desk.svelte";

const UM_PER_MM = 1000;

/** Micrometres of millimetres as typed, with a comma or a point; nothing for what is no number. */
export function micrometres(typed: string): number | undefined {
  const text = typed.trim().replace(",", ".");
  return /^[-+]?\d{1,4}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * UM_PER_MM) : undefined;
}

/** The page of the printer. */
export class PrinterDesk extends Desk {
  view: PrinterView | undefined = $state.raw(undefined);
  /** As typed, cross by cross: from the left, from the top. */
  typed: { x: string; y: string }[] = $state([]);
  measured: MeasuredView | undefined = $state.raw(undefined);
  printed: Printed | undefined = $state.raw(undefined);
  askedPrinter = $state(false);
  dx = $state("0");
  dy = $state("0");
  /** Fields of which what was typed is no number: `x1`, `dy` … */
  bad: readonly string[] = $state.raw([]);

  constructor(
    private readonly api: Api,
    private readonly wanted: string,
  ) {
    super();
  }

  get form(): string {
    return this.view?.form ?? this.wanted;
  }

  load(form = this.form): Promise<boolean> {
    return this.run(async () => this.#show(await this.api.call("printer.show", { form })));
  }

  chooseTray(tray: string): Promise<boolean> {
    return this.run(async () => this.#show(await this.api.call("printer.tray", { form: this.form, tray })));
  }

  /** Prints the test sheet, or only saves it. */
  print(sendToPrinter: boolean): Promise<boolean> {
    this.printed = undefined;
    this.askedPrinter = sendToPrinter;
    return this.run(async () => {
      this.printed = await this.api.call("printer.print-sheet", { form: this.form, send_to_printer: sendToPrinter });
    });
  }

  /** Reckons what was measured, and keeps it if it is to be kept. */
  async measure(keep: boolean): Promise<boolean> {
    const crosses = this.#spots();
    if (!crosses) return false;
    return this.run(async () => {
      const measured = await this.api.call("printer.measure", { form: this.form, crosses, keep });
      if (keep) this.#show(await this.api.call("printer.show", { form: this.form }));
      this.measured = measured;
    });
  }

  /** Moves the print by hand. */
  async move(): Promise<boolean> {
    const [dx, dy] = [micrometres(this.dx), micrometres(this.dy)];
    this.bad = [...(dx === undefined ? ["dx"] : []), ...(dy === undefined ? ["dy"] : [])];
    if (dx === undefined || dy === undefined) return false;
    return this.run(async () => this.#show(await this.api.call("printer.move", { form: this.form, dx, dy })));
  }

  /** What was typed, once all of it is numbers; else what is none is marked. */
  #spots(): Spot[] | undefined {
    const bad: string[] = [];
    const read = (typed: string, name: string) => {
      const um = micrometres(typed);
      if (um === undefined) bad.push(name);
      return um ?? 0;
    };
    const spots = this.typed.map(({ x, y }, at) => ({ x: read(x, `x${at + 1}`), y: read(y, `y${at + 1}`) }));
    this.bad = bad;
    return bad.length === 0 ? spots : undefined;
  }

  #show(view: PrinterView): void {
    const other = view.form !== this.view?.form || view.tray !== this.view.tray || view.printer !== this.view.printer;
    this.view = view;
    this.dx = millimetres(view.correction.dx);
    this.dy = millimetres(view.correction.dy);
    if (!other && this.typed.length > 0) return;
    this.typed = view.crosses.map(() => ({ x: "", y: "" }));
    this.measured = undefined;
    this.bad = [];
  }
}
