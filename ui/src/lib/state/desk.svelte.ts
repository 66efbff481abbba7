// What every page's desk does alike: one thing at a time, and what was refused stays to be read.
import { Refused } from "../backend/backend";

/** A page's state, asked of the core one call at a time. */
export class Desk {
  busy = $state(false);
  problem: Refused | undefined = $state.raw(undefined);

  /** Does `work` unless something is being done already; says whether it was done. */
  protected async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await work();
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
