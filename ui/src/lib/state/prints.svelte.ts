// Prints under way on this laptop: the queue, and the question what came out. The core keeps them;
// the window asks for one step after the other.
import type { Api } from "../api/client";
import type { Outcome, PrintsView, PrintView, RunView, WantedLetter, WantedPrint } from "../api/generated";
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

/** Letters in one file that may have come out. */
export function isOpenRun(run: RunView): boolean {
  return run.state === "out" || run.state === "printing";
}

/** The prints, for every page. */
export class Prints {
  view: PrintsView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  /** Papers are being sent, one after the other. */
  running = $state(false);
  /** The print, or the run of letters, that is asked about. */
  asking: string | undefined = $state();
  /** Its front is out: the sheet is to be laid in again for its back. */
  turning: PrintView | undefined = $state.raw(undefined);
  /** How many were put in since the queue was last empty: what the progress is of. */
  #put = $state(0);
  /** How often the view was asked for by something that the officer did. */
  #turn = 0;
  #looks = false;

  constructor(private readonly api: Api) {}

  /** Those that are to be answered. */
  get open(): readonly PrintView[] {
    return this.view?.prints.filter(isOpen) ?? [];
  }

  get openRuns(): readonly RunView[] {
    return this.view?.runs.filter(isOpenRun) ?? [];
  }

  get waiting(): number {
    const waits = ({ state }: { state: string }) => state === "waiting";
    return (this.view?.prints.filter(waits).length ?? 0) + (this.view?.runs.filter(waits).length ?? 0);
  }

  /** The print that is asked about, as the core knows it. */
  get inHand(): PrintView | undefined {
    return this.open.find((print) => print.job === this.asking);
  }

  /** The letters that are asked about, as the core knows them. */
  get runInHand(): RunView | undefined {
    return this.openRuns.find((run) => run.run === this.asking);
  }

  /** How far the queue is: what was sent or failed, of all that were put in. */
  get progress(): { done: number; all: number } {
    const all = Math.max(this.#put, this.waiting);
    return { done: all - this.waiting, all };
  }

  async load(): Promise<void> {
    await this.#take(() => this.api.call("prints.show", {}));
  }

  /**
   * Looks again while the printer is at work: what somebody reads or types about a refusal stays. One look at
   * a time, for a spooler may take longer than the time between two; what was done meanwhile is newer.
   */
  async look(): Promise<void> {
    if (this.busy || this.#looks) return;
    const turn = this.#turn;
    this.#looks = true;
    const view = await this.api.call("prints.show", {}).catch(() => undefined);
    this.#looks = false;
    if (view && turn === this.#turn && this.view) this.view = view;
  }

  /** The laptop was opened: what was left unanswered is asked about first. */
  async begin(): Promise<void> {
    await this.load();
    this.askNext();
  }

  /** The laptop is locked: nothing of what was asked stays on the screen. */
  end(): void {
    this.#turn += 1;
    this.view = undefined;
    this.asking = undefined;
    this.turning = undefined;
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
    this.asking = this.open[0]?.job ?? this.openRuns[0]?.run;
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
    const print = this.inHand;
    const again = answer.again.trim() === "" ? null : answer.again;
    const done = await this.#take(() => this.api.call("prints.answer", { job, ...answer, again }));
    if (!done) return false;
    // The sheet is in the officer's hand: its back comes before the next question.
    if (print?.back_next && answer.outcome === "right") {
      this.turning = print;
      this.asking = undefined;
    } else this.askNext();
    return true;
  }

  /** The sheet lies in the tray again: its back alone is printed. */
  async printBack(): Promise<void> {
    const print = this.turning;
    if (!print) return;
    await this.add([{ case: print.case, document: print.document, paper: "back" }]);
    if (this.problem === undefined) this.turning = undefined;
  }

  /** The back waits: the paper's page offers it before anything else. */
  turnLater(): void {
    this.turning = undefined;
    this.askNext();
  }

  /** Puts papers in the queue, and sends them one after the other. */
  async add(papers: WantedPrint[]): Promise<void> {
    const before = this.waiting === 0 ? 0 : this.#put;
    if (!(await this.#take(() => this.api.call("prints.add", { papers, send_to_printer: true })))) return;
    this.#put = before + papers.length;
    await this.goOn();
  }

  /** Puts letters in the queue that go to the printer in one file. */
  async addRun(letters: WantedLetter[]): Promise<void> {
    const before = this.waiting === 0 ? 0 : this.#put;
    if (!(await this.#take(() => this.api.call("prints.add-run", { letters, send_to_printer: true })))) return;
    this.#put = before + 1;
    await this.goOn();
  }

  /** Asks what came out of a file of letters. */
  askRun(run: string): void {
    this.asking = run;
    this.problem = undefined;
  }

  /** Says which of many letters came out right; the next question follows. */
  async answerRun(answer: { outcome: Outcome; bad: string[] }): Promise<boolean> {
    const run = this.asking;
    if (!run) return false;
    const done = await this.#take(() => this.api.call("prints.answer-run", { run, ...answer }));
    if (done) this.askNext();
    return done;
  }

  async retryRun(run: string): Promise<void> {
    if (await this.#take(() => this.api.call("prints.retry-run", { run }))) await this.goOn();
  }

  async cancelRun(run: string): Promise<void> {
    await this.#take(() => this.api.call("prints.cancel-run", { run }));
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
    this.#turn += 1;
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
