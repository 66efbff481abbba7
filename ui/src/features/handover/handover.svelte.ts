// At the door: one thing after another, and a fact at the end.
import type { Api } from "../../lib/api/client";
import type { CaseView, FieldRow, HandOver, PaperView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { Desk } from "../../lib/state/desk.svelte";

/** The steps at the door, in order. */
export const STEPS = ["papers", "read-back", "receiver", "sign"] as const;
export type Step = (typeof STEPS)[number];

/** What is read aloud before it changes hands. */
const READ_BACK = [
  ...["child.name", "child.born", "child.sex", "mother.name", "father.name"],
  ...["deceased.name", "deceased.born", "death.day", "death.hour"],
  ...["business.name", "owner.name", "wife.name", "wife.born", "husband.name", "husband.born"],
  ...["person.name", "person.born", "status.wording", "status.purpose"],
];

/** The side of the square in which strokes are kept. */
export const STROKE_SIDE = 1000;

/** Which finger, in the order in which one is asked for. */
export const FINGERS: readonly string[] = [
  ...["right-index", "left-index", "right-thumb", "left-thumb", "right-middle"],
  ...["left-middle", "right-ring", "left-ring", "right-little", "left-little"],
];

/** Papers that may leave the office. */
const READY: readonly string[] = ["signed", "returned", "come"];

/** The handover's state. */
export class Door extends Desk {
  view: CaseView | undefined = $state.raw(undefined);
  step: Step = $state("papers");
  taken: string[] = $state([]);
  readBack = $state(false);
  receiver = $state("");
  relation = $state("");
  identitySeen = $state(false);
  authorisationSeen = $state(false);
  onPaper = $state(false);
  /** The receiver cannot sign: a finger on the paper sheet, before a witness. */
  byFinger = $state(false);
  finger = $state(FINGERS[0] ?? "");
  witness = $state("");
  /** They had waited at the counter since they came. */
  waited = $state(false);
  strokes: readonly (readonly number[])[] = $state.raw([]);

  constructor(
    private readonly api: Api,
    readonly id: string,
    /** The round that this door belongs to; `counter` where it is no door at all. */
    readonly round?: string,
  ) {
    super();
  }

  /** The family stands in the office. */
  get atCounter(): boolean {
    return this.round === "counter";
  }

  async load(): Promise<void> {
    try {
      const first = this.view === undefined;
      this.view = await this.api.call("case.show", { case: this.id });
      const out = this.papers.map((paper) => paper.document);
      // Asked again, for the language or for what a colleague did: what was chosen stays chosen.
      this.taken = first ? out : this.taken.filter((document) => out.includes(document));
      if (first) {
        this.receiver = this.#value("declarant.name");
        // Whoever asked for the paper receives it themselves; a newborn's paper goes to the parent.
        const relation = this.receivers.includes("self") ? "self" : this.#value("declarant.relation");
        this.relation = this.receivers.find((known) => known === relation) ?? "";
      }
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Who can receive a paper, as the core names them. */
  get receivers(): readonly string[] {
    return this.view?.receivers ?? [];
  }

  /** Papers in the officer's bag; at the counter, those that lie ready in the office. */
  get papers(): readonly PaperView[] {
    const states = this.atCounter ? READY : ["out"];
    return this.view?.papers.filter((paper) => states.includes(paper.state)) ?? [];
  }

  /** What the family hears and confirms. */
  get read(): readonly FieldRow[] {
    const rows = this.view?.sections.flatMap((section) => section.rows) ?? [];
    return READ_BACK.flatMap((field) => rows.filter((row) => row.field === field));
  }

  #value(field: string): string {
    const rows = this.view?.sections.flatMap((section) => section.rows) ?? [];
    return rows.find((row) => row.field === field)?.value ?? "";
  }

  /** A citizen may be asked what they think of this contact. */
  get offersRating(): boolean {
    return this.view?.trips.rating_offered ?? false;
  }

  get stepNumber(): number {
    return STEPS.indexOf(this.step) + 1;
  }

  /** What is still to be done on this step before the next one makes sense. */
  get stepDone(): boolean {
    switch (this.step) {
      case "papers":
        return this.taken.length > 0;
      case "read-back":
        return this.readBack;
      case "receiver":
        return this.receiver.trim() !== "" && this.relation !== "";
      case "sign":
        if (this.byFinger) return this.witness.trim() !== "";
        return this.onPaper || this.strokes.length > 0;
    }
  }

  next(): void {
    const following = STEPS[STEPS.indexOf(this.step) + 1];
    if (following && this.stepDone) this.step = following;
  }

  /** One step back; says whether there was one. */
  back(): boolean {
    const before = STEPS[STEPS.indexOf(this.step) - 1];
    if (before) this.step = before;
    return before !== undefined;
  }

  get #signature(): HandOver["signature"] {
    if (this.byFinger) return { kind: "fingerprint", finger: this.finger, witness: this.witness, read_back: this.readBack };
    if (this.onPaper) return { kind: "on-paper" };
    return { kind: "drawn", strokes: this.strokes.map((stroke) => [...stroke]) };
  }

  /** Records that the papers changed hands. */
  async confirm(): Promise<boolean> {
    const handOver: HandOver = {
      case: this.id,
      documents: [...this.taken],
      receiver: this.receiver,
      relation: this.relation,
      authorisation_seen: this.authorisationSeen,
      identity_seen: this.identitySeen,
      signature: this.#signature,
    };
    return this.#run(async () => {
      const round = this.round;
      if (this.atCounter) return this.api.call("paper.collect", { hand_over: handOver, waited: this.waited });
      if (!round) return this.api.call("paper.hand-over", handOver);
      await this.api.call("round.hand-over", { round, read_back: this.readBack, note: "", hand_over: handOver });
      return this.api.call("case.show", { case: this.id });
    });
  }

  /** Nobody was there: every paper of the bag goes back, with the reason. */
  async bringBack(reason: string): Promise<boolean> {
    for (const paper of this.papers) {
      const done = await this.#run(() =>
        this.api.call("paper.bring-back", { case: this.id, document: paper.document, reason }),
      );
      if (!done) return false;
    }
    return true;
  }

  #run(call: () => Promise<CaseView>): Promise<boolean> {
    return this.run(async () => {
      this.view = await call();
    });
  }
}
