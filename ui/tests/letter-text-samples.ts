// The words of invented letters, as the core would send them.
import type { LetterKindView, LetterTextsView } from "../src/lib/api/generated";

export const USED = "{{ten_co_quan}} chúc mừng [cháu {{ten_chau}}|gia đình].";

export function letterKind(name: string, changed: Partial<LetterKindView> = {}): LetterKindView {
  return {
    kind: name,
    document: "thu-chuc-mung",
    borders: ["none", "line", "lotus"],
    places: [{ name: "ten_chau", written: "[{{ten_chau}}]", required: true }],
    editions: [{ edition: 1, text: USED, border: "line", by: null, approved_by: null, approved_at: null, lines: [] }],
    proposal: null,
    ...changed,
  };
}

export function letterTexts(changed: Partial<LetterTextsView> = {}): LetterTextsView {
  return { kinds: [letterKind("birth"), letterKind("wedding")], samples: ["usual", "bare"], may_propose: true, may_approve: false, ...changed };
}
