// The citizen's turn of the laptop: three taps, and nothing of them stays here.
import type { Api } from "../../lib/api/client";
import type { RatingView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** What is on the screen: the officer hands over, the citizen chooses, and gives back. */
export type Turn = "hand" | "score" | "about" | "last" | "thanks";

/** The turn. */
export class RatingTurn {
  view: RatingView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  turn: Turn = $state("hand");
  words = $state("");
  #contact = "";
  #score = 0;
  #about = "";

  constructor(
    private readonly api: Api,
    readonly id: string,
    /** Where they have just met; the laptop is in the citizen's hands already. */
    private readonly met?: string,
  ) {}

  async load(): Promise<void> {
    try {
      this.view = await this.api.call("rating.show", { case: this.id });
      if (this.met) this.hand(this.met);
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** The officer turns the laptop, having met the citizen there. */
  hand(contact: string): void {
    if (!this.view || this.view.not_offered) return;
    this.#forget();
    this.#contact = contact;
    this.turn = "score";
  }

  score(score: number): void {
    this.#score = score;
    this.turn = "about";
  }

  about(about: string): void {
    this.#about = about;
    this.turn = "last";
  }

  again(): void {
    const contact = this.#contact;
    this.#forget();
    this.#contact = contact;
    this.turn = "score";
  }

  /** No rating: it ends as every other turn does. */
  none(): void {
    this.#forget();
    this.turn = "thanks";
  }

  /** Seals it. Sent or not, what was chosen is forgotten once the citizen is thanked. */
  async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.api.call("rating.leave", { case: this.id, contact: this.#contact, score: this.#score, about: this.#about, words: this.words });
      this.none();
    } catch (cause) {
      this.problem = Refused.from(cause);
    } finally {
      this.busy = false;
    }
  }

  #forget(): void {
    this.problem = undefined;
    this.words = this.#contact = this.#about = "";
    this.#score = 0;
  }
}
