// A test double of the core: answers what a test tells it to, and remembers what it was asked.
import type { Commands } from "../src/lib/api/generated";
import { Refused, type Backend } from "../src/lib/backend/backend";
import { Api } from "../src/lib/api/client";
import { Topics } from "../src/lib/state/topics";

type Handler<N extends keyof Commands> = (
  request: Commands[N]["request"],
) => Commands[N]["response"] | Promise<Commands[N]["response"]>;

/** Answers by command name. */
export type Answers = { [N in keyof Commands]?: Handler<N> };

/** A backend that a test holds in its hands. */
export class Double implements Backend {
  readonly asked: { name: string; request: unknown }[] = [];
  touched: string[] = [];

  constructor(private readonly answers: Answers) {}

  async json(name: string, request: unknown): Promise<string> {
    const value = await this.#answer(name, request);
    return JSON.stringify({ value, touched: this.touched });
  }

  async bytes(name: string, request: unknown): Promise<ArrayBuffer> {
    return (await this.#answer(name, request)) as ArrayBuffer;
  }

  /** The requests made of one command. */
  of<N extends keyof Commands>(name: N): Commands[N]["request"][] {
    return this.asked.filter((asked) => asked.name === name).map((asked) => asked.request as Commands[N]["request"]);
  }

  async #answer(name: string, request: unknown): Promise<unknown> {
    this.asked.push({ name, request: structuredClone(request) });
    const handler = this.answers[name as keyof Commands] as ((request: unknown) => unknown) | undefined;
    if (!handler) throw new Refused("unknown-command", { command: name });
    return handler(request);
  }
}

/** A double with an `Api` in front of it. */
export function office(answers: Answers): { api: Api; double: Double; topics: Topics } {
  const double = new Double(answers);
  const topics = new Topics();
  return { api: new Api(double, topics), double, topics };
}
