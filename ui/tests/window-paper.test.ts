// A paper in the window: signed as a file, laid over its blank, and a printer that is measured.
import { flushSync } from "svelte";
import { expect, test } from "vitest";

import type { MovedField } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { problemText } from "../src/lib/i18n/index.svelte";
import { measuredView, printerView } from "./print-samples";
import { CASE, caseView } from "./samples";
import { fileOf, paperFile, signature, signingView } from "./signing-samples";
import { at, faults, open, press, settled, shut, unfold } from "./window";

test("a file is signed anew by keyboard: the question stands, axe finds nothing, and a wrong password is typed again", async () => {
  const double = await open(`#/paper/${CASE}/thu-chuc-mung`, {
    "paper.signatures": () => paperFile({ file: fileOf(signature({ verdict: "missing" })), may_again: true, problem: { code: "file-signed-already", params: {} } }),
    "paper.sign": () => {
      throw new Refused("sign-wrong-pin");
    },
  });
  expect(at("signature-leader")?.dataset["verdict"]).toBe("missing");
  expect(at("paper-file")?.textContent).not.toContain("rồi. Nếu tệp");
  at("file-again")!.click();
  await settled();
  expect(await faults(at("dialog-signing")!)).toEqual([]);
  const pin = at("signing-secret") as HTMLInputElement;
  expect(pin.type).toBe("password");
  at("signing-secret-show")!.click();
  await settled();
  expect(pin.type).toBe("text");
  for (const [id, value] of [["signing-why", "mất tệp"], ["signing-secret", "111111"]] as const) {
    const input = at(id) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await settled();
  at("dialog-confirm")!.click();
  await settled();
  expect(double.of("paper.sign")[0]).toMatchObject({ key: { kind: "token", pin: "111111" }, again: "mất tệp", stamp: true });
  expect(pin.value).toBe("");
  expect(document.activeElement).toBe(pin);
});

test("a field is dragged on the form over the scan of its blank, by as much as the pointer went", async () => {
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.move-field": ({ field, dx, dy }) => printerView({ moved: field ? [{ field, dx, dy }] : [] }),
  });
  await unfold("move-fields");
  const box = at("move-child.name")!;
  const held: number[] = [];
  box.setPointerCapture = (pointer) => void held.push(pointer);
  // The page is 210 mm wide and 420 pixels: a pixel is half a millimetre.
  Object.defineProperty(box.parentElement!, "clientWidth", { value: 420 });
  const point = (kind: string, clientX: number, clientY: number) =>
    box.dispatchEvent(Object.assign(new MouseEvent(kind, { clientX, clientY, bubbles: true }), { pointerId: 7 }));
  point("pointerdown", 100, 200);
  point("pointermove", 104, 200);
  point("pointermove", 106, 197);
  await settled();
  expect([held, box.style.translate]).toEqual([[7], "6px -3px"]);
  point("pointerup", 106, 197);
  await settled();
  const form = "giay-khai-sinh";
  const moves = [{ form, field: "child.name", dx: 3_000, dy: -1_500 }];
  expect(double.of("printer.move-field")).toEqual(moves);
  expect(at("moved-child.name")?.textContent).toMatch(/: sang phải 3 mm, lên 1,5 mm$/u);
  expect(box.style.translate).toBe("");
  // One that is let go where it was taken, or taken away by the system, moves nothing.
  point("pointerdown", 100, 200);
  point("pointerup", 100, 200);
  point("pointerdown", 100, 200);
  point("pointermove", 150, 200);
  point("pointercancel", 150, 200);
  await settled();
  expect(double.of("printer.move-field")).toEqual(moves);
  expect(await faults()).toEqual([]);
});

test("a scan of the blank is kept under the fields and taken away again, and a bad one is said", async () => {
  let kept = false;
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.keep-scan": ({ file }) => {
      if (file === btoa("GIF")) throw new Refused("scan-unknown");
      kept = file !== null;
      return printerView({ scan: kept });
    },
    "printer.scan": () => new Uint8Array([137, 80, 78, 71]).buffer,
  });
  await unfold("move-fields");
  const choose = async (text: string) => {
    const input = at("blank-picture") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [{ arrayBuffer: async () => new TextEncoder().encode(text).buffer }], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
  };
  await choose("GIF");
  expect(document.body.textContent).toContain(problemText({ code: "scan-unknown", params: {} }));
  expect(at("scan-away")).toBeNull();
  await choose("%PDF-1.4");
  expect(double.of("printer.keep-scan").at(-1)).toEqual({ form: "giay-khai-sinh", file: btoa("%PDF-1.4") });
  expect(document.querySelector("img.under")).not.toBeNull();
  expect(await faults()).toEqual([]);
  at("scan-away")!.click();
  await settled();
  expect(double.of("printer.keep-scan").at(-1)).toEqual({ form: "giay-khai-sinh", file: null });
  expect(document.querySelector("img.under")).toBeNull();
});

test("a field is moved on the form with the arrows, and put back", async () => {
  let moved: MovedField[] = [];
  const double = await open(`#/paper/${CASE}/giay-khai-sinh`, {
    "printer.move-field": ({ field, dx, dy }) => {
      moved = field ? [{ field, dx, dy }] : [];
      return printerView({ moved });
    },
  });
  await unfold("move-fields");
  const box = at("move-child.name")!;
  box.focus();
  expect(document.activeElement).toBe(box);
  press("ArrowUp", {}, box);
  await settled();
  press("ArrowRight", { shiftKey: true }, at("move-child.name")!);
  await settled();
  expect(await faults()).toEqual([]);
  at("fields-back")!.click();
  await settled();
  const form = "giay-khai-sinh";
  expect(double.of("printer.move-field")).toEqual([
    { form, field: "child.name", dx: 0, dy: -100 },
    { form, field: "child.name", dx: 1_000, dy: 0 },
    { form, field: null, dx: 0, dy: 0 },
  ]);
  expect(at("fields-back")).toBeNull();
});

test("four crosses are measured, the correction is seen, and then kept", async () => {
  const double = await open("#/printer/giay-khai-sinh", {
    "printer.measure": ({ keep }) => measuredView({ kept: keep }),
  });
  const put = (id: string, value: string) => {
    const input = at(id) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const cross of [1, 2, 3, 4]) {
    put(`cross-${cross}-x`, "20,5");
    put(`cross-${cross}-y`, cross === 4 ? "hai mươi" : "21");
  }
  flushSync();
  (at("cross-1-x") as HTMLInputElement).closest("form")!.requestSubmit();
  await settled();
  expect(double.of("printer.measure")).toEqual([]);
  expect(at("printer-typo")).not.toBeNull();
  expect(at("cross-4-y")?.getAttribute("aria-invalid")).toBe("true");
  put("cross-4-y", "21");
  flushSync();
  (at("cross-1-x") as HTMLInputElement).closest("form")!.requestSubmit();
  await settled();
  expect(at("printer-shifts")?.textContent).toContain("-0,5 mm");
  expect(at("crosses")).not.toBeNull();
  expect(await faults()).toEqual([]);
  at("calibrate-keep")!.click();
  await settled();
  const asked = { form: "giay-khai-sinh", crosses: Array.from({ length: 4 }, () => ({ x: 20_500, y: 21_000 })) };
  expect(double.of("printer.measure")).toEqual([{ ...asked, keep: false }, { ...asked, keep: true }]);
});

test("the list of files to sign is headed as whoever is at work knows it", async () => {
  for (const [signs_as, said] of [["leader", "Chờ lãnh đạo ký"], ["office", "Chờ ký số của cơ quan"], [null, "Ai được ký số"]] as const) {
    await open("#/signing", { "signing.show": () => signingView({ signs_as }) });
    expect(document.querySelector("h2")?.textContent).toBe(said);
    expect(at("signing-nobody") === null).toBe(signs_as !== null);
    await shut();
  }
});

test("a paper that cannot be printed says why, in the words of the verb that prints it", async () => {
  const papers = caseView().papers.map((paper) => ({ ...paper, papers: [] }));
  const wait = { verb: "print-certificate", key: "P", document: "giay-khai-sinh", refusal: { code: "not-registered", params: {} } } as const;
  await open(`#/paper/${CASE}/giay-khai-sinh`, { "case.show": () => caseView({ papers, actions: [wait] }) });
  expect(at("not-printed")?.textContent?.trim()).toBe(problemText(wait.refusal));
  expect(at("print")?.getAttribute("aria-describedby")).toBe("not-now");
  await shut();
  await open(`#/paper/${CASE}/giay-khai-sinh`, { "case.show": () => caseView({ papers: [], actions: [] }) });
  expect(at("not-printed")?.textContent).toContain("Chưa in được");
});
