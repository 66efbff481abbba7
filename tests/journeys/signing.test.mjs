// A leader signs files in the window: all that waits in one go, a wrong password first; the paper's page then
// says that the file is as it was, and names one that somebody changed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { faults as found } from "./lib/axe.mjs";
import { Officer } from "./lib/officer.mjs";
import { Program } from "./lib/processes.mjs";
import { Room, UI, built } from "./lib/room.mjs";
import { strayCodes } from "./lib/screens.mjs";
import { Window } from "./lib/window.mjs";

const PASSWORD = "mat-khau-thu";
const room = new Room();
let host;
let window;
let officer;
let key;

/** What axe finds once the page is at rest: a colour on its way to another is neither. */
async function faults(page) {
  await page.atRest();
  return found(page);
}

/** A key file of the practice ward's chair, good for nothing else. */
function keyFile() {
  const at = (name) => join(room.path, name);
  const subject = "/CN=TRẦN VĂN MẪU/O=UBND phường Từ Liêm";
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-days", "30", "-subj", subject];
  const uses = ["-addext", "keyUsage=critical,digitalSignature,nonRepudiation"];
  execFileSync("openssl", [...words, ...uses, "-keyout", at("key.pem"), "-out", at("cert.pem")], { stdio: "ignore" });
  const pair = ["-inkey", at("key.pem"), "-in", at("cert.pem"), "-out", at("chu-tich.p12")];
  execFileSync("openssl", ["pkcs12", "-export", ...pair, "-passout", `pass:${PASSWORD}`]);
  return readFileSync(at("chu-tich.p12")).toString("base64");
}

/** Hands the key file to the page: the system's own window for choosing one stands outside of it. */
function hand() {
  return window.run((text) => {
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], "chu-tich.p12"));
    const input = document.querySelector('[data-testid="signing-file"]');
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, key);
}

before(async () => {
  key = keyFile();
  const words = ["--data", room.data, "--ui", UI];
  host = new Program(built("TANNHA_BROWSER", "tannha-browser"), words, { env: room.env, log: room.log("host") });
  const [, address] = await host.line(/(http:\/\/127\.0\.0\.1:\d+\/)/u, 60_000);
  window = await Window.ofBrowser(room, address);
  await window.countViolations();
  officer = new Officer(window);
  await officer.readPassphrase();
  await window.run(() => document.querySelector('[data-testid="unlock-officer-chu-tich"]').click());
  await officer.unlock();
});

after(async () => {
  await window?.kill();
  await host?.kill();
  room.leave();
});

let papers;

test("what waits is chosen whole; a wrong password signs nothing and is typed again", async () => {
  await window.chord("Alt", "y");
  await window.screen("signing");
  await window.seeMark("choose-all");
  papers = await window.run(() =>
    [...document.querySelectorAll('[data-testid="screen-signing"] .line a')].map((link) => link.getAttribute("href")),
  );
  assert.ok(papers.length > 0);
  assert.deepEqual(await faults(window), []);
  assert.deepEqual(await strayCodes(window), []);
  await window.tabToMark("choose-all");
  await window.press(" ");
  await hand();
  await window.says("signing-file-name", /chu-tich\.p12/u);
  await window.tabToMark("signing-secret");
  await window.type("sai");
  await window.press("Enter");
  await window.see('[data-code="sign-wrong-password"]');
  await window.at('[data-testid="signing-secret"]');
});

test("with the right one all of it is signed, and it says where the files lie", async () => {
  await window.type(PASSWORD);
  await window.press("Enter");
  await window.says("signing-told", new RegExp(`Đã ký ${papers.length} giấy.*TRẦN VĂN MẪU`, "su"));
  await window.seeMark("signing-none");
  // The word of it rises meanwhile.
  await window.atRest();
  assert.deepEqual(await faults(window), []);
  assert.deepEqual(await strayCodes(window), []);
});

test("the paper's page says that the file is as it was, and names one that was changed", async () => {
  await window.run((hash) => (location.hash = hash), papers[0]);
  await window.screen("paper");
  await window.has("signature-leader", "data-verdict", "intact");
  const path = await window.text("file-path");
  assert.ok(existsSync(path), path);
  assert.deepEqual(await faults(window), []);
  appendFileSync(path, "\n% somebody was here\n");
  await window.run(() => (location.hash = "#/"));
  await window.screen("today");
  await window.run((hash) => (location.hash = hash), papers[0]);
  await window.screen("paper");
  await window.see('[data-testid="signature-leader"]:not([data-verdict="intact"])');
  await window.says("file-say", /Lấy lại bản gốc/u);
  assert.deepEqual(await faults(window), []);
  assert.deepEqual(await strayCodes(window), []);
});

test("signed anew with the reason, it can be sent again", async () => {
  await window.tabToMark("file-again");
  await window.press("Enter");
  await window.seeMark("dialog-signing");
  await window.tabToMark("signing-why");
  await window.type("Tệp bị sửa");
  await hand();
  await window.says("signing-file-name", /chu-tich\.p12/u);
  await window.tabToMark("signing-secret");
  await window.type(PASSWORD);
  await window.press("Enter");
  await window.miss('[data-testid="dialog-signing"]');
  await window.has("signature-leader", "data-verdict", "intact");
  assert.deepEqual(await window.violations(), []);
});
