// What waits, what was refused and why, what needs a choice.
import type { Api } from "../../lib/api/client";
import type { ConflictView, RefusedLine, SyncReport, SyncView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** So many times in a row the page goes on by itself; then an officer decides. */
const TRIES = 5;

/** The sync page. */
export class SyncDesk {
  view: SyncView | undefined = $state.raw(undefined);
  report: SyncReport | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  running = $state(false);
  /** Seconds until the page asks a busy district once more, as the district wished. */
  again: number | undefined = $state(undefined);
  #tries = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    try {
      this.view = await this.api.call("sync.view", {});
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** One pass; a failed one leaves everything where it was. */
  async run(): Promise<void> {
    if (this.running) return;
    this.stop();
    this.running = true;
    this.problem = undefined;
    this.report = undefined;
    try {
      this.report = await this.api.call("sync.run", {});
      this.view = this.report.view;
      this.#tries = 0;
    } catch (cause) {
      this.problem = Refused.from(cause);
      await this.load();
      this.#wait(this.problem);
    } finally {
      this.running = false;
    }
  }

  /** Asks no more by itself. */
  stop(): void {
    clearInterval(this.#tick);
    this.again = undefined;
  }

  #wait(problem: Refused): void {
    const seconds = Number(problem.params["seconds"]);
    if (problem.code !== "district-busy" || !(seconds >= 0)) return;
    this.#tries += 1;
    if (this.#tries > TRIES) {
      this.#tries = 0;
      return;
    }
    this.again = seconds;
    this.#tick = setInterval(() => {
      this.again = (this.again ?? 0) - 1;
      if (this.again <= 0) void this.run();
    }, 1000);
  }

  async choose(conflict: ConflictView, takeStale: boolean): Promise<void> {
    try {
      await this.api.call("case.choose", {
        case: conflict.case,
        conflict: conflict.conflict,
        take_stale: takeStale,
      });
      await this.load();
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Says that what had no effect was seen to; says whether that was recorded. */
  async seeTo(line: RefusedLine, how: string, note: string): Promise<boolean> {
    return this.#do(async () => {
      this.view = await this.api.call("sync.see-to", { act: line.act, how, note: note.trim() || null });
    });
  }

  /** Gives the laptop another place for its backups. */
  async addPlace(path: string): Promise<boolean> {
    return this.#do(async () => {
      await this.api.call("backup.add-place", { path });
      await this.load();
    });
  }

  async removePlace(path: string): Promise<boolean> {
    return this.#do(async () => {
      await this.api.call("backup.remove-place", { path });
      await this.load();
    });
  }

  async #do(work: () => Promise<void>): Promise<boolean> {
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
  }

  /** The laptop's clock is off by more than a person would notice on a receipt. */
  get skewMinutes(): number {
    return Math.round(Math.abs(this.view?.skew_s ?? 0) / 60);
  }
}
