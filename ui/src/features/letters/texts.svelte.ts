// The words of the letters. What may be said, and whether it holds for every case, is the core's word.
import type { Api } from "../../lib/api/client";
import type {
  LetterKindView,
  LetterTextCheck,
  LetterTextsView,
  SheetRequest,
  TextEditionView,
} from "../../lib/api/generated";
import { Desk } from "../../lib/state/desk.svelte";
import { Jotter } from "../../lib/state/jotter.svelte";

/** A border as it was jotted down: by its name, or by yes and no before there were several. */
function taken(typed: string | undefined): string | undefined {
  if (typed === "yes") return "line";
  return typed === "no" ? "none" : typed;
}

/** The page of the letters' words: one kind in hand, its text as it is typed. */
export class LetterTextsDesk extends Desk {
  view: LetterTextsView | undefined = $state.raw(undefined);
  /** The kind in hand, by its slug. */
  kind = $state("");
  text = $state("");
  border = $state("none");
  /** The family that the page is looked at with. */
  sample = $state("usual");
  /** What is wrong with the words, and what they change. */
  check: LetterTextCheck | undefined = $state.raw(undefined);
  jotter: Jotter | undefined = $state.raw(undefined);

  #looking = false;
  #stale = false;

  constructor(private readonly api: Api) {
    super();
  }

  /** The kind in hand, as the ward keeps it. */
  readonly chosen: LetterKindView | undefined = $derived(this.view?.kinds.find(({ kind }) => kind === this.kind));

  /** The page of these words, for the family that was chosen. */
  readonly request: SheetRequest | undefined = $derived(
    this.chosen && {
      source: { kind: "letter-text", letter: this.kind, text: this.text, border: this.border, sample: this.sample, tried: null },
      document: this.chosen.document,
      paper: "preview",
    },
  );

  /** The words can be proposed: they hold, and they are others than those in use. */
  readonly ready: boolean = $derived(this.check?.problems.length === 0 && this.changed);

  /** They are others than those in use. */
  get changed(): boolean {
    const used = this.chosen?.editions[0];
    const lines = this.check?.lines.some(({ difference }) => difference !== "same") ?? false;
    return lines || (used !== undefined && used.border !== this.border);
  }

  async load(): Promise<void> {
    const done = await this.run(async () => {
      this.view = await this.api.call("letter-texts.show", {});
    });
    const first = this.view?.kinds[0]?.kind;
    if (done && this.kind === "" && first) await this.choose(first);
    else if (done) await this.#look();
  }

  /** Takes a kind in hand; what was typed for it before is there again. */
  async choose(kind: string): Promise<void> {
    await this.jotter?.flush();
    this.kind = kind;
    this.problem = undefined;
    this.check = undefined;
    const used = this.chosen?.editions[0];
    this.text = used?.text ?? "";
    this.border = used?.border ?? "none";
    const jotter = new Jotter(this.api, "letter-text", kind);
    this.jotter = jotter;
    if (this.view?.may_propose) {
      const typed = await jotter.open();
      if (this.kind !== kind) return;
      this.text = typed["text"] ?? this.text;
      this.border = taken(typed["border"]) ?? this.border;
    }
    await this.#look();
  }

  /** Takes what was typed; it is kept and looked at at once. */
  async type(text: string): Promise<void> {
    this.text = text;
    this.jotter?.keep("text", text);
    await this.#look();
  }

  /** Draws a border; it takes room on the page, so the words are looked at again. */
  async draw(border: string): Promise<void> {
    this.#around(border);
    await this.#look();
  }

  #around(border: string): void {
    this.border = border;
    this.jotter?.keep("border", border);
  }

  /** Puts a placeholder where the caret stands; says where it stands after. */
  insert(written: string, from: number, to: number): number {
    const text = this.text.slice(0, from) + written + this.text.slice(to);
    void this.type(text);
    return from + written.length;
  }

  /** Takes the words of an edition in hand again. */
  async take(edition: Pick<TextEditionView, "text" | "border">): Promise<void> {
    this.#around(edition.border);
    await this.type(edition.text);
  }

  /** Proposes the words; they stay where they were refused. */
  async propose(): Promise<boolean> {
    await this.jotter?.flush();
    const { kind, text, border } = this;
    const done = await this.run(async () => {
      this.view = await this.api.call("letter-texts.propose", { kind, text, border });
    });
    if (done) this.jotter?.forget();
    return done;
  }

  /** Approves what waits, as it was read. */
  async approve(): Promise<boolean> {
    const proposal = this.chosen?.proposal;
    if (!proposal) return false;
    const { kind } = this;
    const done = await this.run(async () => {
      this.view = await this.api.call("letter-texts.approve", { kind, proposal: proposal.proposal });
    });
    if (done) await this.#look();
    return done;
  }

  /** Asks what is wrong, once at a time, about the newest words. */
  async #look(): Promise<void> {
    this.#stale = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#stale) {
      this.#stale = false;
      const { kind, text, border } = this;
      try {
        const check = await this.api.call("letter-texts.check", { kind, text, border });
        if (this.kind === kind) this.check = check;
      } catch {
        // What is wrong is said again when they are proposed.
        this.check = undefined;
      }
    }
    this.#looking = false;
  }
}
