// Sổ đăng ký văn bản đi: a year of what left the office under a number.
import type { Api } from "../../lib/api/client";
import type { OutgoingView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";

/** The register's page. */
export class OutgoingDesk {
  view: OutgoingView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);

  constructor(private readonly api: Api) {}

  /** Shows a year; this year where none is named. */
  async load(year: number | null = this.view?.year ?? null): Promise<void> {
    try {
      this.view = await this.api.call("outgoing.show", { year });
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  /** Writes the register as PDF; says where. */
  async print(): Promise<string | undefined> {
    if (!this.view) return undefined;
    const source = { kind: "outgoing" as const, year: this.view.year };
    try {
      const printed = await this.api.call("table.print", { source, send_to_printer: false });
      this.problem = undefined;
      return printed.path;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    }
  }

  /** A year earlier or later. */
  async turn(step: number): Promise<void> {
    if (this.view) await this.load(this.view.year + step);
  }
}
