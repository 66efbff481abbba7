// The window's one door to the core. Two hosts answer it: the desktop shell and the browser host.

/** A host of the core: JSON text or bytes come back; a refusal comes as [`Refused`]. */
export interface Backend {
  /** Runs a command that answers with JSON text. */
  json(name: string, request: unknown): Promise<string>;
  /** Runs a command that answers with bytes. */
  bytes(name: string, request: unknown): Promise<ArrayBuffer>;
}

/** What the core refuses, as a code with its values; the catalogue has the words. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  /** Reads whatever a host rejected with. */
  static from(cause: unknown): Refused {
    if (cause instanceof Refused) return cause;
    const found = typeof cause === "string" ? parsed(cause) : cause;
    if (isProblem(found)) return new Refused(found.code, found.params ?? {});
    return new Refused("no-answer");
  }
}

function isProblem(value: unknown): value is { code: string; params?: Record<string, string> } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A buffer of this window or of another one: `instanceof` only knows its own. */
function isBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}

/** Text from whatever a host hands over: text, or its bytes. */
export function textOf(answer: unknown): string {
  if (typeof answer === "string") return answer;
  if (isBuffer(answer) || ArrayBuffer.isView(answer)) return new TextDecoder().decode(answer);
  return JSON.stringify(answer);
}

/** Bytes from whatever a host hands over: a buffer, a view of one, or a list of numbers. */
export function bytesOf(answer: unknown): ArrayBuffer {
  if (isBuffer(answer)) return answer;
  if (ArrayBuffer.isView(answer)) {
    return new Uint8Array(answer.buffer, answer.byteOffset, answer.byteLength).slice().buffer;
  }
  if (Array.isArray(answer)) return Uint8Array.from(answer as number[]).buffer;
  throw new Refused("no-answer");
}
