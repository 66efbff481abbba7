// Words: the catalogue that Rust speaks too, switched live.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Problem } from "../api/generated";
import { CATALOGUES, type Args, type Key, type Locale } from "./generated";

type Params = Readonly<Record<string, FluentVariable>>;

const bundles = new Map<Locale, FluentBundle>();

function bundle(locale: Locale): FluentBundle {
  let found = bundles.get(locale);
  if (!found) {
    found = new FluentBundle(locale, { useIsolating: false });
    found.addResource(new FluentResource(CATALOGUES[locale]), { allowOverrides: true });
    bundles.set(locale, found);
  }
  return found;
}

/** The language of the window. */
class Language {
  locale: Locale = $state("vi");
}

export const language = new Language();

/** Sets the language of the window and of the document. */
export function setLocale(locale: Locale): void {
  language.locale = locale;
  document.documentElement.lang = locale;
}

/** Says a message whose name is known while writing. */
export function t<K extends Key>(key: K, ...args: Args<K>): string {
  return find(key, (args[0] ?? {}) as Params) ?? `⟨${key}⟩`;
}

/** Says a message whose name is made at run time; nothing when the catalogue has none. */
export function find(key: string, params: Params = {}): string | undefined {
  const words = bundle(language.locale);
  const message = words.getMessage(key);
  if (!message?.value) return undefined;
  return words.formatPattern(message.value, params, []);
}

/** The name of a thing that the core names by a slug: `field`, `section`, `choice`, `verb` … */
export function label(family: string, slug: string): string {
  return find(`${family}-${slug.replaceAll(/[._]/g, "-")}`) ?? slug;
}

/** What a procedure is called: the office's own bear their name with them. */
export function procedureName(line: { procedure: string; own_name: string | null }): string {
  return line.own_name ?? label("procedure", line.procedure);
}

/** What stands before a field: the office's own bear their label with them. */
export function fieldName(field: { field: string; label: string | null }): string {
  return field.label ?? label("field", field.field);
}

/** What a choice of a field is called; those of the office's own fields are words already. */
export function choiceName(field: { label: string | null }, choice: string): string {
  return field.label === null ? label("choice", choice) : choice;
}

const ABOUT_LETTERS = /-(?:letter|form)$/u;

/** What a verb is called on its button; what is about one of several papers says which. */
export function actionText(action: { verb: string; document: string | null }): string {
  const verb = label("verb", action.verb);
  if (!action.document) return verb;
  const short = find(`document-short-${action.document}`);
  const name = short ?? label("document", action.document);
  const prints = action.verb === "print-certificate" || (action.verb === "print-form" && short !== undefined);
  if (action.verb === "draft-letter") return t("ui-draft-document", { document: name });
  if (!prints && ABOUT_LETTERS.test(action.verb)) return `${verb}: ${name}`;
  if (!prints) return verb;
  return t("ui-print-document", { document: name.charAt(0).toLocaleLowerCase() + name.slice(1) });
}

/** The words of a refusal or remark, with its remedy; never empty, never a crash. */
export function problemText(problem: Problem): string {
  return coded("problem", problem) ?? t("ui-problem-unknown", { code: problem.code });
}

/** The words of an event in the history. */
export function eventText(event: Problem): string {
  return coded("event", event) ?? t("ui-event-unknown", { code: event.code });
}

/** What is special about a calendar day, in as few words as stand on the line. */
export function dayText(day: Problem): string {
  const reason = { code: day.code.replace(/^day-/, ""), params: day.params };
  return coded("ui-gap", reason) ?? coded("day", reason) ?? reason.code;
}

/** The rules of the ward name their remarks without a family: `date-month`, `name-hyphen`. */
function coded(family: string, { code, params }: Problem): string | undefined {
  const readable = code.startsWith("print-") ? onPaper : inForm;
  const values = Object.fromEntries(Object.entries(params).map(readable));
  return find(`${family}-${code}`, values) ?? (family === "problem" ? find(code, values) : undefined);
}

/** A paper has fields that no form has, and names the person with each. */
function onPaper([name, value]: [string, string]): [string, string | number] {
  return name === "field" || name === "given" ? [name, label("print-field", value)] : inForm([name, value]);
}

/** Slugs become words; counts become numbers, so that plurals work. */
function inForm([name, value]: [string, string]): [string, string | number] {
  switch (name) {
    case "field":
    case "document":
    case "paper":
    case "leg":
    case "choice":
      return [name, label(name, value)];
    case "after":
      return [name, label("leg", value)];
    case "count":
    case "max":
    case "min":
    case "days":
      return [name, /^\d{1,9}$/.test(value) ? Number(value) : value];
    default:
      return [name, value];
  }
}
