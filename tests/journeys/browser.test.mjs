// The browser host: the same window and the same main job, and no other page may use it.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";

import { Officer } from "./lib/officer.mjs";
import { Program } from "./lib/processes.mjs";
import { Room, UI, built } from "./lib/room.mjs";
import { Window } from "./lib/window.mjs";

const room = new Room();
let host;
let address;

before(async () => {
  const words = ["--data", room.data, "--ui", UI];
  host = new Program(built("TANNHA_BROWSER", "tannha-browser"), words, { env: room.env, log: room.log("host") });
  const [, found] = await host.line(/(http:\/\/127\.0\.0\.1:\d+\/)/u, 60_000);
  address = found;
});

after(async () => {
  await host?.kill();
  room.leave();
});

/** A request with exactly these headers; gives back status, headers and text. */
function ask(method, path, headers, body) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, timeout: 10_000 }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => (text += part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on("error", reject).on("timeout", () => asked.destroy(new Error("no answer")));
    asked.end(body);
  });
}

const OURS = { "x-tannha": "1", "content-type": "application/json" };

test("the main job goes the same way in a browser", async () => {
  const window = await Window.ofBrowser(room, address);
  try {
    await window.countViolations();
    const officer = new Officer(window);
    await officer.unlock();
    // Final from the door on where the laptop holds a lease, else given by the district.
    const { code } = await officer.mainJob();
    assert.match(code, /-\d{6}-\d{4,}$/u, "the case has its code for good");
    await window.has("case-phase", "data-phase", "delivered");
    assert.deepEqual(await window.violations(), []);
  } finally {
    await window.kill();
  }
});

test("everything leaves under the window's own policy", async () => {
  for (const path of ["/", "/nothing"]) {
    const { headers } = await ask("GET", path, {});
    assert.match(headers["content-security-policy"], /default-src 'self'/u);
    assert.match(headers["content-security-policy"], /frame-ancestors 'none'/u);
    assert.equal(headers["x-content-type-options"], "nosniff");
  }
});

test("a name that was bound to this machine is not this host", async () => {
  for (const host of ["ward.example", "127.0.0.1:1"]) {
    assert.equal((await ask("GET", "/", { host })).status, 403);
    assert.equal((await ask("POST", "/api/call/session.status", { ...OURS, host }, "{}")).status, 403);
  }
});

test("a page of another origin is not heard", async () => {
  const path = "/api/call/session.status";
  assert.equal((await ask("POST", path, { "content-type": "text/plain" }, "{}")).status, 403);
  assert.equal((await ask("POST", path, { ...OURS, origin: "http://ward.example" }, "{}")).status, 403);
  assert.equal((await ask("GET", path, OURS)).status, 405);
  const own = { ...OURS, origin: address.slice(0, -1) };
  assert.equal((await ask("POST", path, own, "{}")).status, 200);
});

test("a refusal crosses as code and params", async () => {
  const unknown = await ask("POST", "/api/call/no.such", OURS, "{}");
  assert.equal(unknown.status, 404);
  assert.deepEqual(JSON.parse(unknown.text), { code: "unknown-command", params: { command: "no.such" } });
  const garbage = await ask("POST", "/api/call/session.unlock", OURS, "{");
  assert.equal(garbage.status, 400);
  assert.equal(JSON.parse(garbage.text).code, "bad-request");
});

test("no path leads out of the window's files", async () => {
  for (const path of ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/hostname", "/assets/../../src/main.ts"]) {
    assert.equal((await ask("GET", path, {})).status, 404, path);
  }
});
