// Which procedures have what was typed in their name, with or without marks.

/** Lower case, without marks: what Telex or VNI has not finished yet finds the same. */
export function plain(text: string): string {
  return text
    .toLocaleLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d");
}

/** Lines in which every word that was typed begins a word of the short or the long name. */
export function matching<L extends { short: string; name: string }>(query: string, lines: readonly L[]): readonly L[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const words = plain(`${line.short} ${line.name}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}
