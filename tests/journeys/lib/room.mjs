// A place of its own for each test: data, settings, caches and logs that nobody else touches.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The working copy. */
export const HOUSE = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A program that was built, or the one that the environment names. */
export function built(variable, name) {
  return process.env[variable] ?? join(HOUSE, "target/debug", name);
}

/** The built window. */
export const UI = process.env.TANNHA_UI ?? join(HOUSE, "ui/dist");

/** A room in the system's place for temporary files. */
export class Room {
  constructor() {
    this.path = mkdtempSync(join(tmpdir(), "tannha-journey-"));
    this.data = join(this.path, "data");
    const own = {};
    for (const [variable, name] of [
      ["XDG_DATA_HOME", "xdg-data"],
      ["XDG_CONFIG_HOME", "xdg-config"],
      ["XDG_CACHE_HOME", "xdg-cache"],
      ["XDG_RUNTIME_DIR", "xdg-run"],
    ]) {
      own[variable] = join(this.path, name);
      mkdirSync(own[variable], { mode: 0o700 });
    }
    const { DBUS_SESSION_BUS_ADDRESS, ...outer } = process.env;
    // No desktop's services, and the same screen everywhere: software drawing, nothing animated.
    this.env = { ...outer, ...own, GTK_A11Y: "none", NO_AT_BRIDGE: "1", LIBGL_ALWAYS_SOFTWARE: "1", GDK_BACKEND: "x11" };
  }

  /**
   * A program that says on its log how it ended when it did not end well: to the driver, a window
   * that crashed is only a request that was not answered.
   */
  watched(program) {
    const script = join(this.path, "watched.sh");
    writeFileSync(script, `#!/bin/sh\n'${program}' "$@" || echo "the program ended with code $?"\n`, { mode: 0o700 });
    return script;
  }

  log(name) {
    return join(this.path, `${name}.log`);
  }

  leave() {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}
