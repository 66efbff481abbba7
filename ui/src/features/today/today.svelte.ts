// What now? The working list, the line in hand, and what its keys do.
import type { Api } from "../../lib/api/client";
import type { CaseLine, DraftBrief, GroupKind, Today } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** Groups that wait for someone else: folded until asked for. */
const WAITING: readonly GroupKind[] = ["waiting-others", "waiting-citizen", "done"];

/** A line that can be in hand. */
export type Line =
  | { readonly kind: "case"; readonly id: string; readonly line: CaseLine }
  | { readonly kind: "draft"; readonly id: string; readonly draft: DraftBrief };

/** A heading with its lines. */
export interface Group {
  readonly id: GroupKind | "drafts";
  readonly total: number;
  /** The first so many lines are the officer's own; 0 where lines go by urgency alone. */
  readonly own: number;
  readonly lines: readonly Line[];
  readonly waiting: boolean;
  /** All of it was asked for already. */
  readonly asked: boolean;
}

/** The line that was in hand when the page was left: work goes on where it stopped. */
export interface Kept {
  hand: string;
}

/** The first screen. */
export class TodayList {
  today: Today | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  #whole: ReadonlySet<GroupKind> = new Set();
  unfolded: ReadonlySet<string> = $state.raw(new Set());
  #hand = $state("");

  constructor(
    private readonly api: Api,
    private readonly kept: Kept = { hand: "" },
    /** By urgency alone, whosever they are. */
    private readonly mixed: () => boolean = () => false,
  ) {
    this.#hand = kept.hand;
  }

  async load(): Promise<void> {
    try {
      this.today = await this.api.call("today.show", { whole: [...this.#whole], mixed: this.mixed() });
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Groups as the core ordered them; drafts stand where work begins, before what waits for others. */
  get groups(): readonly Group[] {
    if (!this.today) return [];
    const groups: Group[] = this.today.groups.map((group) => ({
      id: group.kind,
      total: group.total,
      own: this.mixed() ? 0 : group.own,
      lines: group.lines.map((line) => ({ kind: "case", id: line.case, line })),
      waiting: WAITING.includes(group.kind),
      asked: this.#whole.has(group.kind),
    }));
    const drafts: Group = {
      id: "drafts",
      total: this.today.drafts.length,
      own: 0,
      lines: this.today.drafts.map((draft) => ({ kind: "draft", id: draft.draft, draft })),
      waiting: false,
      asked: true,
    };
    if (drafts.total === 0) return groups;
    const urgent: readonly string[] = ["late-unapologised", "late", "to-apologise", "due-today", "needs-choice"];
    const at = groups.findIndex((group) => !urgent.includes(group.id));
    return at < 0 ? [...groups, drafts] : [...groups.slice(0, at), drafts, ...groups.slice(at)];
  }

  /** Asks for every line of a group. */
  async showAll(group: Group): Promise<void> {
    if (group.id === "drafts") return;
    this.#whole = new Set([...this.#whole, group.id]);
    await this.load();
  }

  isOpen(group: Group): boolean {
    return !group.waiting || this.unfolded.has(group.id);
  }

  toggle(group: Group): void {
    const next = new Set(this.unfolded);
    if (!next.delete(group.id)) next.add(group.id);
    this.unfolded = next;
  }

  /** Lines in sight, in order. */
  get lines(): readonly Line[] {
    return this.groups.filter((group) => this.isOpen(group)).flatMap((group) => group.lines);
  }

  /** The line in hand; the first one when the last one in hand has gone. */
  get inHand(): Line | undefined {
    const lines = this.lines;
    return lines.find((line) => line.id === this.#hand) ?? lines[0];
  }

  take(id: string): void {
    this.#hand = this.kept.hand = id;
  }

  /** Goes up or down, and stops at the ends. */
  move(step: number): void {
    const lines = this.lines;
    const at = lines.findIndex((line) => line.id === this.inHand?.id);
    this.take(lines[Math.min(lines.length - 1, Math.max(0, at + step))]?.id ?? "");
  }
}
