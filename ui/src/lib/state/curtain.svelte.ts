// While the laptop is locked its officer's pages stand behind a curtain: nothing of them is shown, read
// aloud or reached, and nothing half-written in them is lost. Whoever else unlocks gets pages of their own.

/** Drawn while a locked laptop keeps its officer's pages. */
export const curtain = $state({ drawn: false });

/** What was in hand when it was drawn. */
export class Hand {
  #element: HTMLElement | undefined;
  #mark: string | undefined;
  #scrolled = 0;

  /** Remembers the field, and how far the page was scrolled. */
  keep(main: HTMLElement | undefined): void {
    const element = document.activeElement;
    this.#scrolled = main?.scrollTop ?? 0;
    if (!(element instanceof HTMLElement) || element === document.body) return;
    this.#element = element;
    this.#mark = element.dataset["testid"] ?? (element.id ? element.id : undefined);
  }

  /** Puts them back as they were; what was made anew meanwhile is found by its name. */
  give(main: HTMLElement | undefined): void {
    if (main) main.scrollTop = this.#scrolled;
    const named = [...document.querySelectorAll<HTMLElement>("[data-testid], [id]")];
    const again = named.find((one) => this.#mark && [one.dataset["testid"], one.id].includes(this.#mark));
    const element = this.#element?.isConnected ? this.#element : again;
    this.#element = undefined;
    this.#mark = undefined;
    element?.focus();
  }
}
