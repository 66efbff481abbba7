// How the ward's papers look. What a template must be, and who may allow it, is the core's word.
import type { Api } from "../../lib/api/client";
import type { DocumentTemplatesView, PaperKind, SheetRequest, TemplateChange, TemplateCheck, TemplatesView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { isoDay } from "../../lib/format/moment";
import { Desk } from "../../lib/state/desk.svelte";

/** What waits, in place of an edition's name. */
export const PROPOSAL = "proposal";

/** The page of the templates: one document in hand, one of its editions or a file on trial on the page. */
export class TemplatesDesk extends Desk {
  view: TemplatesView | undefined = $state.raw(undefined);
  /** The document in hand. */
  document = $state("giay-khai-sinh");
  /** The edition on the page; empty for the one in use, `proposal` for what waits. */
  shown = $state("");
  /** With which invented record. */
  sample = $state("full");
  /** On which paper. */
  paper: PaperKind = $state("preview");
  /** The file on trial, and what the core says of it. */
  tried: { text: string; check: TemplateCheck } | undefined = $state.raw(undefined);
  /** What the edition on the page says differently from the one in use. */
  changes: readonly TemplateChange[] = $state.raw([]);
  more = $state(false);
  /** Papers dated from this day on look so. */
  from = $state("");
  /** The act that proposed what is on the page. */
  #seen: string | undefined;

  constructor(private readonly api: Api) {
    super();
  }

  readonly chosen: DocumentTemplatesView | undefined = $derived(this.view?.documents.find(({ document }) => document === this.document));

  /** The whole form first: what is printed over a blank is chosen by whoever wants to see it. */
  readonly papers: readonly PaperKind[] = $derived([...(this.chosen?.papers ?? [])].reverse());

  readonly request: SheetRequest | undefined = $derived.by(() => {
    const chosen = this.chosen;
    if (!chosen) return undefined;
    const text = this.tried && this.tried.check.problem === null ? this.tried.text : null;
    const sample = chosen.samples.includes(this.sample) ? this.sample : (chosen.samples[0] ?? "full");
    const paper = chosen.papers.includes(this.paper) ? this.paper : (this.papers[0] ?? "preview");
    return { source: { kind: "template", text, name: this.shown, sample }, document: chosen.document, paper };
  });

  async load(): Promise<void> {
    const isFirst = this.view === undefined;
    await this.run(async () => {
      this.view = await this.api.call("templates.show", {});
    });
    if (this.from === "") this.from = this.view?.today ?? "";
    // Somebody brought another one in, or the one on the page is settled: the page shows what is.
    const proposal = this.chosen?.proposal?.proposal;
    if (isFirst ? proposal : this.shown === PROPOSAL && proposal !== this.#seen) await this.show(proposal ? PROPOSAL : "");
  }

  /** Takes another document in hand. */
  async choose(document: string): Promise<void> {
    this.document = document;
    this.tried = undefined;
    this.problem = undefined;
    await this.show(this.chosen?.proposal ? PROPOSAL : "");
  }

  /** Puts an edition on the page, and says what it changes of the one in use. */
  async show(name: string): Promise<void> {
    this.shown = name;
    this.#seen = name === PROPOSAL ? this.chosen?.proposal?.proposal : undefined;
    this.tried = undefined;
    this.changes = [];
    this.more = false;
    const { document } = this;
    const used = this.chosen?.editions.find(({ is_used }) => is_used)?.name;
    if (name === "" || name === used) return;
    await this.run(async () => {
      const told = await this.api.call("templates.compare", { document, was: "", is: name });
      if (this.document === document && this.shown === name) {
        this.changes = told.changes;
        this.more = told.more;
      }
    });
  }

  /** Looks a file through; what is wrong with it is said, and nothing is kept of it. */
  async take(file: Pick<File, "text">): Promise<void> {
    this.tried = undefined;
    await this.run(async () => {
      const text = await file.text().catch(() => {
        throw new Refused("template-not-json");
      });
      const check = await this.api.call("templates.check", { text });
      this.tried = { text, check };
      this.changes = check.changes;
      this.more = check.more;
      if (check.problem === null) {
        this.document = check.document;
        this.shown = "";
      }
    });
  }

  /** Brings it in; it stays on trial where it was refused. */
  async propose(): Promise<boolean> {
    const { tried } = this;
    if (!tried || tried.check.problem !== null) return false;
    const done = await this.run(async () => {
      this.view = await this.api.call("templates.propose", { text: tried.text });
    });
    if (done) await this.show(PROPOSAL);
    return done;
  }

  /** Allows what waits, as it was seen. */
  async allow(): Promise<boolean> {
    const { document, from } = this;
    const proposal = this.#seen;
    if (!proposal) return false;
    const done = await this.run(async () => {
      this.view = await this.api.call("templates.allow", { document, proposal, from: isoDay(from) });
    });
    if (done) await this.show("");
    return done;
  }

  async withdraw(reason: string): Promise<boolean> {
    const { document } = this;
    const done = await this.run(async () => {
      this.view = await this.api.call("templates.withdraw", { document, reason });
    });
    if (done) await this.show("");
    return done;
  }

  /** The edition on the page as a file to begin another one with. */
  async file(): Promise<{ name: string; url: string } | undefined> {
    const { document, shown } = this;
    let made: { name: string; url: string } | undefined;
    await this.run(async () => {
      const bytes = await this.api.bytes("templates.file", { document, name: shown });
      made = { name: `${document}.json`, url: URL.createObjectURL(new Blob([bytes], { type: "application/json" })) };
    });
    return made;
  }
}
