// Finding a case while typing, without diacritics too: the core knows how.
import type { Api } from "../../lib/api/client";
import type { CaseLine } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

const LIMIT = 20;

/** What the search shows. */
export class CaseSearch {
  lines: readonly CaseLine[] = $state.raw([]);
  total = $state(0);
  asked = $state("");
  at = $state(0);
  problem: Refused | undefined = $state.raw(undefined);
  #latest = 0;

  constructor(private readonly api: Api) {}

  /** Asks; only the answer to the latest question is shown. */
  async find(query: string): Promise<void> {
    const mine = ++this.#latest;
    try {
      const found = await this.api.call("cases.search", { query, limit: LIMIT });
      if (mine !== this.#latest) return;
      this.lines = found.lines;
      this.total = found.total;
      this.problem = undefined;
    } catch (cause) {
      if (mine !== this.#latest) return;
      this.lines = [];
      this.total = 0;
      this.problem = Refused.from(cause);
    }
    this.asked = query;
    this.at = 0;
  }

  move(step: number): void {
    if (this.lines.length > 0) this.at = (this.at + step + this.lines.length) % this.lines.length;
  }

  get inHand(): CaseLine | undefined {
    return this.lines[this.at];
  }
}
