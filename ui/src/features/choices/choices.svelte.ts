// What the ward settles for itself. What may stand in the list is the core's word.
import type { Api } from "../../lib/api/client";
import type { ChoicesView } from "../../lib/api/generated";
import { Desk } from "../../lib/state/desk.svelte";

/** The page of the ward's own choices. */
export class ChoicesDesk extends Desk {
  view: ChoicesView | undefined = $state.raw(undefined);
  /** The reason that is typed, to be added. */
  added = $state("");
  /** The reason that is being reworded, and its new words. */
  renaming: string | undefined = $state(undefined);
  words = $state("");

  constructor(private readonly api: Api) {
    super();
  }

  /** Minutes as they are typed. */
  idle = $state("");
  roundIdle = $state("");

  async load(): Promise<boolean> {
    const done = await this.#run(() => this.api.call("choices.show", {}));
    if (done) this.#minutes();
    return done;
  }

  #minutes(): void {
    this.idle = String(this.view?.lock.idle_minutes ?? "");
    this.roundIdle = String(this.view?.lock.round_minutes ?? "");
  }

  /** What is no number is nought, and the core says why that will not do. */
  async lockAfter(): Promise<boolean> {
    const number = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : 0);
    const round = this.roundIdle.trim();
    const lock = { idle_minutes: number(this.idle), round_minutes: round === "" ? null : number(round) };
    const done = await this.#run(() => this.api.call("choices.lock-after", lock));
    if (done) this.#minutes();
    return done;
  }

  /** Adds what was typed; it stays where it was refused. */
  async add(): Promise<boolean> {
    const done = await this.#run(() => this.api.call("choices.add-reason", { reason: this.added }));
    if (done) this.added = "";
    return done;
  }

  begin(reason: string): void {
    this.renaming = reason;
    this.words = reason;
    this.problem = undefined;
  }

  leave(): void {
    this.renaming = undefined;
    this.problem = undefined;
  }

  async rename(): Promise<boolean> {
    const reason = this.renaming;
    if (reason === undefined) return false;
    const done = await this.#run(() => this.api.call("choices.rename-reason", { reason, to: this.words }));
    if (done) this.renaming = undefined;
    return done;
  }

  /** One place up or down; at an end there is nowhere to go. */
  async move(reason: string, by: -1 | 1): Promise<boolean> {
    const reasons = this.view?.reasons ?? [];
    const at = reasons.indexOf(reason);
    const to = at + by;
    if (at < 0 || to < 0 || to >= reasons.length) return false;
    const before = reasons[by < 0 ? to : to + 1] ?? null;
    return this.#run(() => this.api.call("choices.move-reason", { reason, before }));
  }

  retire(reason: string): Promise<boolean> {
    return this.#run(() => this.api.call("choices.retire-reason", { reason }));
  }

  showCause(shown: boolean): Promise<boolean> {
    return this.#run(() => this.api.call("choices.show-cause", { shown }));
  }

  #run(call: () => Promise<ChoicesView>): Promise<boolean> {
    return this.run(async () => {
      this.view = await call();
    });
  }
}
