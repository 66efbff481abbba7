// Prints under way on this laptop: the queue, and the question what came out. The core keeps them;
// the window asks for one step after the other.
import type { Api } from "../api/client";
import type { Outcome, PrintsView, PrintView, WantedPrint } from "../api/generated";
import { Refused } from "../backend/backend";

/** What was answered about a print. */
export interface PrintAnswer {
  outcome: Outcome;
  count: number;
  sheets: string;
  spoiled: string;
  reason: string;
  again: string;
}

/** A print that may have come out: somebody is to say what did. */
export function isOpen(print: PrintView): boolean {
  return print.state === "out" || print.state === "printing";
}

/** The prints, for every page. */
export class Prints {
  view: PrintsView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  /** Papers are being sent, one after the other. */
  running = $state(false);
  /** The print that is asked about. */
  asking: string | undefined = $state();
  /** How many were put in since the queue was last empty: what the progress is of. */
  #put = $state(0);

  constructor(private readonly api: Api) {}

  /** Those that are to be answered. */
  get open(): readonly PrintView[] {
    return this.view?.prints.filter(isOpen) ?? [];
  }

  get waiting(): number {
    return this.view?.prints.filter((print) => print.state === "waiting").length ?? 0;
  }

  /** The print that is asked about, as the core knows it. */
  get inHand(): PrintView | undefined {
    return this.open.find((print) => print.job === this.asking);
  }

  /** How far a run is: what was sent or failed, of all that were put in. */
  get progress(): { done: number; all: number } {
    const all = Math.max(this.#put, this.waiting);
    return { done: all - this.waiting, all };
  }

  async load(): Promise<void> {
    await this.#take(() => this.api.call("prints.show", {}));
  }

  /** The laptop was opened: what was left unanswered is asked about first. */
  async begin(): Promise<void> {
    await this.load();
    this.askNext();
  }

  /** The laptop is locked: nothing of what was asked stays on the screen. */
  end(): void {
    this.view = undefined;
    this.asking = undefined;
    this.problem = undefined;
  }

  /** A paper was just printed: asks about it. */
  async ask(job: string): Promise<void> {
    await this.load();
    this.asking = job;
    this.problem = undefined;
  }

  /** Asks about the first that is to be answered. */
  askNext(): void {
    this.asking = this.open[0]?.job;
    this.problem = undefined;
  }

  /** Not now: it is asked again at the next opening, and stands in the list. */
  later(): void {
    this.asking = undefined;
    this.problem = undefined;
  }

  /** Says what came out; says whether it was taken. The next one is then asked about. */
  async answer(answer: PrintAnswer): Promise<boolean> {
    const job = this.asking;
    if (!job) return false;
    const again = answer.again.trim() === "" ? null : answer.again;
    const done = await this.#take(() => this.api.call("prints.answer", { job, ...answer, again }));
    if (done) this.askNext();
    return done;
  }

  /** Puts papers in the queue, and sends them one after the other. */
  async add(papers: WantedPrint[]): Promise<void> {
    const before = this.waiting === 0 ? 0 : this.#put;
    if (!(await this.#take(() => this.api.call("prints.add", { papers, send_to_printer: true })))) return;
    this.#put = before + papers.length;
    await this.goOn();
  }

  /** Sends what waits, until nothing does or the queue is held. */
  async goOn(): Promise<void> {
    if (this.running) return;
    this.running = true;
    if (this.view?.held) await this.#take(() => this.api.call("prints.hold", { hold: false }));
    while (this.waiting > 0 && !this.view?.held) {
      if (!(await this.#take(() => this.api.call("prints.next", {})))) break;
    }
    this.running = false;
    if (this.waiting === 0) this.#put = 0;
    if (!this.asking && this.problem === undefined) this.askNext();
  }

  /** Holds the queue; the paper that is on its way comes out. */
  async hold(): Promise<void> {
    await this.#take(() => this.api.call("prints.hold", { hold: true }));
  }

  async retry(job: string): Promise<void> {
    if (await this.#take(() => this.api.call("prints.retry", { job }))) await this.goOn();
  }

  async cancel(job: string): Promise<void> {
    await this.#take(() => this.api.call("prints.cancel", { job }));
  }

  async #take(ask: () => Promise<PrintsView>): Promise<boolean> {
    this.busy = true;
    try {
      this.view = await ask();
      this.problem = undefined;
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
