// What every page may use, handed down from the root.
import { createContext } from "svelte";

import type { Api } from "../api/client";
import type { Notices } from "./notices.svelte";
import type { Prints } from "./prints.svelte";
import type { Router } from "./router.svelte";
import type { Session } from "./session.svelte";
import type { Settings } from "./settings.svelte";
import type { Topics } from "./topics";

/** The window's own services. */
export interface App {
  readonly api: Api;
  readonly topics: Topics;
  readonly router: Router;
  readonly session: Session;
  readonly settings: Settings;
  readonly notices: Notices;
  readonly prints: Prints;
  /** What was typed into drafts and could not be saved yet, by draft and field. */
  readonly unsaved: Map<string, Map<string, string>>;
  /** The line in hand on the working list. */
  readonly kept: { hand: string };
  /** Asks which procedure, then starts an intake and opens it. */
  readonly startIntake: () => void;
}

/** Gives and takes the services. */
export const [useApp, provideApp] = createContext<App>();
