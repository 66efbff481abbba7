// The desktop shell: the only file that knows Tauri.
import { invoke, isTauri } from "@tauri-apps/api/core";

import { bytesOf, Refused, textOf, type Backend } from "./backend";

/** The window runs inside the shell. */
export { isTauri as inShell };

/** The core behind the shell's one command. */
export class TauriBackend implements Backend {
  async json(name: string, request: unknown): Promise<string> {
    return textOf(await this.#call(name, request));
  }

  async bytes(name: string, request: unknown): Promise<ArrayBuffer> {
    return bytesOf(await this.#call(name, request));
  }

  async #call(name: string, request: unknown): Promise<unknown> {
    try {
      return await invoke("call", { name, request });
    } catch (cause) {
      throw Refused.from(cause);
    }
  }
}
