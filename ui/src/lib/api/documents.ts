// The documents of a birth case, by the slugs that the command table gives them.
import type { PaperKind, Verb } from "./generated";

/** The paper that a verb prints. */
export const PRINTED_BY: Partial<Record<Verb, string>> = {
  "print-receipt": "giay-tiep-nhan",
  "print-certificate": "giay-khai-sinh",
  "print-letter": "thu-chuc-mung",
};

/** The letter that goes with a birth certificate. */
export const LETTER = "thu-chuc-mung";

/** The sheets that fill in beside the form. */
export const LIVE_SHEETS: readonly { document: string; paper: PaperKind }[] = [
  { document: "giay-tiep-nhan", paper: "preview" },
  { document: "giay-khai-sinh", paper: "preview" },
];
