// A case and what is done to it. What may be done, and why not, is the core's word.
import type { Api } from "../../lib/api/client";
import { LETTER } from "../../lib/api/documents";
import type { ActionView, CaseView, FieldRow, PaperView, Verb } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { isoDay } from "../../lib/format/moment";

/** What a verb still has to ask. */
export type Question =
  | "reason"
  | "register"
  | "request-number"
  | "citizen-id"
  | "leg"
  | "paper"
  | "signer"
  | "papers"
  | "greeting"
  | "letter-number"
  | "apology"
  | "supplement"
  | "circumstance"
  | "trip"
  | "revoke"
  | "recall"
  | "recall-step"
  | "channel"
  | "inquiry"
  | "inquiry-answer"
  | "reached"
  | "assign"
  | "fee";

/** Verbs that are done elsewhere than in a dialog of the case page. */
export type Elsewhere = "print" | "handover" | "counter";

/** What a verb asks before it is done; nothing but a yes when the list is empty. */
export function questions(verb: Verb): readonly Question[] | Elsewhere {
  switch (verb) {
    case "verify":
    case "submit-for-signature":
    case "approve-letter":
      return [];
    case "apologise":
      return ["apology", "signer", "greeting"];
    case "request-supplement":
    case "supplement-again":
      return ["supplement"];
    case "note-circumstance":
      return ["circumstance"];
    case "receive-supplement":
      return ["channel"];
    case "record-trip":
      return ["trip"];
    case "send-inquiry":
      return ["inquiry"];
    case "answer-inquiry":
      return ["inquiry-answer"];
    case "record-reached":
      return ["reached"];
    case "assign-leg":
      return ["assign"];
    case "collect-fee":
      return ["fee"];
    case "revoke":
      return ["revoke"];
    case "begin-recall":
      return ["recall"];
    case "take-recall-step":
      return ["recall-step"];
    case "refuse":
    case "withdraw":
    case "suppress-letter":
    case "add-note":
      return ["reason"];
    case "register":
      return ["register"];
    case "request-number":
      return ["request-number"];
    case "record-citizen-id":
      return ["citizen-id"];
    case "finish-leg":
      return ["leg"];
    case "mark-signed":
      return ["paper", "signer"];
    case "sign-letter":
      return ["signer"];
    case "parties-sign":
      return [];
    case "take-out":
      return ["papers"];
    case "bring-back":
      return ["paper", "reason"];
    case "draft-letter":
      return ["greeting"];
    case "number-letter":
      return ["letter-number"];
    case "print-receipt":
    case "print-certificate":
    case "print-letter":
    case "print-form":
      return "print";
    case "hand-over":
      return "handover";
    case "give-at-counter":
      return "counter";
  }
}

/** Verbs that cannot be taken back. */
export const IRREVERSIBLE: readonly Verb[] = ["refuse", "withdraw", "register", "parties-sign", "apologise", "revoke"];

/** What may be noted for the letters' sake, as the core names it. */
export const CIRCUMSTANCES: readonly string[] = [
  "child-died",
  "mother-died",
  "abandoned",
  "registered-again",
  "adopted",
  "declared-dead",
];

/** How missing papers can come, the usual way first. */
export const CHANNELS: readonly string[] = ["counter", "home-visit", "online-full", "post"];

/** How a fee can be paid, the usual way first. */
export const PAY_WAYS: readonly string[] = ["cash", "transfer", "online"];

/** What the officer answered in a dialog; only what the verb asks is used. */
export class Answers {
  reason = $state("");
  registeredOn = $state("");
  number = $state("");
  numberAgain = $state("");
  citizenId = $state("");
  citizenIdAgain = $state("");
  signer = $state("");
  leg = $state("");
  outcome = $state("");
  document = $state("");
  documents: string[] = $state([]);
  greeting = $state("");
  what = $state("");
  day = $state("");
  hour = $state("");
  circumstance = $state("");
  why = $state("");
  note = $state("");
  cause = $state("");
  step = $state("");
  decision = $state("");
  authority = $state("");
  other = $state("");
  channel = $state("");
  whom = $state("");
  result = $state("");
  receiver = $state("");
  how = $state("");
  person = $state("");
  contact = $state("");
  sum = $state("");
  receipt = $state("");
  way = $state("");
}

/** Papers that a verb may concern, the likely ones first. */
export function papersFor(verb: Verb, papers: readonly PaperView[], result: string): readonly PaperView[] {
  const wanted: Partial<Record<Verb, readonly string[]>> = {
    "mark-signed": ["printed"],
    "take-out": ["signed", "returned", "come"],
    "bring-back": ["out"],
  };
  const states = wanted[verb] ?? [];
  // The family's receipt is printed too, but nobody signs it for the ward.
  const signed = (paper: PaperView) => verb !== "mark-signed" || paper.document === result;
  return papers.filter((paper) => states.includes(paper.state) && signed(paper));
}

/** The case page's state. */
export class CaseDesk {
  view: CaseView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  /** The verb being asked about, its answers and why it was refused. */
  asking: Verb | undefined = $state(undefined);
  /** The letter or form that it is about, where it is about one of several. */
  about: string | undefined = $state(undefined);
  answers = $state.raw(new Answers());
  refusal: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  /** The field being changed. */
  editing: FieldRow | undefined = $state.raw(undefined);
  editRefusal: Refused | undefined = $state.raw(undefined);

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {}

  async load(): Promise<void> {
    try {
      this.view = await this.api.call("case.show", { case: this.id });
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Actions that can be done now, the next one first. */
  get ready(): readonly ActionView[] {
    return this.view?.actions.filter((action) => action.refusal === null) ?? [];
  }

  /** Actions that cannot, each with its reason. */
  get refused(): readonly ActionView[] {
    return this.view?.actions.filter((action) => action.refusal !== null) ?? [];
  }

  get editable(): boolean {
    return this.view?.sections.some((section) => section.rows.some((row) => row.editable)) ?? false;
  }

  /** Opens the dialog of a verb with what is likely already filled in. */
  ask(verb: Verb, document: string | null = null): void {
    const view = this.view;
    if (!view) return;
    const answers = new Answers();
    const likely = papersFor(verb, view.papers, view.result);
    answers.registeredOn = view.line.promise.now.slice(0, 10);
    answers.signer = view.signers[0]?.id ?? "";
    answers.leg = view.legs.find((leg) => leg.state === "open")?.leg ?? "";
    answers.document = likely.find((paper) => paper.document !== LETTER)?.document ?? likely[0]?.document ?? "";
    answers.documents = likely.map((paper) => paper.document);
    answers.greeting = view.greeting;
    answers.day = view.apology?.day ?? "";
    answers.hour = view.apology?.hour ?? "";
    if (verb === "apologise") answers.reason = view.apology?.reasons[0] ?? "";
    answers.circumstance = CIRCUMSTANCES.find((one) => !view.circumstances.includes(one)) ?? "";
    if (verb === "send-inquiry") answers.day = "";
    answers.sum = view.fee?.sum ?? "";
    answers.way = PAY_WAYS[0] ?? "";
    if (verb === "assign-leg") answers.leg = view.legs.find((leg) => leg.state !== "done")?.leg ?? "";
    if (verb === "record-reached") {
      answers.document = view.parts.reachable[0] ?? "";
      answers.receiver = view.line.subtitle;
    }
    if (verb === "revoke") answers.day = view.line.promise.now.slice(0, 10);
    if (verb === "begin-recall") answers.document = view.recalls.papers[0] ?? "";
    answers.cause = view.recalls.causes[0] ?? "";
    const called = view.recalls.made.find((recall) => recall.open);
    if (verb === "take-recall-step") answers.document = called?.document ?? "";
    answers.step = called?.possible[0] ?? "";
    if (verb === "record-trip") answers.why = view.trips.reasons[0] ?? "";
    answers.channel = CHANNELS[0] ?? "";
    this.about = document ?? undefined;
    this.answers = answers;
    this.refusal = undefined;
    this.asking = verb;
  }

  /** Does the verb being asked about; says whether it was done. */
  async perform(): Promise<boolean> {
    const verb = this.asking;
    if (!verb || this.busy) return false;
    this.busy = true;
    this.refusal = undefined;
    try {
      const view = await this.#call(verb, this.answers);
      if (view) this.view = view;
      this.asking = undefined;
      return true;
    } catch (cause) {
      this.refusal = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #call(verb: Verb, answers: Answers): Promise<CaseView | undefined> {
    const of = { case: this.id };
    const reason = { ...of, reason: answers.reason };
    const letter = { ...of, document: this.about ?? LETTER };
    const register = {
      ...of,
      registered_on: isoDay(answers.registeredOn),
      number: answers.number || null,
      number_again: answers.numberAgain || null,
      citizen_id: answers.citizenId || null,
      citizen_id_again: answers.citizenIdAgain || null,
      signer: answers.signer,
    };
    switch (verb) {
      case "verify":
        return this.api.call("case.verify", of);
      case "request-supplement":
        return this.api.call("case.request-supplement", { ...reason, what: answers.what });
      case "receive-supplement":
        return this.api.call("case.receive-supplement", { ...of, channel: answers.channel });
      case "send-inquiry":
        return this.api.call("case.send-inquiry", {
          ...of,
          whom: answers.whom,
          what: answers.what,
          number: answers.number || null,
          dated: answers.day ? isoDay(answers.day) : null,
        });
      case "answer-inquiry":
        return this.api.call("case.answer-inquiry", { ...of, result: answers.result });
      case "record-reached":
        return this.api.call("paper.reached", {
          ...of,
          document: answers.document,
          receiver: answers.receiver,
          how: answers.how,
        });
      case "assign-leg":
        return this.api.call("case.assign-leg", {
          ...of,
          leg: answers.leg,
          person: answers.person,
          contact: answers.contact,
          why: answers.why,
        });
      case "collect-fee":
        return this.api.call("case.collect-fee", {
          ...of,
          sum: answers.sum,
          receipt: answers.receipt,
          way: answers.way,
        });
      case "record-trip":
        return this.api.call("case.record-trip", { ...of, why: answers.why, note: answers.note });
      case "revoke":
        return this.api.call("case.revoke", {
          ...reason,
          decision: answers.decision,
          decided_on: isoDay(answers.day),
          authority: answers.authority,
        });
      case "begin-recall":
        return this.api.call("recall.begin", {
          ...of,
          document: answers.document,
          cause: answers.cause,
          what: answers.what,
          other: answers.cause === "duplicate" ? answers.other || null : null,
        });
      case "take-recall-step":
        return this.api.call("recall.step", {
          ...of,
          document: answers.document,
          step: answers.step,
          note: answers.note,
        });
      case "submit-for-signature":
        return this.api.call("case.submit", of);
      case "request-number":
        return this.api.call("case.request-number", { ...register, number: null, number_again: null });
      case "register":
        return this.api.call("case.register", register);
      case "record-citizen-id":
        return this.api.call("case.record-citizen-id", {
          ...of,
          citizen_id: answers.citizenId,
          citizen_id_again: answers.citizenIdAgain,
        });
      case "finish-leg":
        return this.api.call("case.finish-leg", { ...of, leg: answers.leg, outcome: answers.outcome });
      case "mark-signed":
        return this.api.call("paper.signed", { ...of, document: answers.document, signer: answers.signer });
      case "parties-sign":
        return this.api.call("paper.parties-signed", { ...of, document: this.view?.result ?? "" });
      case "sign-letter":
        return this.api.call("paper.signed", { ...letter, signer: answers.signer });
      case "take-out":
        return this.api.call("paper.take-out", { ...of, documents: [...answers.documents] });
      case "bring-back":
        return this.api.call("paper.bring-back", { ...reason, document: answers.document });
      case "draft-letter":
        return this.api.call("letter.draft", { ...letter, greeting: answers.greeting });
      case "approve-letter":
        return this.api.call("letter.approve", letter);
      case "apologise":
        return this.api.call("case.apologise", {
          ...reason,
          day: isoDay(answers.day),
          hour: answers.hour,
          signer: answers.signer,
          greeting: answers.greeting,
        });
      case "supplement-again":
        return this.api.call("case.ask-again", { ...reason, what: answers.what });
      case "note-circumstance":
        return this.api.call("case.note-circumstance", { ...of, circumstance: answers.circumstance });
      case "number-letter":
        return this.api.call("letter.number", { ...letter, number: answers.number || null });
      case "suppress-letter":
        return this.api.call("letter.suppress", { ...reason, document: letter.document });
      case "add-note":
        return this.api.call("case.note", reason);
      case "refuse":
        return this.api.call("case.refuse", reason);
      case "withdraw":
        return this.api.call("case.withdraw", reason);
      case "print-receipt":
      case "print-certificate":
      case "print-letter":
      case "print-form":
      case "hand-over":
      case "give-at-counter":
        return Promise.resolve(undefined);
    }
  }

  /** Writes the control slip (Mẫu 06) as PDF; says where. */
  async printControl(): Promise<string | undefined> {
    try {
      const source = { kind: "control" as const, case: this.id };
      const printed = await this.api.call("table.print", { source, send_to_printer: true });
      this.problem = undefined;
      return printed.path;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    }
  }

  /** Starts the dossier of copies of what is registered here; says which draft it is. */
  async startCopies(): Promise<string | undefined> {
    try {
      const draft = await this.api.call("draft.copies", { case: this.id });
      this.problem = undefined;
      return draft.draft;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    }
  }

  /** A payment was written down by mistake. */
  async strikeFee(payment: string, reason: string): Promise<Refused | undefined> {
    try {
      this.view = await this.api.call("case.strike-fee", { case: this.id, payment, reason });
      return undefined;
    } catch (cause) {
      return Refused.from(cause);
    }
  }

  /** A visit was counted by mistake. */
  async strikeTrip(trip: string, reason: string): Promise<Refused | undefined> {
    try {
      this.view = await this.api.call("case.strike-trip", { case: this.id, trip, reason });
      return undefined;
    } catch (cause) {
      return Refused.from(cause);
    }
  }

  /** The officer looked at the possible duplicates: they are other births. */
  async settleDuplicates(): Promise<void> {
    try {
      this.view = await this.api.call("case.settle-duplicates", { case: this.id });
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  edit(row: FieldRow | undefined): void {
    this.editing = row;
    this.editRefusal = undefined;
  }

  /** Changes the field in hand, from the value that was on the screen when it was taken in hand. */
  async save(value: string): Promise<boolean> {
    const row = this.editing;
    if (!row) return false;
    try {
      this.view = await this.api.call("case.edit", { case: this.id, field: row.field, value, base: row.base });
      this.edit(undefined);
      return true;
    } catch (cause) {
      this.editRefusal = Refused.from(cause);
      return false;
    }
  }

  async choose(conflict: string, takeStale: boolean): Promise<void> {
    try {
      this.view = await this.api.call("case.choose", { case: this.id, conflict, take_stale: takeStale });
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }
}
