// The state of the ward's pictures, without a window.
import { expect, test } from "vitest";

import { LetterLookDesk } from "../src/features/letters/look.svelte";
import { Refused } from "../src/lib/backend/backend";
import { office, type Answers } from "./double";
import { letterTexts } from "./letter-text-samples";
import { pictures, SIGNATURE, version } from "./picture-samples";

const quiet: Answers = {
  "pictures.show": () => pictures(),
  "letter-texts.show": () => letterTexts(),
  "pictures.check": () => ({ png: "iVBORw==", width: 400, height: 160, bytes: 9_000 }),
  "pictures.propose": () => pictures({ proposal: { proposal: "ab12", version: version(), may_allow: true } }),
  "pictures.allow": () => pictures({ versions: [version({ is_used: true, from: "2026-11-20" })] }),
};

const file = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) };

test("a chosen file is on trial on the page before anybody brings it in", async () => {
  const { api, double } = office(quiet);
  const desk = new LetterLookDesk(api);
  await desk.load();
  desk.choose(SIGNATURE);
  expect([desk.width, desk.from, desk.tenths]).toEqual(["45", "2026-11-17", 450]);
  await desk.take(file);
  desk.width = "52,5";
  expect(desk.request?.source).toMatchObject({ kind: "letter-text", letter: "birth", tried: { of: SIGNATURE, width_tenths: 525 } });
  desk.width = "rộng";
  expect([desk.tenths, await desk.propose()]).toEqual([undefined, false]);
  desk.width = "52.5";
  expect(await desk.propose()).toBe(true);
  expect(double.of("pictures.propose")).toEqual([{ of: SIGNATURE, file: "iVBORw==", width_tenths: 525 }]);
  expect(desk.tried).toBeUndefined();
  desk.from = "2026-11-20";
  expect(await desk.allow()).toBe(true);
  expect(double.of("pictures.allow")).toEqual([{ of: SIGNATURE, proposal: "ab12", from: "2026-11-20" }]);
});

test("a file that is refused leaves nothing on trial and says why", async () => {
  const { api } = office({
    ...quiet,
    "pictures.check": () => {
      throw new Refused("picture-not-clear");
    },
  });
  const desk = new LetterLookDesk(api);
  await desk.load();
  await desk.take(file);
  expect([desk.tried, desk.problem?.code]).toEqual([undefined, "picture-not-clear"]);
  desk.choose("seal");
  expect(desk.problem).toBeUndefined();
});
