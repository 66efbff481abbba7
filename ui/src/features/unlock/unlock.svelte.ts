// Choosing an officer and opening the laptop.
import type { OfficerBrief } from "../../lib/api/generated";
import type { Session } from "../../lib/state/session.svelte";
import type { Opener } from "./damage.svelte";

/** What stands on the unlock screen. */
export class Unlocking {
  officer = $state("");
  passphrase = $state("");
  /** Who could have opened the laptop, were its data not damaged. */
  damagedFor: Opener | undefined = $state.raw(undefined);

  constructor(private readonly session: Session) {}

  get officers(): readonly OfficerBrief[] {
    return this.session.status?.officers ?? [];
  }

  /** The officer chosen, or the only one there is. */
  get chosen(): OfficerBrief | undefined {
    return this.officers.find((officer) => officer.id === this.officer) ?? this.officers[0];
  }

  /** Tries; a wrong passphrase is cleared, so that the next try starts from nothing. */
  async open(): Promise<boolean> {
    const officer = this.chosen;
    if (!officer || this.passphrase === "") return false;
    const opened = await this.session.unlock(officer.id, this.passphrase);
    if (this.session.problem?.code === "laptop-damaged") {
      this.damagedFor = { officer: officer.id, passphrase: this.passphrase };
    }
    this.passphrase = "";
    return opened;
  }
}
