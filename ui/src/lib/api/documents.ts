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
