// What the window says in passing: a calm word when something was done, a clear one when not.
import { Refused } from "../backend/backend";

/** A passing word. */
export interface Notice {
  readonly id: number;
  readonly kind: "done" | "problem";
  readonly text?: string;
  readonly refused?: Refused;
}

/** At most one notice stands; a problem stays until it is closed. */
export class Notices {
  current: Notice | undefined = $state.raw(undefined);
  #next = 0;

  /** Something was done. */
  done(text: string): void {
    this.current = { id: this.#next++, kind: "done", text };
  }

  /** Something could not be done. */
  problem(cause: unknown): void {
    this.current = { id: this.#next++, kind: "problem", refused: Refused.from(cause) };
  }

  close(): void {
    this.current = undefined;
  }
}
