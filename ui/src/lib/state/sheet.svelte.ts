// A document as pages on the screen. The old picture stays until the new one is there.
import { untrack } from "svelte";

import type { Api } from "../api/client";
import type { SheetRequest, SheetView } from "../api/generated";
import { Refused } from "../backend/backend";

/** Pictures are made in steps, so that dragging an edge does not ask for each pixel. */
const DPI_STEP = 12;

/** Fetches a sheet's pages; asks again at most once at a time. */
export class LiveSheet {
  view: SheetView | undefined = $state.raw(undefined);
  pictures: readonly string[] = $state.raw([]);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);

  #request: SheetRequest | undefined;
  #dpi = 96;
  #shown = "";
  #stale = false;
  #closed = false;

  constructor(private readonly api: Api) {}

  /**
   * Shows this sheet, or this one again because what is on it changed. An effect that asks must not
   * ask again because the sheet is on its way: hence `untrack`.
   */
  show(request: SheetRequest): void {
    this.#request = request;
    untrack(() => this.#refresh());
  }

  /** Fits the pictures to a width on the screen, in device pixels. */
  fit(devicePixels: number): void {
    if (devicePixels < 1) return;
    const inches = (untrack(() => this.view?.width) ?? 210_000) / 25_400;
    const dpi = Math.min(300, Math.max(48, Math.ceil(devicePixels / inches / DPI_STEP) * DPI_STEP));
    if (dpi === this.#dpi) return;
    this.#dpi = dpi;
    if (this.#request) untrack(() => this.#refresh());
  }

  /** Lets the pictures go. */
  close(): void {
    this.#closed = true;
    this.#replace([]);
  }

  #refresh(): void {
    this.#stale = true;
    if (!this.busy) void this.#loop();
  }

  async #loop(): Promise<void> {
    this.busy = true;
    while (this.#stale && this.#request && !this.#closed) {
      this.#stale = false;
      try {
        await this.#load(this.#request, this.#dpi);
        this.problem = undefined;
      } catch (cause) {
        this.problem = Refused.from(cause);
      }
    }
    this.busy = false;
  }

  async #load(sheet: SheetRequest, dpi: number): Promise<void> {
    const view = await this.api.call("sheet.view", sheet);
    const shown = [sheet.document, sheet.paper, view.version, dpi].join("|");
    if (shown === this.#shown || view.pages === 0) {
      this.view = view;
      return;
    }
    const pictures: string[] = [];
    for (let page = 0; page < view.pages; page += 1) {
      const bytes = await this.api.bytes("sheet.page", { sheet, page, dpi });
      pictures.push(URL.createObjectURL(new Blob([bytes], { type: "image/png" })));
    }
    this.view = view;
    this.#shown = shown;
    this.#replace(pictures);
  }

  #replace(pictures: readonly string[]): void {
    const old = this.pictures;
    this.pictures = this.#closed ? [] : pictures;
    // The picture on the screen is let go only after the new one has been painted.
    setTimeout(() => old.forEach((url) => URL.revokeObjectURL(url)), 1000);
  }
}
