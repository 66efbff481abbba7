// Asks for upkeep when nobody waits: some time after the last key, after an unlock and after a sync.
import type { Api } from "../api/client";
import type { Notices } from "./notices.svelte";
import { Refused } from "../backend/backend";

/** So long without a key or a click, in milliseconds. */
export const QUIET_MS = 20_000;
/** Asked again so often while the window is open; the core decides whether anything is due. */
export const AGAIN_MS = 30 * 60_000;

/** Upkeep, out of everybody's way. */
export class Upkeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted = false;
  #told = "";

  constructor(
    private readonly api: Api,
    private readonly notices: Notices,
  ) {}

  /** Upkeep is wanted: at the next quiet time. */
  want(): void {
    this.#wanted = true;
    this.#wait(QUIET_MS);
  }

  /** Somebody is at work: not now. */
  stir(): void {
    if (this.#wanted) this.#wait(QUIET_MS);
  }

  /** The laptop is locked, or the window closes. */
  stop(): void {
    this.#wanted = false;
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), ms);
  }

  /** What failed is told once, calmly; it endangers nothing and stops nothing. */
  async #run(): Promise<void> {
    try {
      const { problem } = await this.api.call("upkeep.run", {});
      const told = problem ? `${problem.code} ${JSON.stringify(problem.params)}` : "";
      if (problem && told !== this.#told) this.notices.problem(new Refused(problem.code, problem.params));
      this.#told = told;
    } catch {
      // Locked meanwhile, or the core is gone: whoever works next is told by what they do.
    }
    if (this.#wanted) this.#wait(AGAIN_MS);
  }
}
