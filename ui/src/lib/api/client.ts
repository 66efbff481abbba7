// Typed calls of the command table, and the news of what a commit touched.
import { Refused, type Backend } from "../backend/backend";
import type { Commands } from "./generated";
import type { Topics } from "../state/topics";

/** The name of a command. */
export type Name = keyof Commands;
/** Commands that answer with bytes. */
export type BytesName = { [N in Name]: Commands[N]["response"] extends ArrayBuffer ? N : never }[Name];
/** Commands that answer with a record. */
export type RecordName = Exclude<Name, BytesName>;

/** The office as the window sees it. */
export class Api {
  constructor(
    private readonly backend: Backend,
    private readonly topics: Topics,
  ) {}

  /** Runs a command; what it touched is announced after the answer has been handed over. */
  async call<N extends RecordName>(name: N, request: Commands[N]["request"]): Promise<Commands[N]["response"]> {
    const text = await this.#watched(this.backend.json(name, request));
    const { value, touched } = read(text) as { value: Commands[N]["response"]; touched: string[] };
    if (touched.length > 0) queueMicrotask(() => this.topics.announce(touched));
    return value;
  }

  /** A laptop that has locked itself says so to whoever asks it for anything. */
  async #watched<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (cause) {
      if (cause instanceof Refused && cause.code === "idle-locked") this.topics.announce(["session"]);
      throw cause;
    }
  }

  /** Runs a command that answers with bytes. */
  bytes<N extends BytesName>(name: N, request: Commands[N]["request"]): Promise<ArrayBuffer> {
    return this.#watched(this.backend.bytes(name, request));
  }
}

function read(text: string): unknown {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Refused("no-answer");
  }
  if (typeof found !== "object" || found === null || !("value" in found)) throw new Refused("no-answer");
  return { touched: [], ...found };
}
