// The browser host on loopback: the same commands, posted to the same origin.
import { Refused, type Backend } from "./backend";

/** The core behind `/api/call/<name>`. */
export class HttpBackend implements Backend {
  async json(name: string, request: unknown): Promise<string> {
    return (await this.#post(name, request)).text();
  }

  async bytes(name: string, request: unknown): Promise<ArrayBuffer> {
    return (await this.#post(name, request)).arrayBuffer();
  }

  async #post(name: string, request: unknown): Promise<Response> {
    let answer: Response;
    try {
      answer = await fetch(`/api/call/${encodeURIComponent(name)}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-tannha": "1" },
        body: JSON.stringify(request),
      });
    } catch {
      throw new Refused("no-answer");
    }
    if (!answer.ok) throw Refused.from(await answer.text());
    return answer;
  }
}
