// Who is at the laptop.
import type { Api } from "../api/client";
import type { Locale, SessionStatus } from "../api/generated";
import { Refused } from "../backend/backend";

/** The session as the core last told it. */
export class Session {
  status: SessionStatus | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  busy = $state(false);
  /** Whose pages stand in the window, also behind a lock; nobody's before the first unlock. */
  pagesOf: string | undefined = $state(undefined);
  readonly #farewells = new Set<() => Promise<void>>();

  constructor(
    private readonly api: Api,
    private readonly onLocale: (locale: Locale) => void,
  ) {}

  async load(): Promise<void> {
    await this.#run(() => this.api.call("session.status", {}));
  }

  /** Opens the laptop; says whether it did. */
  async unlock(officer: string, passphrase: string): Promise<boolean> {
    return this.#run(() => this.api.call("session.unlock", { officer, passphrase }));
  }

  /** Somebody is here, and has been since so many seconds ago. */
  async stir(ago: number): Promise<void> {
    await this.#run(() => this.api.call("session.stir", { ago_s: ago }));
  }

  /** What a page still wants to save before the key is dropped; gives back how to stop. */
  beforeLock(farewell: () => Promise<void>): () => void {
    this.#farewells.add(farewell);
    return () => this.#farewells.delete(farewell);
  }

  async lock(): Promise<void> {
    await Promise.all([...this.#farewells].map((farewell) => farewell()));
    await this.#run(() => this.api.call("session.lock", {}));
  }

  async setLocale(locale: Locale): Promise<void> {
    this.onLocale(locale);
    await this.#run(() => this.api.call("session.locale", { locale }));
  }

  async #run(ask: () => Promise<SessionStatus>): Promise<boolean> {
    this.busy = true;
    this.problem = undefined;
    try {
      const status = await ask();
      if (status.state === "open") this.pagesOf = status.officer?.id ?? "";
      else if (status.state !== "locked") this.pagesOf = undefined;
      this.status = status;
      this.onLocale(this.status.locale);
      return true;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
