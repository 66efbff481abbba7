// Papers that wait to be signed as files. What may be signed, and by whom, is the core's word; the window
// hands over a few at a time, so that it can say how far it is.
import type { Api } from "../../lib/api/client";
import type { FileResultView, Problem, SigningView, WaitingFileView } from "../../lib/api/generated";
import { Refused } from "../../lib/backend/backend";
import { Desk } from "../../lib/state/desk.svelte";
import { KeyInHand } from "../../lib/state/signingkey.svelte";

/** How many papers are handed over at once: the key is opened once for them. */
const AT_ONCE = 5;

/** A paper's name among the chosen ones. */
export function nameOf(paper: { case: string; document: string }): string {
  return `${paper.case}/${paper.document}`;
}

/** One that could not be signed, with what it was. */
export interface Failed {
  readonly paper: WaitingFileView;
  readonly problem: Problem;
}

export class SigningDesk extends Desk {
  view: SigningView | undefined = $state.raw(undefined);
  chosen: string[] = $state([]);
  address = $state("");
  readonly hand: KeyInHand;
  /** How far a run is; nothing while none is under way. */
  progress: { done: number; all: number } | undefined = $state.raw(undefined);
  signed: readonly FileResultView[] = $state.raw([]);
  failed: readonly Failed[] = $state.raw([]);
  /** Why the rest was not tried, and how many are left. */
  stopped: { problem: Problem; left: number } | undefined = $state.raw(undefined);
  /** Whose the certificate said the key was. */
  holder = $state("");

  constructor(private readonly api: Api) {
    super();
    this.hand = new KeyInHand(api);
  }

  async load(): Promise<void> {
    await this.run(async () => this.#show(await this.api.call("signing.show", {})));
  }

  #show(view: SigningView): void {
    if (!this.view) this.address = view.timestamp;
    this.view = view;
    this.hand.begin(view);
    const there = new Set(view.waiting.map(nameOf));
    this.chosen = this.chosen.filter((name) => there.has(name));
  }

  get all(): boolean {
    const waiting = this.view?.waiting ?? [];
    return waiting.length > 0 && this.chosen.length === waiting.length;
  }

  chooseAll(): void {
    this.chosen = this.all ? [] : (this.view?.waiting.map(nameOf) ?? []);
  }

  get canSign(): boolean {
    return this.chosen.length > 0 && this.hand.isReady && !this.busy;
  }

  async keepAddress(): Promise<boolean> {
    return this.run(async () => this.#show(await this.api.call("signing.timestamp", { address: this.address })));
  }

  /** Signs what was chosen, a few at a time; says whether all of it was signed. */
  async sign(): Promise<boolean> {
    if (!this.canSign) return false;
    const chosen = new Set(this.chosen);
    const papers = (this.view?.waiting ?? []).filter((paper) => chosen.has(nameOf(paper)));
    const { key, stamp } = this.hand;
    [this.signed, this.failed, this.stopped, this.holder] = [[], [], undefined, ""];
    this.progress = { done: 0, all: papers.length };
    await this.run(async () => {
      for (let at = 0; at < papers.length; at += AT_ONCE) {
        const some = papers.slice(at, at + AT_ONCE);
        const answer = await this.api
          .call("paper.sign", { papers: some.map(({ case: id, document }) => ({ case: id, document })), key, stamp, again: null })
          // The key was opened before: what was signed is kept, and the rest is told.
          .catch((cause: unknown) => {
            if (at === 0) throw cause;
            const refused = Refused.from(cause);
            return { results: [], stopped: { code: refused.code, params: { ...refused.params } }, left: some, holder: this.holder };
          });
        this.holder = answer.holder;
        this.signed = [...this.signed, ...answer.results.filter((result) => result.path !== null)];
        this.failed = [...this.failed, ...failures(some, answer.results)];
        this.progress = { done: at + answer.results.length, all: papers.length };
        if (answer.stopped) {
          this.stopped = { problem: answer.stopped, left: papers.length - at - answer.results.length };
          break;
        }
      }
    });
    this.progress = undefined;
    this.hand.used(this.problem);
    const refused = this.problem;
    if (!refused) {
      await this.load();
      this.chosen = [];
    }
    return !refused && !this.stopped && this.failed.length === 0;
  }
}

function failures(papers: readonly WaitingFileView[], results: readonly FileResultView[]): Failed[] {
  return results.flatMap((result) => {
    const paper = papers.find((one) => nameOf(one) === nameOf(result));
    return paper && result.problem ? [{ paper, problem: result.problem }] : [];
  });
}
