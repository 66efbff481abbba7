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
  /** Something was done, nothing was, or something could not be. */
  readonly kind: "done" | "nothing" | "problem";
  readonly text?: string;
  readonly refused?: Refused;
  readonly remedy?: Remedy | undefined;
}

/** At most one notice stands, and only on its page; a problem stays until it is closed. */
export class Notices {
  current: Notice | undefined = $state.raw(undefined);
  #next = 0;
  #comesAlong = false;

  /** Something was done. */
  done(text: string, remedy?: Remedy): void {
    this.#say({ id: this.#next++, kind: "done", text, remedy });
  }

  /** Something was done, and its page is left for another: the word comes along. */
  doneAndLeft(text: string): void {
    this.done(text);
    this.#comesAlong = true;
  }

  /** It was answered, and nothing came of it. */
  nothing(text: string): void {
    this.#say({ id: this.#next++, kind: "nothing", text });
  }

  /** Something could not be done. */
  problem(cause: unknown): void {
    this.#say({ id: this.#next++, kind: "problem", refused: Refused.from(cause) });
  }

  /** Another page stands on the screen: what was said of an act elsewhere goes. */
  turn(): void {
    if (!this.#comesAlong && this.current?.kind !== "problem") this.close();
    this.#comesAlong = false;
  }

  #say(notice: Notice): void {
    this.current = notice;
    this.#comesAlong = false;
  }

  close(): void {
    this.current = undefined;
  }
}
