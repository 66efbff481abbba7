// Letters that a leader has approved and nobody has printed yet, kind by kind.
import type { Api } from "../../lib/api/client";
import type { ApprovedKind, WantedLetter } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** What can be chosen to be printed in one file. */
export class ApprovedLetters {
  kinds: readonly ApprovedKind[] = $state.raw([]);
  /** `<case>/<document>` of those that were chosen. */
  chosen: string[] = $state([]);
  problem: Refused | undefined = $state.raw(undefined);

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    try {
      this.kinds = (await this.api.call("prints.letters", {})).kinds;
      const known = new Set(this.kinds.flatMap((kind) => keysOf(kind)));
      this.chosen = this.chosen.filter((key) => known.has(key));
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  get count(): number {
    return this.kinds.reduce((sum, kind) => sum + kind.letters.length, 0);
  }

  /** All letters of a kind are chosen. */
  isWhole(kind: ApprovedKind): boolean {
    return keysOf(kind).every((key) => this.chosen.includes(key));
  }

  /** Chooses all letters of a kind, or none of them where all were chosen. */
  toggle(kind: ApprovedKind): void {
    const keys = keysOf(kind);
    const others = this.chosen.filter((key) => !keys.includes(key));
    this.chosen = this.isWhole(kind) ? others : [...others, ...keys];
  }

  /** What was chosen, in the list's order; nothing is chosen then. */
  take(): WantedLetter[] {
    const chosen = new Set(this.chosen);
    this.chosen = [];
    return this.kinds.flatMap((kind) =>
      kind.letters
        .filter((letter) => chosen.has(keyOf(kind.document, letter.case)))
        .map((letter) => ({ case: letter.case, document: kind.document })),
    );
  }
}

/** A letter's key among those that can be chosen. */
export function keyOf(document: string, of: string): string {
  return `${of}/${document}`;
}

function keysOf(kind: ApprovedKind): string[] {
  return kind.letters.map((letter) => keyOf(kind.document, letter.case));
}
