// Where the officer is: a page in the address's hash, so that back and reload work.
import type { PaperKind, Verb } from "../api/generated";

/** A page with what it needs to know. */
export type Route =
  | { page: "today" }
  | { page: "intake"; draft: string }
  | { page: "case"; case: string }
  | { page: "paper"; case: string; document: string; paper?: PaperKind }
  | { page: "handover"; case: string; round?: string }
  | { page: "rounds" }
  | { page: "reports" }
  | { page: "registers" }
  | { page: "rows" }
  | { page: "stock" }
  | { page: "prints" }
  | { page: "signing" }
  | { page: "printer"; form?: string }
  | { page: "choices" }
  | { page: "letter-texts" }
  | { page: "letter-look" }
  | { page: "templates" }
  | { page: "round"; round: string }
  | { page: "outgoing" }
  | { page: "proof" }
  | { page: "complaints"; case?: string }
  | { page: "survey"; case: string }
  | { page: "rate"; case: string; round?: string }
  | { page: "sync" };

const KINDS: readonly PaperKind[] = ["overprint", "plain", "preview", "back"];
const ID = /^[0-9a-f]{1,64}$/;
const SLUG = /^[a-z0-9-]+$/;

/** The address of a page. */
export function href(route: Route): string {
  switch (route.page) {
    case "today":
      return "#/";
    case "sync":
      return "#/sync";
    case "outgoing":
      return "#/outgoing";
    case "proof":
      return "#/proof";
    case "complaints":
      return ["#/complaints", route.case].filter(Boolean).join("/");
    case "survey":
      return `#/survey/${route.case}`;
    case "rate":
      return ["#/rate", route.case, route.round].filter(Boolean).join("/");
    case "intake":
      return `#/intake/${route.draft}`;
    case "case":
      return `#/case/${route.case}`;
    case "handover":
      return ["#/handover", route.case, route.round].filter(Boolean).join("/");
    case "rounds":
      return "#/rounds";
    case "reports":
      return "#/reports";
    case "registers":
      return "#/registers";
    case "rows":
      return "#/rows";
    case "stock":
      return "#/stock";
    case "prints":
      return "#/prints";
    case "signing":
      return "#/signing";
    case "printer":
      return ["#/printer", route.form].filter(Boolean).join("/");
    case "choices":
      return "#/choices";
    case "letter-texts":
      return "#/letter-texts";
    case "letter-look":
      return "#/letter-look";
    case "templates":
      return "#/templates";
    case "round":
      return `#/round/${route.round}`;
    case "paper":
      return ["#/paper", route.case, route.document, route.paper].filter(Boolean).join("/");
  }
}

/** The page at an address; an address that names nothing is the first page. */
export function parse(hash: string): Route {
  const [page, id = "", document = "", kind] = hash.replace(/^#\/?/, "").split("/");
  const alone = ["sync", "rounds", "reports", "registers", "rows", "stock", "prints", "signing", "outgoing", "choices", "letter-texts", "letter-look", "templates", "proof"] as const;
  const found = alone.find((known) => known === page);
  if (found) return { page: found };
  if (page === "printer") return SLUG.test(id) ? { page, form: id } : { page };
  if (page === "complaints") return ID.test(id) ? { page, case: id } : { page };
  if (!ID.test(id)) return { page: "today" };
  if (page === "intake") return { page, draft: id };
  if (page === "survey") return { page, case: id };
  if (page === "rate") return ID.test(document) ? { page, case: id, round: document } : { page, case: id };
  if (page === "case") return { page, case: id };
  if (page === "round") return { page, round: id };
  if (page === "handover") return ID.test(document) || document === "counter" ? { page, case: id, round: document } : { page, case: id };
  if (page === "paper" && SLUG.test(document)) {
    const paper = KINDS.find((known) => known === kind);
    return paper ? { page, case: id, document, paper } : { page, case: id, document };
  }
  return { page: "today" };
}

/** The page on the screen, and the verb that a page was opened for. */
export class Router {
  route: Route = $state({ page: "today" });
  #intent: Verb | undefined;

  constructor(private readonly window: Window) {
    this.route = parse(window.location.hash);
    window.addEventListener("hashchange", () => {
      this.route = parse(this.window.location.hash);
    });
  }

  /** Opens a page, for a verb if it is to be done there. */
  go(route: Route, intent?: Verb): void {
    this.#intent = intent;
    const target = href(route);
    if (this.window.location.hash === target) this.route = route;
    else this.window.location.hash = target;
  }

  /** The verb that this page was opened for; asked once, so that a reload repeats nothing. */
  takeIntent(): Verb | undefined {
    const intent = this.#intent;
    this.#intent = undefined;
    return intent;
  }
}
