// Keys: every task can be done without a mouse, and no key gets between Telex and the letter.

import { curtain } from "../state/curtain.svelte";

/** A key and what it does. `mod` is Ctrl, or ⌘ where that is the custom. */
export interface Binding {
  /** For example `mod+k`, `alt+1`, `arrowdown`, `p`. */
  readonly keys: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Also while a field is being typed in; chords with Ctrl or Alt always are. */
  readonly whileTyping?: boolean;
}

let overlays = 0;

/** While a dialog stands, the page below does not hear keys. Gives back how to end that. */
export function coverPage(): () => void {
  overlays += 1;
  let covered = true;
  return () => {
    if (covered) overlays -= 1;
    covered = false;
  };
}

/** The event belongs to an input method that is still composing a letter. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** The event is this chord. */
export function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.toLowerCase().split(/(?<=.)\+(?=.)/);
  const key = parts.pop() ?? "";
  const wants = (name: string) => parts.includes(name);
  if ((event.ctrlKey || event.metaKey) !== wants("mod") || event.altKey !== wants("alt")) return false;
  if (event.shiftKey && !wants("shift") && key.length > 1) return false;
  if (wants("shift") && !event.shiftKey) return false;
  return named(event, key);
}

/** Alt changes the letter on some keyboards, and Vietnamese ones move the digits: ask the place too. */
function named(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key) return true;
  if (/^[a-z]$/.test(key)) return event.code === `Key${key.toUpperCase()}` && !/^[a-z]$/i.test(event.key);
  if (/^\d$/.test(key)) return event.code === `Digit${key}`;
  return false;
}

/** The key goes into something that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}

/** Hears keys for a page; gives back how to stop. */
export function listen(target: EventTarget, bindings: () => readonly Binding[]): () => void {
  const hear = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || isComposing(event) || event.defaultPrevented || overlays > 0 || curtain.drawn) return;
    const typing = isTyping(event.target);
    const found = bindings().find((binding) => {
      const chord = /(mod|alt)\+/.test(binding.keys);
      return (!typing || chord || binding.whileTyping) && matches(event, binding.keys);
    });
    if (!found) return;
    event.preventDefault();
    found.run(event);
  };
  target.addEventListener("keydown", hear);
  return () => target.removeEventListener("keydown", hear);
}

/** A chord as it is written on a key cap. */
export function written(keys: string): string {
  const names: Record<string, string> = {
    mod: "Ctrl",
    alt: "Alt",
    shift: "Shift",
    enter: "Enter",
    escape: "Esc",
    " ": "Space",
    arrowup: "↑",
    arrowdown: "↓",
    arrowleft: "←",
    arrowright: "→",
  };
  return keys
    .split(/(?<=.)\+(?=.)/)
    .map((part) => names[part] ?? part.toUpperCase())
    .join(" ");
}
