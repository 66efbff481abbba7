// The documents of a case, by the slugs that the command table gives them.
import type { ActionView, PaperKind, Verb } from "./generated";

const PRINTED_BY: Partial<Record<Verb, string>> = {
  "print-receipt": "giay-tiep-nhan",
  "print-certificate": "giay-khai-sinh",
};

/** The paper that an action prints: its verb's own, or the one of several that the core names. */
export function printedBy(action: Pick<ActionView, "verb" | "document">): string | undefined {
  const prints = action.verb === "print-letter" || action.verb === "print-form";
  return PRINTED_BY[action.verb] ?? (prints ? (action.document ?? undefined) : undefined);
}

/** The letter that goes with a birth certificate. */
export const LETTER = "thu-chuc-mung";

/** The sheet by which a printer is set to the Ministry's blank. */
export const CALIBRATION = "bang-can-in";

/** The sheets that fill in beside the form. */
export const LIVE_SHEETS: readonly { document: string; paper: PaperKind }[] = [
  { document: "giay-tiep-nhan", paper: "preview" },
  { document: "giay-khai-sinh", paper: "preview" },
];

/** The sheet that a section of the form is written on; a section on both leaves the sheet in front. */
export const SHEET_OF_SECTION: Readonly<Record<string, string>> = {
  child: "giay-khai-sinh",
  mother: "giay-khai-sinh",
  father: "giay-khai-sinh",
  delivery: "giay-tiep-nhan",
  papers: "giay-tiep-nhan",
};
