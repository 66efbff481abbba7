// axe-core, as the window's own packages have it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { HOUSE } from "./room.mjs";

const SOURCE = readFileSync(join(HOUSE, "ui/node_modules/axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical, as short lines; empty when the screen is in order. */
export async function faults(window) {
  if (!(await window.run(() => "axe" in window))) await window.evaluate(SOURCE);
  return window.runAsync(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
  });
}
