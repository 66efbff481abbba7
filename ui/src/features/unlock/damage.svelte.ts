// A laptop whose data is damaged: what is wrong, what is safe, what to do; and the doing of it.
import type { Api } from "../../lib/api/client";
import type { BackupFound, DamageView, Problem } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** Who tried to open the laptop; nobody when it no longer knows its officers. */
export interface Opener {
  readonly officer: string;
  readonly passphrase: string;
}

/** The damaged laptop, as the officer sees it. The passphrase goes when the page does. */
export class Mending {
  view: DamageView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  /** What came of beginning again; the officer reads it before going in. */
  told: Problem | undefined = $state.raw(undefined);
  busy = $state(false);
  /** A directory with a backup, as typed. */
  path = $state("");
  /** The named loss is accepted. */
  accepted = $state(false);
  #more: string[] = [];

  constructor(
    private readonly api: Api,
    private readonly opener: Opener | undefined,
  ) {}

  /** How many saves a repair would lose. */
  get lostCount(): number {
    const lost = this.view?.lost;
    return lost ? lost.last - lost.first + 1 : 0;
  }

  async examine(): Promise<void> {
    await this.#run(async () => {
      this.view = await this.api.call("damage.examine", {
        officer: this.opener?.officer ?? null,
        passphrase: this.opener?.passphrase ?? "",
        backups: this.#more,
      });
      this.accepted = false;
    });
  }

  /** Looks for backups in the directory that was typed, too. */
  async look(): Promise<void> {
    const path = this.path.trim();
    if (path === "") return;
    const before = this.view?.backups.length ?? 0;
    this.#more = [...this.#more.filter((known) => known !== path), path];
    await this.examine();
    const found = this.view?.backups.some((backup) => backup.path.startsWith(path));
    if (!this.problem && !found && (this.view?.backups.length ?? 0) <= before) {
      this.problem = new Refused("no-backup-there");
    }
  }

  /** Mends and opens; says whether it did. */
  async repair(): Promise<boolean> {
    const { opener, view } = this;
    if (!opener || !view || (view.lost && !this.accepted)) return false;
    return this.#run(async () => {
      const accept = view.lost;
      await this.api.call("damage.repair", { ...opener, backups: this.#more, accept });
    });
  }

  /** Puts a backup in the place of what cannot be repaired; says whether it did. */
  async restore(backup: BackupFound, officer: string, passphrase: string): Promise<boolean> {
    return this.#run(async () => {
      await this.api.call("damage.restore", { from: backup.path, officer, passphrase });
    });
  }

  /** Becomes one of the ward's laptops again, with a ticket. */
  async beginAgain(ticket: string, passphrase: string): Promise<boolean> {
    return this.#run(async () => {
      this.told = (await this.api.call("damage.begin-again", { ticket, passphrase })).told;
    });
  }

  async #run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
