// The rounds: what could be carried, what is on its way, what is out of the safe.
import type { Api } from "../../lib/api/client";
import type { RoundHome, RoundStop, RoundsView, RoundView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { isoDay } from "../../lib/format/moment";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of rounds. */
export class RoundsDesk {
  view: RoundsView | undefined = $state.raw(undefined);
  problem: Refused | undefined = $state.raw(undefined);
  chosen: string[] = $state([]);
  on = $state("");
  carrier = $state("");
  busy = $state(false);

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    try {
      const view = await this.api.call("rounds.show", {});
      const first = this.view === undefined;
      this.view = view;
      this.chosen = this.chosen.filter((id) => view.candidates.some((candidate) => candidate.case === id));
      if (first) {
        this.on = view.today;
        this.carrier = view.carriers.find((officer) => officer.id === view.me)?.id ?? view.carriers[0]?.id ?? "";
      }
      this.problem = undefined;
    } catch (cause) {
      this.problem = Refused.from(cause);
    }
  }

  chooseAll(): void {
    this.chosen = this.view?.candidates.map((candidate) => candidate.case) ?? [];
  }

  /** Plans the round; gives back its id. */
  async plan(): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const view = await this.api.call("round.plan", {
        on: isoDay(this.on),
        carrier: this.carrier,
        cases: [...this.chosen],
      });
      this.chosen = [];
      this.problem = undefined;
      return view.line.round;
    } catch (cause) {
      this.problem = Refused.from(cause);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

/** One round. */
export class RoundDesk extends Desk {
  view: RoundView | undefined = $state.raw(undefined);

  constructor(
    private readonly api: Api,
    readonly id: string,
  ) {
    super();
  }

  async load(): Promise<void> {
    await this.#run(() => this.api.call("round.show", { round: this.id }));
  }

  setOut(): Promise<boolean> {
    return this.#run(() => this.api.call("round.set-out", { round: this.id }));
  }

  drop(stop: RoundStop): Promise<boolean> {
    return this.#run(() => this.api.call("round.drop-home", { round: this.id, case: stop.case }));
  }

  missed(stop: RoundStop, met: string, nextTry: string, note: string): Promise<boolean> {
    return this.#run(() =>
      this.api.call("round.visit", { round: this.id, case: stop.case, met, next_try: isoDay(nextTry), note }),
    );
  }

  comeBack(overnight: string[], why: string): Promise<boolean> {
    return this.#run(() => this.api.call("round.come-back", { round: this.id, overnight, why }));
  }

  cancel(reason: string): Promise<boolean> {
    return this.#run(() => this.api.call("round.cancel", { round: this.id, reason }));
  }

  get status(): string {
    return this.view?.line.status ?? "";
  }

  /** Homes with papers that are still in the bag. */
  get unfinished(): readonly RoundStop[] {
    return this.#homes.flatMap((home) => home.stops).filter((stop) => stop.papers.some((paper) => paper.state === "out"));
  }

  /** The first door that is still to be visited. */
  get next(): RoundStop | undefined {
    return this.unfinished.find((stop) => stop.visit === null);
  }

  get #homes(): readonly RoundHome[] {
    return this.view?.homes ?? [];
  }

  #run(call: () => Promise<RoundView>): Promise<boolean> {
    return this.run(async () => {
      this.view = await call();
    });
  }
}
