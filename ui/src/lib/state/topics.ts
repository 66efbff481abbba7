// Who wants to hear that something was touched. The core says what; pages ask again.

/** Listeners by topic: `today`, `sync`, `rounds`, `registers`, `stock`, `ward`, `prints`, `session`, `case:<id>`, `draft:<id>`. */
export class Topics {
  #listeners = new Map<string, Set<() => void>>();

  /** Calls `hear` once per announcement that names one of `topics`; gives back how to stop. */
  on(topics: readonly string[], hear: () => void): () => void {
    for (const topic of topics) {
      const listeners = this.#listeners.get(topic) ?? new Set();
      listeners.add(hear);
      this.#listeners.set(topic, listeners);
    }
    return () => {
      for (const topic of topics) this.#listeners.get(topic)?.delete(hear);
    };
  }

  /** Tells everyone concerned, each once. */
  announce(topics: readonly string[]): void {
    const concerned = new Set<() => void>();
    for (const topic of topics) this.#listeners.get(topic)?.forEach((hear) => concerned.add(hear));
    concerned.forEach((hear) => hear());
  }

  /** Tells everyone: the language changed, and with it every text that the core made. */
  announceAll(): void {
    this.announce([...this.#listeners.keys()]);
  }
}
