// Papers that could be printed now, as the working list has them.
import type { Api } from "../../lib/api/client";
import type { CaseLine, PrintView, WantedPrint } from "../../lib/api/generated";
import { printedBy } from "../../lib/api/documents";
import { Refused } from "../../lib/backend/backend";

/** What can be chosen to be printed one after the other. */
export class Printable {
  lines: readonly CaseLine[] = $state.raw([]);
  /** Ids of cases. */
  chosen: string[] = $state([]);
  problem: Refused | undefined = $state.raw(undefined);
  #found: readonly CaseLine[] = [];

  constructor(private readonly api: Api) {}

  async load(underWay: readonly PrintView[]): Promise<void> {
    try {
      const today = await this.api.call("today.show", { whole: ["to-print"], mixed: false });
      const lines = today.groups.flatMap((group) => (group.kind === "to-print" ? group.lines : []));
      // Approved letters have a list of their own, and may be in a run already.
      this.#found = lines.filter(({ next }) => next && !next.refusal && next.verb !== "print-letter" && printedBy(next));
      this.without(underWay);
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** What is under way is not offered a second time. */
  without(underWay: readonly PrintView[]): void {
    const taken = new Set(underWay.filter((print) => print.state !== "failed").map((print) => `${print.case}/${print.document}`));
    this.lines = this.#found.filter((line) => !taken.has(`${line.case}/${line.next?.document}`));
    this.chosen = this.chosen.filter((id) => this.lines.some((line) => line.case === id));
  }

  get all(): boolean {
    return this.lines.length > 0 && this.chosen.length === this.lines.length;
  }

  chooseAll(): void {
    this.chosen = this.all ? [] : this.lines.map((line) => line.case);
  }

  /** What was chosen, in the list's order; nothing is chosen then. */
  take(): WantedPrint[] {
    const chosen = new Set(this.chosen);
    this.chosen = [];
    return this.lines.flatMap((line) => {
      const document = line.next ? printedBy(line.next) : undefined;
      return document && chosen.has(line.case) ? [{ case: line.case, document, paper: null }] : [];
    });
  }
}
