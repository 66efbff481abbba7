// What waits, what was refused and why, what needs a choice.
import type { Api } from "../../lib/api/client";
import type { ConflictView, RefusedLine, SyncReport, SyncView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** The sync page. */
export class SyncDesk {
  view: SyncView | undefined = $state.raw(undefined);
  report: SyncReport | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  running = $state(false);

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
    this.running = true;
    this.problem = undefined;
    try {
      this.report = await this.api.call("sync.run", {});
      this.view = this.report.view;
    } catch (cause) {
      this.problem = Refused.from(cause);
      await this.load();
    } finally {
      this.running = false;
    }
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
