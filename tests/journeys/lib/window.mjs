// The window as an officer has it before them: what stands on it, and the keyboard. The mouse only drags.
import assert from "node:assert/strict";

import { until } from "./processes.mjs";
import { built } from "./room.mjs";
import { Driver, KEY } from "./webdriver.mjs";

/** How long a person would wait before calling for help. */
const PATIENCE_MS = 20_000;
/** More presses of Tab than there are stops on any page. */
const MOST_STOPS = 200;

const mark = (testid) => `[data-testid="${testid}"]`;

/** A window, whichever host answers it. */
export class Window {
  #driver;
  #session;

  constructor(driver, session) {
    this.#driver = driver;
    this.#session = session;
  }

  /** The program itself, on a laptop's data. */
  static async ofProgram(room) {
    const env = { ...room.env, TAURI_WEBVIEW_AUTOMATION: "true" };
    const driver = await Driver.start({ env, log: room.log("window") });
    try {
      const binary = room.watched(built("TANNHA_DESKTOP", "tannha-desktop"));
      return new Window(driver, await driver.open({ binary, args: ["--data", room.data] }));
    } catch (error) {
      const said = driver.said();
      await driver.kill();
      throw new Error(`${error.message}\n${said}`, { cause: error });
    }
  }

  /** WebKit's small browser at an address. */
  static async ofBrowser(room, address) {
    const driver = await Driver.start({ env: room.env, log: room.log("browser") });
    const window = new Window(driver, await driver.open());
    await window.#session.goTo(address);
    return window;
  }

  /** Takes the power away: program, web view and driver, at once. */
  kill() {
    return this.#driver.kill();
  }

  /** Everything that the program has said on its terminal. */
  said() {
    return this.#driver.said();
  }

  run(script, ...values) {
    return this.#session.run(script, ...values);
  }

  runAsync(script, ...values) {
    return this.#session.runAsync(script, ...values);
  }

  evaluate(source) {
    return this.#session.evaluate(source);
  }

  resize(width, height) {
    return this.#session.resize(width, height);
  }

  // What stands on it

  /** Waits for what a selector finds to be in sight. */
  see(selector, within_ms = PATIENCE_MS) {
    return this.#settle(`${selector} in sight`, within_ms, () =>
      this.run((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector),
    );
  }

  /** Waits for a mark of the window. */
  seeMark(testid, within_ms) {
    return this.see(mark(testid), within_ms);
  }

  /** Waits for it to be gone. */
  miss(selector) {
    return this.#settle(`${selector} to be gone`, PATIENCE_MS, () =>
      this.run((wanted) => !document.querySelector(wanted), selector),
    );
  }

  /** Waits for a screen. */
  screen(name) {
    return this.seeMark(`screen-${name}`);
  }

  /** What a mark says, in one line. */
  text(testid) {
    return this.run(
      (wanted) => document.querySelector(wanted)?.textContent.replace(/\s+/gu, " ").trim() ?? "",
      mark(testid),
    );
  }

  /** Waits until a mark says something that fits. */
  async says(testid, pattern) {
    let said = "";
    await this.#settle(
      () => `${testid} to say ${pattern}; it says “${said}”`,
      PATIENCE_MS,
      async () => pattern.test((said = await this.text(testid))),
    );
    return said;
  }

  /** Listens for a passing word that fits, however soon it is gone; gives back how to wait for it. */
  async hears(pattern) {
    await this.run(() => {
      window.passingWords = [];
      const note = () => {
        const word = document.querySelector('[data-testid="notice"]')?.textContent.replace(/\s+/gu, " ").trim();
        if (word && window.passingWords.at(-1) !== word) window.passingWords.push(word);
      };
      new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    return async () => {
      let word;
      await this.#settle(`a passing word like ${pattern}`, PATIENCE_MS, async () => {
        word = (await this.run(() => window.passingWords)).find((one) => pattern.test(one));
        return word !== undefined;
      });
      return word;
    };
  }

  attribute(testid, name) {
    return this.run((wanted, key) => document.querySelector(wanted)?.getAttribute(key) ?? null, mark(testid), name);
  }

  /** Waits until an attribute of a mark has a value. */
  has(testid, name, value) {
    return this.see(`[data-testid="${testid}"][${name}="${value}"]`);
  }

  // The keyboard

  /** Presses keys by name or letter, one after another. */
  async press(...names) {
    await this.#session.press(names.map((name) => KEY[name] ?? name));
  }

  /** Presses a key while others are held: `chord("Control", "k")`. */
  async chord(...names) {
    const keys = names.map((name) => KEY[name] ?? name);
    await this.#session.press(keys.slice(-1), keys.slice(0, -1));
  }

  /** Types, letter by letter; a few at a time, since each request has its limit. */
  async type(text) {
    const letters = [...text];
    for (let from = 0; from < letters.length; from += 40) await this.#session.press(letters.slice(from, from + 40));
  }

  /** Replaces what stands in the field that has the focus. */
  async retype(text) {
    await this.chord("Control", "a");
    if (text === "") await this.press("Delete");
    else await this.type(text);
  }

  /** Whether what a selector finds has the focus, or holds what has it. */
  isAt(selector) {
    return this.run((wanted) => document.activeElement?.closest(wanted) !== null, selector);
  }

  /** Waits until the focus is there. */
  at(selector) {
    return this.#settle(`the focus at ${selector}`, PATIENCE_MS, () => this.isAt(selector));
  }

  /** Goes on with Tab until the focus is there: whatever can be done must be reached like this. */
  async tabTo(selector) {
    await this.see(selector);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await this.isAt(selector)) return;
      await this.press("Tab");
    }
    assert.fail(`Tab does not lead to ${selector}`);
  }

  tabToMark(testid) {
    return this.tabTo(mark(testid));
  }

  /** Goes down a menu with the arrows. */
  async arrowTo(testid) {
    await this.seeMark(testid);
    for (let step = 0; step < MOST_STOPS; step += 1) {
      if (await this.isAt(mark(testid))) return;
      await this.press("ArrowDown");
    }
    assert.fail(`the arrows do not lead to ${testid}`);
  }

  /** Chooses one of a group of choices with the arrows, from whichever is in hand. */
  async choose(selector) {
    for (let step = 0; step < MOST_STOPS; step += 1) {
      if (await this.run((wanted) => document.querySelector(wanted)?.checked ?? false, selector)) return;
      await this.press(step === 0 ? "Space" : "ArrowDown");
    }
    assert.fail(`the arrows do not lead to ${selector}`);
  }

  // The mouse

  /** Drags what a selector finds by so many pixels; by whole ones, from its middle. */
  async drag(selector, dx, dy) {
    const middle = await this.run((wanted) => {
      const thing = document.querySelector(wanted);
      thing.scrollIntoView({ block: "center", inline: "center" });
      const box = thing.getBoundingClientRect();
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }, selector);
    await this.#session.drag(middle, { x: middle.x + dx, y: middle.y + dy });
  }

  // What must not happen

  /** Starts counting, for a host that does not count by itself. */
  countViolations() {
    return this.run(() => {
      window.policyViolations = [];
      addEventListener("securitypolicyviolation", (event) =>
        window.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
  }

  /** Waits until nothing moves any more. WebKit does not always keep a motion's promise to say so itself. */
  async atRest() {
    // A change of style starts its motion when the style is next reckoned: that is asked for first.
    const rests = () => {
      void document.body.offsetHeight;
      return document.getAnimations().every((motion) => motion.playState !== "running" && !motion.pending);
    };
    await this.#settle("the motion to end", 5_000, () => this.run(rests));
    await this.frames();
  }

  /**
   * Waits for a frame, and for the one after it. A motion's clock goes on between frames, its style with each:
   * what has ended by the clock may stand half-way until then.
   */
  frames() {
    return this.runAsync(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  }

  /** What the policy stopped since it is counted: in the program, from the first byte of the page on. */
  violations() {
    return this.run(() => window.policyViolations);
  }

  async #settle(what, within_ms, look) {
    try {
      await until(typeof what === "string" ? what : "", within_ms, look);
    } catch (error) {
      const seen = await this.run(() => document.body?.innerText.slice(0, 1_500)).catch(() => "(nothing)");
      const wanted = typeof what === "string" ? what : what();
      throw new Error(`waited in vain for ${wanted}\n--- on the window ---\n${seen}\n--- said ---\n${this.said()}`, {
        cause: error,
      });
    }
  }
}
