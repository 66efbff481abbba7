// Finding a case while typing, without diacritics too: the core knows how. The window's own few
// tasks are found beside them, so that a hand on the keyboard need not know where they stand.
import type { Api } from "../../lib/api/client";
import type { CaseLine, FoundBy } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

const LIMIT = 20;
/** As many as the core hands out at once. */
const MOST = 100;

/** Something that the window does. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** What was found. */
export type Hit =
  | { readonly kind: "task"; readonly id: string; readonly task: Task }
  | { readonly kind: "case"; readonly id: string; readonly line: CaseLine; readonly why: FoundBy | undefined };

/** Without marks and in small letters: how a word is compared. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/giu, "d").toLowerCase().trim();
}

/** What the search shows. */
export class CaseSearch {
  lines: readonly CaseLine[] = $state.raw([]);
  reasons: readonly FoundBy[] = $state.raw([]);
  total = $state(0);
  asked = $state("");
  at = $state(0);
  problem: Refused | undefined = $state.raw(undefined);
  #latest = 0;

  constructor(
    private readonly api: Api,
    private readonly tasks: () => readonly Task[] = () => [],
  ) {}

  /** Asks; only the answer to the latest question is shown. */
  find(query: string): Promise<void> {
    return this.#ask(query, LIMIT, 0);
  }

  /** The rest of what was found; the first that is new is in hand. */
  showMore(): Promise<void> {
    return this.#ask(this.asked, MOST, this.hits.length);
  }

  /** So many more can be shown. */
  get more(): number {
    return Math.min(this.total, MOST) - this.lines.length;
  }

  /** There is more than is ever shown at once. */
  get isCut(): boolean {
    return this.more <= 0 && this.total > this.lines.length;
  }

  async #ask(query: string, limit: number, at: number): Promise<void> {
    const mine = ++this.#latest;
    try {
      const found = await this.api.call("cases.search", { query, limit });
      if (mine !== this.#latest) return;
      this.lines = found.lines;
      this.reasons = found.reasons;
      this.total = found.total;
      this.problem = undefined;
    } catch (cause) {
      if (mine !== this.#latest) return;
      this.lines = [];
      this.reasons = [];
      this.total = 0;
      this.problem = Refused.from(cause);
    }
    this.asked = query;
    this.at = Math.min(at, Math.max(0, this.hits.length - 1));
  }

  /** Tasks whose name begins one of its words like what was asked, then cases. */
  get hits(): readonly Hit[] {
    const wanted = plain(this.asked);
    const meant = (task: Task) => ` ${plain(task.name)}`.includes(` ${wanted}`);
    const tasks = wanted.length < 2 ? [] : this.tasks().filter(meant);
    return [
      ...tasks.map((task): Hit => ({ kind: "task", id: task.id, task })),
      ...this.lines.map((line, at): Hit => ({ kind: "case", id: line.case, line, why: this.reasons[at] })),
    ];
  }

  /** Nothing agreed with what was asked; what is shown is only near it. */
  get isNear(): boolean {
    return this.reasons.length > 0 && this.reasons.every((reason) => reason.near);
  }

  /** Another of the same name stands beside it. */
  isTwin(line: CaseLine): boolean {
    return this.lines.some((other) => other.case !== line.case && other.title === line.title);
  }

  move(step: number): void {
    const { length } = this.hits;
    if (length > 0) this.at = (this.at + step + length) % length;
  }

  get inHand(): Hit | undefined {
    return this.hits[this.at];
  }
}
