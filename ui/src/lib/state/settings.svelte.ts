// How this window looks: kept in the window's own storage, never anything about a person.

/** Light, dark, or as the machine is. */
export type Theme = "system" | "light" | "dark";
/** Dense at the desk, large at the door. */
export type Posture = "office" | "door";

/** Theme and posture, applied to the root element. */
export class Settings {
  theme: Theme = $state("system");
  posture: Posture = $state("office");
  /** Lists begin with one's own dossiers; or they go by urgency alone. */
  mixed = $state(false);
  #turned = false;

  constructor(
    readonly root: HTMLElement,
    private readonly storage: Pick<Storage, "getItem" | "setItem"> | undefined,
  ) {
    const theme = this.#read("theme");
    if (theme === "light" || theme === "dark") this.theme = theme;
    if (this.#read("posture") === "door") this.posture = "door";
    this.mixed = this.#read("order") === "mixed";
    this.#apply();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.#keep("theme", theme);
  }

  /** While papers change hands the screen is turned towards the family; gives back how to turn it back. */
  turn(): () => void {
    this.#turned = true;
    this.#apply();
    return () => {
      this.#turned = false;
      this.#apply();
    };
  }

  setPosture(posture: Posture): void {
    this.#turned = false;
    this.posture = posture;
    this.#keep("posture", posture);
  }

  setMixed(mixed: boolean): void {
    this.mixed = mixed;
    this.#keep("order", mixed ? "mixed" : "own");
  }

  #apply(): void {
    if (this.theme === "system") delete this.root.dataset["theme"];
    else this.root.dataset["theme"] = this.theme;
    this.root.dataset["posture"] = this.#turned ? "door" : this.posture;
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
