// What the window says in passing: a calm word when something was done, a clear one when not.
import { Refused } from "../backend/backend";

/** What can still be done about what was done: taken back, mostly. */
export interface Remedy {
  readonly label: string;
  readonly keys: string;
  readonly run: () => void;
}

/** A passing word. */
export interface Notice {
  readonly id: number;
  readonly kind: "done" | "problem";
  readonly text?: string;
  readonly refused?: Refused;
  readonly remedy?: Remedy | undefined;
}

/** At most one notice stands; a problem stays until it is closed. */
export class Notices {
  current: Notice | undefined = $state.raw(undefined);
  #next = 0;

  /** Something was done. */
  done(text: string, remedy?: Remedy): void {
    this.current = { id: this.#next++, kind: "done", text, remedy };
  }

  /** Something could not be done. */
  problem(cause: unknown): void {
    this.current = { id: this.#next++, kind: "problem", refused: Refused.from(cause) };
  }

  close(): void {
    this.current = undefined;
  }
}
