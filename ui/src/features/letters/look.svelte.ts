// The ward's pictures on its letters. What a picture must be, and who may allow it, is the core's word.
import type { Api } from "../../lib/api/client";
import type { LetterKindView, PictureCheck, PicturesView, PictureView, SheetRequest } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { base64 } from "../../lib/format/base64";
import { isoDay } from "../../lib/format/moment";
import { Desk } from "../../lib/state/desk.svelte";

/** Tenths of a millimetre as millimetres, as they are typed. */
export function millimetres(tenths: number): string {
  return String(tenths / 10).replace(".", ",");
}

/** The page of the ward's pictures: one in hand, a new one on trial on a page. */
export class LetterLookDesk extends Desk {
  view: PicturesView | undefined = $state.raw(undefined);
  /** The letters on which it can be looked at. */
  kinds: readonly LetterKindView[] = $state.raw([]);
  /** The picture in hand, by what it is of. */
  of = $state("emblem");
  /** The kind of letter on the page. */
  letter = $state("birth");
  /** What would be kept of the file that was chosen. */
  tried: PictureCheck | undefined = $state.raw(undefined);
  /** How wide it is to be, in millimetres, as typed. */
  width = $state("");
  /** The first day on which what waits is used. */
  from = $state("");
  /** Pictures that were fetched, by their names. */
  images: Readonly<Record<string, string>> = $state.raw({});

  #closed = false;

  constructor(private readonly api: Api) {
    super();
  }

  readonly chosen: PictureView | undefined = $derived(this.view?.pictures.find(({ of }) => of === this.of));

  /** The width in tenths of a millimetre; nothing where none is typed. */
  get tenths(): number | undefined {
    const typed = Number(this.width.trim().replace(",", "."));
    return this.width.trim() !== "" && Number.isFinite(typed) && typed > 0 ? Math.min(65_535, Math.round(typed * 10)) : undefined;
  }

  readonly request: SheetRequest | undefined = $derived.by(() => {
    const kind = this.kinds.find(({ kind }) => kind === this.letter);
    const used = kind?.editions[0];
    if (!kind || !used) return undefined;
    const tenths = this.tenths;
    return {
      source: {
        kind: "letter-text",
        letter: kind.kind,
        text: used.text,
        border: used.border,
        sample: "usual",
        tried: this.tried && tenths !== undefined ? { of: this.of, png: this.tried.png, width_tenths: tenths } : null,
      },
      document: kind.document,
      paper: "preview",
    };
  });

  async load(): Promise<void> {
    await this.run(async () => {
      this.view = await this.api.call("pictures.show", {});
      this.kinds = (await this.api.call("letter-texts.show", {})).kinds;
    });
    if (this.width === "") this.#begin();
    await this.#fetch();
  }

  /** Takes another picture in hand. */
  choose(of: string): void {
    this.of = of;
    this.#begin();
  }

  #begin(): void {
    const chosen = this.chosen;
    this.tried = undefined;
    this.problem = undefined;
    this.from = this.view?.today ?? "";
    const known = chosen?.proposal?.version ?? chosen?.versions[0];
    this.width = chosen ? millimetres(known?.width_tenths ?? chosen.usual_tenths) : "";
    if (chosen) this.letter = chosen.tried_on;
  }

  /** Looks a file through; what is wrong with it is said, and nothing is kept of it. */
  async take(file: Pick<File, "arrayBuffer">): Promise<void> {
    this.tried = undefined;
    await this.run(async () => {
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Refused("picture-not-png");
      });
      this.tried = await this.api.call("pictures.check", { of: this.of, file: base64(bytes) });
    });
  }

  /** Brings it in; it stays on trial where it was refused. */
  async propose(): Promise<boolean> {
    const { of, tried, tenths } = this;
    if (!tried || tenths === undefined) return false;
    const done = await this.run(async () => {
      this.view = await this.api.call("pictures.propose", { of, file: tried.png, width_tenths: tenths });
    });
    if (done) this.tried = undefined;
    await this.#fetch();
    return done;
  }

  /** Allows what waits, as it was seen. */
  async allow(): Promise<boolean> {
    const { of, from } = this;
    const proposal = this.chosen?.proposal?.proposal;
    if (!proposal) return false;
    return this.run(async () => {
      this.view = await this.api.call("pictures.allow", { of, proposal, from: isoDay(from) });
    });
  }

  async withdraw(reason: string): Promise<boolean> {
    const { of } = this;
    return this.run(async () => {
      this.view = await this.api.call("pictures.withdraw", { of, reason });
    });
  }

  /** Fetches what the page shows and does not have yet. */
  async #fetch(): Promise<void> {
    const versions = this.view?.pictures.flatMap(({ versions, proposal }) => [...versions, ...(proposal ? [proposal.version] : [])]);
    for (const { picture } of versions ?? []) {
      if (this.images[picture] !== undefined) continue;
      try {
        const bytes = await this.api.bytes("pictures.image", { picture });
        if (this.#closed) return;
        this.images = { ...this.images, [picture]: URL.createObjectURL(new Blob([bytes], { type: "image/png" })) };
      } catch {
        // It has not come with the last sync; its line says the rest.
      }
    }
  }

  /** Lets the pictures go. */
  close(): void {
    this.#closed = true;
    Object.values(this.images).forEach((url) => URL.revokeObjectURL(url));
  }
}
