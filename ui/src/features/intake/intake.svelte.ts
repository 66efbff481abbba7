// A draft while it is typed: each field is saved as it is typed, in order, and what is in the
// officer's hands is never touched by what comes back.
import type { Api } from "../../lib/api/client";
import type { DraftView, FieldProblem, FieldView, SectionView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** How long the fingers must rest before a field is saved. */
const REST_MS = 250;

/** What was typed into drafts and could not be saved yet, by draft and field: a page may come and go. */
export type Unsaved = Map<string, Map<string, string>>;

/** How saving stands. */
export type Saving = "saved" | "saving" | "failed";

/** The form's state; knows nothing of how it looks. */
export class Intake {
  draft: DraftView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  /** Why the last save failed; what was typed is still here and is tried again with the next letter. */
  saveProblem: Refused | undefined = $state.raw(undefined);
  saving: Saving = $state("saved");
  /** The field in hand. */
  lit: string | undefined = $state(undefined);
  /** The section that is unfolded. */
  open = $state("");
  /** After an attempt to receive, what is missing is said at its place too. */
  tried = $state(false);
  receiving = $state(false);
  /** What stood in the fields before a known person was taken over them; gone with the next letter. */
  before: Readonly<Record<string, string>> | undefined = $state.raw(undefined);

  /** Typed and not yet confirmed. */
  #typed: Record<string, string> = $state({});
  /** Fields that were left once with something in them. */
  #left: ReadonlySet<string> = $state.raw(new Set());
  readonly #waiting: Map<string, string>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly api: Api,
    readonly id: string,
    private readonly onsaved: () => void = () => {},
    unsaved: Unsaved = new Map(),
  ) {
    this.#waiting = unsaved.get(id) ?? new Map();
    unsaved.set(id, this.#waiting);
    for (const [field, value] of this.#waiting) this.#typed[field] = value;
  }

  async load(): Promise<void> {
    try {
      this.#show(await this.api.call("draft.open", { draft: this.id }));
      this.problem = undefined;
      if (this.#waiting.size > 0) await this.flush();
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** What stands in a field: what was typed, else what is kept. */
  value(field: FieldView): string {
    return this.#typed[field.field] ?? field.value;
  }

  /** Takes what was typed, exactly; saved once the fingers rest. */
  type(field: string, value: string, composing = false): void {
    this.#typed[field] = value;
    this.before = undefined;
    if (composing) {
      this.#waiting.delete(field);
      return;
    }
    this.#waiting.set(field, value);
    this.saving = "saving";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Takes several values at once: a known person, a choice. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, value] of Object.entries(values)) this.type(field, value);
    await this.flush();
  }

  /** Takes a known person; what stood there can be put back. */
  async take(values: Readonly<Record<string, string>>): Promise<void> {
    const stood = this.fields.filter(({ field }) => field in values).map((field) => [field.field, this.value(field)]);
    await this.fill(values);
    this.before = Object.fromEntries(stood) as Record<string, string>;
  }

  /** Puts back what stood there before a known person was taken; says whether there was one. */
  async untake(): Promise<boolean> {
    const { before } = this;
    if (!before) return false;
    await this.fill(before);
    return true;
  }

  /** The field is out of the officer's hands: what is wrong with it may be said from now on. */
  leave(field: string): void {
    const view = this.fields.find((known) => known.field === field);
    if (view && this.value(view) !== "" && !this.#left.has(field)) this.#left = new Set([...this.#left, field]);
  }

  /** What to say about a field: nothing about half a word that is being typed for the first time. */
  remark(field: FieldView): FieldProblem | undefined {
    const found = field.problems[0];
    if (found) return this.tried || this.lit !== field.field || this.#left.has(field.field) ? found : undefined;
    const empty = this.tried && this.value(field) === "" && this.draft?.missing.includes(field.field);
    return empty ? { level: "error", problem: { code: "field-empty", params: {} } } : undefined;
  }

  /** Saves what waits, now; one save at a time, in the order of typing. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    if (this.#waiting.size === 0) return;
    while (this.#waiting.size > 0) {
      const [field, value] = this.#waiting.entries().next().value as [string, string];
      this.saving = "saving";
      try {
        const view = await this.api.call("draft.set", { draft: this.id, field, value });
        if (this.#waiting.get(field) === value) this.#waiting.delete(field);
        if (this.#typed[field] === value) delete this.#typed[field];
        this.saveProblem = undefined;
        this.#show(view);
      } catch (cause) {
        this.saveProblem = Refused.from(cause);
        this.saving = "failed";
        return;
      }
    }
    this.saving = "saved";
    this.onsaved();
  }

  #show(view: DraftView): void {
    this.draft = view;
    if (!view.sections.some((section) => section.id === this.open)) this.open = view.sections[0]?.id ?? "";
  }

  /** Fields of the unfolded section and all others, in order of entry. */
  get fields(): readonly FieldView[] {
    return this.draft?.sections.flatMap((section) => section.fields) ?? [];
  }

  sectionOf(field: string): SectionView | undefined {
    return this.draft?.sections.find((section) => section.fields.some((known) => known.field === field));
  }

  /** The field that follows, across sections; nothing after the last one. */
  after(field: string, step: 1 | -1 = 1): string | undefined {
    const at = this.fields.findIndex((known) => known.field === field);
    return at < 0 ? undefined : this.fields[at + step]?.field;
  }

  /** Unfolds what a field stands in and puts the field in hand. */
  goTo(field: string): void {
    const section = this.sectionOf(field);
    if (section) this.open = section.id;
    this.lit = field;
  }

  /** Unfolds the section with this number, from 1; gives its first field that wants something. */
  goToSection(number: number): string | undefined {
    const section = this.draft?.sections[number - 1];
    if (!section) return undefined;
    this.open = section.id;
    const missing = section.fields.find((field) => this.draft?.missing.includes(field.field));
    return (missing ?? section.fields[0])?.field;
  }

  /** How it came, as the officer said; nothing leaves it to the core. */
  channel: string | undefined = $state(undefined);

  /** Receives it; gives the case, or nothing when something is in the way. */
  async receive(notADuplicate: boolean): Promise<string | undefined> {
    if (this.receiving) return undefined;
    this.receiving = true;
    this.tried = true;
    try {
      await this.flush();
      if (this.saving === "failed") return undefined;
      const view = await this.api.call("case.receive", {
        draft: this.id,
        not_a_duplicate: notADuplicate,
        channel: this.channel ?? null,
      });
      this.problem = undefined;
      return view.line.case;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    } finally {
      this.receiving = false;
    }
  }

  async discard(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    try {
      await this.#running;
      await this.api.call("draft.discard", { draft: this.id });
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    }
  }
}
