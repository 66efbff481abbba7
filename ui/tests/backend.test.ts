import { afterEach, expect, test, vi } from "vitest";

import { bytesOf, Refused, textOf } from "../src/lib/backend/backend";
import { HttpBackend } from "../src/lib/backend/http";
import { office } from "./double";
import { today } from "./samples";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a refusal is read from whatever a host rejects with", () => {
  expect(Refused.from({ code: "not-verified", params: { a: "1" } })).toMatchObject({ code: "not-verified", params: { a: "1" } });
  expect(Refused.from('{"code":"case-closed","params":{}}').code).toBe("case-closed");
  expect(Refused.from(new TypeError("x")).code).toBe("no-answer");
  expect(Refused.from("<html>").code).toBe("no-answer");
});

test("text and bytes are read in every shape a shell hands them over", () => {
  const bytes = new TextEncoder().encode('{"value":1}');
  expect(textOf('{"value":1}')).toBe('{"value":1}');
  expect(textOf(bytes)).toBe('{"value":1}');
  expect(textOf(bytes.buffer)).toBe('{"value":1}');
  expect(new Uint8Array(bytesOf([1, 2]))).toEqual(new Uint8Array([1, 2]));
  expect(() => bytesOf("x")).toThrow(Refused);
});

test("the browser host is asked by POST with its own header", async () => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response('{"value":{},"touched":[]}'));
  vi.stubGlobal("fetch", fetched);
  await new HttpBackend().json("today.show", {});
  const [url, init] = fetched.mock.calls[0]!;
  expect(url).toBe("/api/call/today.show");
  expect(init).toMatchObject({ method: "POST", body: "{}", headers: { "x-tannha": "1" } });
});

test("a refusal of the browser host and a silent one are told apart", async () => {
  vi.stubGlobal("fetch", async () => new Response('{"code":"locked","params":{}}', { status: 422 }));
  await expect(new HttpBackend().json("today.show", {})).rejects.toMatchObject({ code: "locked" });
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("down");
  });
  await expect(new HttpBackend().json("today.show", {})).rejects.toMatchObject({ code: "no-answer" });
});

test("what a commit touched is announced once to each who asked", async () => {
  const { api, double, topics } = office({ "today.show": today });
  double.touched = ["today", "sync"];
  let told = 0;
  topics.on(["today", "sync"], () => (told += 1));
  const stop = topics.on(["today"], () => (told += 100));
  stop();
  await api.call("today.show", { whole: [], mixed: false });
  await Promise.resolve();
  expect(told).toBe(1);
});
