// A small WebDriver client: what the journeys need of the protocol, and nothing more.
import { Program, freePort, until } from "./processes.mjs";

const REQUEST_MS = 30_000;
/** How long a refused request waits for the program to say that it, or its page, has ended. */
const LAST_WORDS_MS = 2_000;

/** Keys that have no letter, as WebDriver writes them. */
export const KEY = {
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  Space: " ",
  Backspace: "\uE003",
  Delete: "\uE017",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Home: "\uE011",
  End: "\uE010",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
};

/** What the driver refuses. */
export class DriverError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** WebKit's driver on a port of its own. */
export class Driver {
  #program;
  #port;

  static async start({ env, log }) {
    // Between finding a port and taking it somebody else may have it: then there are others.
    for (let turn = 1; ; turn += 1) {
      const driver = new Driver();
      driver.#port = await freePort();
      const words = ["--host=127.0.0.1", `--port=${driver.#port}`];
      driver.#program = new Program("WebKitWebDriver", words, { env, log });
      const ready = () => driver.ask("GET", "/status").then((status) => status.ready, () => false);
      await until("the driver", 10_000, async () => driver.#program.hasEnded || ready());
      if (!driver.#program.hasEnded) return driver;
      if (turn === 3) throw new Error(`the driver ended:\n${driver.#program.said()}`);
    }
  }

  /** Starts a browser, or the program itself, and opens a session with it. */
  async open(options) {
    const capabilities = { alwaysMatch: options ? { "webkitgtk:browserOptions": options } : {} };
    const opened = await this.ask("POST", "/session", { capabilities });
    return new Session(this, opened.sessionId);
  }

  async ask(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    const { value } = await answer.json();
    if (answer.ok) return value;
    // A program or a page that has just ended says so a moment after the driver saw it go.
    await until("its last words", LAST_WORDS_MS, () => this.said().includes(" ended ")).catch(() => {});
    throw new DriverError(value.error, `${value.message} (${method} ${path})\n--- said ---\n${this.said()}`);
  }

  /** Everything that the driver and what it started have said. */
  said() {
    return this.#program.said();
  }

  /** Ends the driver and what it started. */
  kill() {
    return this.#program.kill();
  }
}

/** A session: one window. */
export class Session {
  #driver;
  #path;

  constructor(driver, id) {
    this.#driver = driver;
    this.#path = `/session/${id}`;
  }

  #ask(method, path, body) {
    return this.#driver.ask(method, this.#path + path, body);
  }

  goTo(url) {
    return this.#ask("POST", "/url", { url });
  }

  /** Runs a function in the page with values, and gives back what it returns. */
  run(script, ...values) {
    return this.#ask("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args: values });
  }

  /** Runs source text as it is, as a script of the page's own would run. */
  evaluate(source) {
    return this.#ask("POST", "/execute/sync", { script: source, args: [] });
  }

  /** The same for a function that returns a promise. */
  async runAsync(script, ...values) {
    const wrapped = `
      const done = arguments[arguments.length - 1];
      Promise.resolve((${script})(...Array.from(arguments).slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#ask("POST", "/execute/async", { script: wrapped, args: values });
    if (error) throw new Error(error);
    return value;
  }

  /** Presses keys one after another; a key in `chord` is held meanwhile. */
  async press(keys, chord = []) {
    const stroke = (key) => [
      { type: "keyDown", value: key },
      { type: "keyUp", value: key },
    ];
    const held = (type) => chord.map((key) => ({ type, value: key }));
    const actions = [...held("keyDown"), ...keys.flatMap(stroke), ...held("keyUp").reverse()];
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Takes hold at one point of the page with the mouse, and lets go at another. */
  async drag(from, to) {
    const go = ({ x, y }, duration) => ({ type: "pointerMove", origin: "viewport", x: Math.round(x), y: Math.round(y), duration });
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const hold = { type: "pointerDown", button: 0 };
    const actions = [go(from, 0), hold, go(half, 100), go(to, 100), { type: "pointerUp", button: 0 }];
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.#ask("POST", "/actions", { actions: [mouse] });
  }

  /** The window's inner size. */
  async resize(width, height) {
    await this.#ask("POST", "/window/rect", { x: 0, y: 0, width, height });
  }

  /** Ends the session; the window closes. */
  async close() {
    await this.#ask("DELETE", "");
  }
}
