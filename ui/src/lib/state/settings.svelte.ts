// How this window looks: kept in the window's own storage, never anything about a person.

/** Light, dark, or as the machine is. */
export type Theme = "system" | "light" | "dark";
/** Dense at the desk, large at the door. */
export type Posture = "office" | "door";

/** Theme and posture, applied to the root element. */
export class Settings {
  theme: Theme = $state("system");
  posture: Posture = $state("office");

  constructor(
    readonly root: HTMLElement,
    private readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined,
  ) {
    const theme = this.#read("theme");
    if (theme === "light" || theme === "dark") this.theme = theme;
    if (this.#read("posture") === "door") this.posture = "door";
    this.#apply();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.#keep("theme", theme);
  }

  setPosture(posture: Posture): void {
    this.posture = posture;
    this.#keep("posture", posture);
  }

  #apply(): void {
    if (this.theme === "system") delete this.root.dataset["theme"];
    else this.root.dataset["theme"] = this.theme;
    this.root.dataset["posture"] = this.posture;
  }

  #keep(name: string, value: string): void {
    this.#apply();
    try {
      this.storage?.setItem(`tannha.${name}`, value);
    } catch {
      // A full or forbidden storage only means that the choice lasts until the window closes.
    }
  }

  #read(name: string): string | null {
    try {
      return this.storage?.getItem(`tannha.${name}`) ?? null;
    } catch {
      return null;
    }
  }
}
