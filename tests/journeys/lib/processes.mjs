// Programs that a test starts: each in a process group of its own, logged to a file, ended whole.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:net";

const running = new Set();

/** A program of a test. */
export class Program {
  #child;
  #log;
  #ended;

  /** Starts it; `env` is the whole environment that it sees. */
  constructor(file, words, { env, log }) {
    const out = openSync(log, "a");
    this.#child = spawn(file, words, { detached: true, env, stdio: ["ignore", out, out] });
    closeSync(out);
    this.#log = log;
    this.#ended = new Promise((resolve) => {
      this.#child.once("exit", (code, signal) => resolve(code ?? signal));
      this.#child.once("error", (error) => resolve(error.code ?? "not started"));
    });
    running.add(this);
    this.#ended.then(() => running.delete(this));
  }

  get pid() {
    return this.#child.pid;
  }

  /** Its exit code, or the signal that ended it. */
  get ended() {
    return this.#ended;
  }

  get hasEnded() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Everything it has said so far. */
  said() {
    return readFileSync(this.#log, "utf8");
  }

  /** The first line that it says which matches, as the match; fails when it ends before that. */
  async line(pattern, within_ms) {
    return until(`a line like ${pattern}`, within_ms, () => {
      const found = pattern.exec(this.said());
      if (!found && this.hasEnded) throw new Error(`ended before it said ${pattern}:\n${this.said()}`);
      return found;
    });
  }

  /** Kills it and everything that it started, at once, as a power cut would. */
  async kill() {
    if (this.pid !== undefined) signal(-this.pid, "SIGKILL");
    await this.#ended;
    // What it started may still be dying, and holds its locks until it is dead.
    if (this.pid !== undefined) await until(`all of group ${this.pid} to end`, 20_000, () => !isAlive(this.pid));
  }
}

/** Whether anything of a process group still runs. */
function isAlive(group) {
  return readdirSync("/proc").some((pid) => {
    if (!/^\d+$/u.test(pid)) return false;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // After the name, which may hold anything: its state, its parent, its group.
      const [state, , of] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(of) === group && state !== "Z";
    } catch {
      return false;
    }
  });
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

// A test that is itself ended leaves nothing behind.
process.on("exit", () => {
  for (const program of running) if (program.pid !== undefined) signal(-program.pid, "SIGKILL");
});

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, () => process.exit(1));

/** Asks `look` until it answers something; `look` itself may fail while things settle. */
export async function until(what, within_ms, look) {
  const deadline = performance.now() + within_ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`waited ${within_ms} ms in vain for ${what}`);
    await breathe();
  }
}

/** Lets others run between two looks; nothing depends on how long it is. */
function breathe() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** A port on loopback that nobody uses now: not one of those that a system gives to whoever asks for any. */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const listens = new Promise((resolve) => {
      server.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!(await listens)) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
