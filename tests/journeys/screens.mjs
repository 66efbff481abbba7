// `node tests/journeys/screens.mjs`: takes the pictures of docs/screens/ again, from the real
// window on a display of its own, 1366 × 768. Needs the program built with its window inside.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Officer } from "./lib/officer.mjs";
import { until } from "./lib/processes.mjs";
import { HOUSE, Room } from "./lib/room.mjs";
import { SCREENS } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

const PICTURES = join(HOUSE, "docs/screens");
const LARGEST = 300 * 1024;
/** Software drawing may be some hundred milliseconds behind the page. */
const LOOKS = 5;
const SHOWN = "TANNHA_SCREENS_SHOWN";

/** The display as it is now, as bytes of a picture without colour profile or date. */
function display() {
  return execFileSync("import", ["-window", "root", "-depth", "8", "rgb:-"], { maxBuffer: 1 << 26 });
}

/** Waits until what was asked for is on the display: several looks in a row are alike, not empty. */
async function still(window) {
  let last;
  let alike = 0;
  await until("the display to be still", 20_000, async () => {
    // What the page knows has then been handed to the display.
    await window.frames();
    const now = display();
    alike = last?.equals(now) && now.some((byte, index) => byte !== now[index % 3]) ? alike + 1 : 0;
    last = now;
    return alike >= LOOKS;
  });
}

/** Writes the picture, in few enough colours to be small. */
function take(name) {
  const file = join(PICTURES, `${name}.png`);
  const small = ["-window", "root", "-dither", "None", "-colors", "256", "-depth", "8", "-strip", `PNG8:${file}`];
  execFileSync("import", small);
  const { size } = statSync(file);
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes`);
  console.log(`${name}.png ${Math.ceil(size / 1024)} KB`);
}

async function takeAll() {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const room = new Room();
  const window = await Window.ofProgram(room);
  try {
    const officer = new Officer(window);
    await window.resize(1366, 768);
    await officer.readPassphrase();
    // A blinking caret is never still.
    await window.run(() => (document.documentElement.style.caretColor = "transparent"));
    for (const screen of SCREENS) {
      await screen.open(window, officer);
      for (const theme of ["light", "dark"]) {
        await window.run((wanted) => (document.documentElement.dataset.theme = wanted), theme);
        await window.atRest();
        await still(window);
        take(`${screen.name}-${theme}`);
      }
      await screen.close?.(window, officer);
    }
  } finally {
    await window.kill();
    room.leave();
  }
}

if (process.env[SHOWN]) {
  await takeAll();
} else {
  const words = ["-a", "-s", "-screen 0 1366x768x24", process.execPath, fileURLToPath(import.meta.url)];
  const { status } = spawnSync("xvfb-run", words, { stdio: "inherit", env: { ...process.env, [SHOWN]: "1" } });
  process.exitCode = status ?? 1;
}
