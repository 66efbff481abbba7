// The laptop locks itself when nobody is at it. The core says when; the window tells it that somebody
// is here, and warns half a minute before.
import type { Session } from "./session.svelte";

/** So often the window looks whether it was asleep itself. */
const TICK_MS = 5000;
/** A tick that came so late: the core is asked, it knows whether the machine slept. */
const LATE_MS = 20_000;
/** A tick that came so late was slept through, on whatever machine. */
const SLEPT_MS = 120_000;

/** Whether anybody is at the window. */
export class Watch {
  /** It locks itself in a moment. */
  warning = $state(false);
  #stirredAt = 0;
  #toldAt = 0;
  #tickedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly session: Session,
    private readonly now: () => number = Date.now,
  ) {}

  /** A key, a click, a turn of the wheel. */
  stir(): void {
    this.#stirredAt = this.now();
    if (this.warning) void this.#look();
  }

  /** The core has said anew how long it stays open. */
  plan(): void {
    clearTimeout(this.#timer);
    const { status } = this.session;
    const left = status?.state === "open" ? status.locks_in_s : undefined;
    if (!status || left === undefined || left === null) {
      this.stop();
      return;
    }
    this.warning = left <= status.warns_s;
    // A moment later than its last second, so that it has locked itself when it is asked.
    const ms = this.warning ? left * 1000 + 500 : (left - status.warns_s) * 1000;
    this.#timer = setTimeout(() => void this.#look(), ms);
    this.#tickedAt = this.now();
    this.#tick ??= setInterval(() => this.#wake(), TICK_MS);
  }

  stop(): void {
    this.warning = false;
    clearTimeout(this.#timer);
    clearInterval(this.#tick);
    this.#tick = undefined;
  }

  async #look(): Promise<void> {
    if (this.#stirredAt <= this.#toldAt) return this.session.load();
    this.#toldAt = this.now();
    await this.session.stir(Math.max(0, Math.floor((this.now() - this.#stirredAt) / 1000)));
  }

  #wake(): void {
    const late = this.now() - this.#tickedAt - TICK_MS;
    this.#tickedAt = this.now();
    if (late >= SLEPT_MS) void this.session.lock();
    else if (late >= LATE_MS) void this.session.load();
  }
}
