// The few documents that the window itself must know; all others it takes from the core.
import type { ActionView } from "./generated";

/** The paper that an action prints, as the core names it. */
export function printedBy(action: Pick<ActionView, "verb" | "document">): string | undefined {
  return action.verb.startsWith("print-") ? (action.document ?? undefined) : undefined;
}

/** The letter that goes with a birth certificate. */
export const LETTER = "thu-chuc-mung";

/** The sheet by which a printer is set to the Ministry's blank. */
export const CALIBRATION = "bang-can-in";

/** The family's receipt: a paper as it is given, where other sheets beside a form are previews. */
export const RECEIPT = "giay-tiep-nhan";

/** What the citizen signs: printed as often as it is wanted, and recorded nowhere. */
export const DECLARATION = "to-khai";
