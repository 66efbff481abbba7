// What the test's document lacks and the window has.
import { afterEach } from "vitest";

import { setLocale } from "../src/lib/i18n/index.svelte";

globalThis.URL.createObjectURL ??= () => "blob:test";
globalThis.URL.revokeObjectURL ??= () => {};

afterEach(() => {
  document.body.replaceChildren();
  window.location.hash = "";
  setLocale("vi");
});

// A page under test has no size: what watches sizes is told nothing.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
HTMLCanvasElement.prototype.getContext = () => null;
