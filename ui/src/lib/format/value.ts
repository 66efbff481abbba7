// Recorded values as a person reads them.
import { find, t } from "../i18n/index.svelte";
import { fullDay } from "./moment";

/** A commune is kept with its code; people read its name. */
export function withoutCode(value: string): string {
  return value.replace(/^\d{5} /, "");
}

/** With a capital, where it stands by itself. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Where a file lies, its folder by its own name: the whole way to it says little, and takes two lines. */
export function lies(path: string): { folder: string; file: string } {
  const [file = "", folder = ""] = path.split(/[\\/]/u).reverse();
  return { folder, file };
}

/** A value without its field's kind: dates, choices and communes become words. */
export function readable(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return fullDay(value);
  if (value === "yes") return t("ui-yes");
  if (value === "no") return t("ui-no");
  return (/^[a-z][a-z-]*$/.test(value) ? find(`choice-${value}`) : undefined) ?? withoutCode(value);
}
