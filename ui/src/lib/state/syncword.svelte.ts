// Sync at a glance: a small word in the header, never a banner.
import type { Api } from "../api/client";
import type { SyncBrief } from "../api/generated";
import { hourOf } from "../format/moment";
import { t } from "../i18n/index.svelte";

/** How the word is meant. */
export type SyncTone = "done" | "waiting" | "offline" | "choice";

/** The sync word, as the core last told it. */
export class SyncWord {
  brief: SyncBrief | undefined = $state.raw(undefined);

  constructor(private readonly api: Api) {}

  async load(): Promise<void> {
    try {
      this.brief = (await this.api.call("sync.view", {})).brief;
    } catch {
      // The page itself shows why; the header keeps the last word.
    }
  }

  get tone(): SyncTone {
    const brief = this.brief;
    if (!brief) return "waiting";
    if (brief.refused > 0 || brief.choices > 0) return "choice";
    if (brief.failing || brief.last_ok === null) return "offline";
    return brief.pending > 0 ? "waiting" : "done";
  }

  get words(): string {
    const brief = this.brief;
    if (!brief) return t("ui-sync-word-asking");
    switch (this.tone) {
      case "choice":
        return t("ui-sync-word-choice", { count: brief.refused + brief.choices });
      case "offline":
        return brief.pending > 0
          ? t("ui-sync-word-offline-pending", { count: brief.pending })
          : t("ui-sync-word-offline");
      case "waiting":
        return t("ui-sync-word-pending", { count: brief.pending });
      case "done":
        return t("ui-sync-word-done", { hour: hourOf(brief.last_ok ?? "") });
    }
  }
}
