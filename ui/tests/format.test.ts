import { expect, test } from "vitest";

import { fullDay, isoDay, relative, spoken, weekday } from "../src/lib/format/moment";
import { left, place, slots } from "../src/lib/format/promise";
import { readable } from "../src/lib/format/value";
import { setLocale } from "../src/lib/i18n/index.svelte";
import { days, NOW, promise } from "./samples";

test("a moment is read as it is written, whatever the machine's zone", () => {
  expect(spoken("2026-11-26T17:00:00+07:00")).toBe("Thứ Năm 26/11, 17:00");
  expect(weekday("2026-11-29")).toBe("Chủ nhật");
  setLocale("en");
  expect(spoken("2026-11-26T17:00:00+07:00")).toBe("Thursday 26/11, 17:00");
});

test("near days are said as people say them", () => {
  expect(relative("2026-11-23T16:30:00+07:00", NOW)).toBe("16:30 hôm nay");
  expect(relative("2026-11-22T16:30:00+07:00", NOW)).toBe("16:30 hôm qua");
  expect(relative("2026-11-24T16:30:00+07:00", NOW)).toBe("16:30 ngày mai");
  expect(relative("2026-11-26T17:00:00+07:00", NOW)).toBe("Thứ Năm 26/11, 17:00");
});

test("a typed day becomes an ISO date, anything else stays as typed", () => {
  expect(isoDay("3/2/2026")).toBe("2026-02-03");
  expect(isoDay("2026-11-23")).toBe("2026-11-23");
  expect(isoDay("hôm qua")).toBe("hôm qua");
  expect(fullDay("2026-02-03")).toBe("03/02/2026");
});

test("what is left of a promise is said in words", () => {
  expect(left(promise())).toBe("còn 3 ngày làm việc");
  expect(left(promise({ state: "soon", days_left: 0, due: "2026-11-23T16:30:00+07:00" }))).toBe("hẹn 16:30 hôm nay");
  expect(left(promise({ state: "late", days_left: -1, due: "2026-11-22T17:00:00+07:00" }))).toBe("lẽ ra 17:00 hôm qua");
  expect(left(promise({ state: "late", days_left: -4 }))).toBe("trễ 4 ngày làm việc");
  expect(left(promise({ state: "paused", days_left: null }))).toBe("đang dừng, chờ bổ sung");
  const asking = promise({ state: "paused", days_left: null, stopped: "verification" });
  expect(left(asking)).toBe("đang dừng, chờ xác minh");
  setLocale("en");
  expect(left(promise({ days_left: 1 }))).toBe("1 working day left");
});

test("days off take less room, and the line is whole", () => {
  const line = slots(days());
  expect(line.map((slot) => slot.works)).toEqual([true, false, true, true, true]);
  expect(line[1]!.to - line[1]!.from).toBeLessThan(line[0]!.to - line[0]!.from);
  expect(line[0]!.from).toBe(0);
  expect(line.at(-1)!.to).toBeCloseTo(1);
});

test("a working day that the count passes over is no gap", () => {
  const day = (code: string) => ({ date: "2026-11-23", counted: null, reason: { code, params: {} } });
  const codes = ["zero", "restarted", "overdue", "weekend", "received-after-cutoff", "stopped-supplement"];
  expect(slots(codes.map(day)).map((slot) => slot.works)).toEqual([true, true, true, false, false, false]);
});

test("moments stand in order on the line, and nothing stands beside it", () => {
  const line = slots(days());
  const at = (moment: string) => place(moment, line);
  expect(at("2026-11-23T08:00:00+07:00")).toBe(0);
  expect(at("2026-11-23T12:00:00+07:00")).toBeGreaterThan(0);
  expect(at("2026-11-25T17:00:00+07:00")).toBeCloseTo(line[2]!.to);
  expect(at("2026-11-27T17:00:00+07:00")).toBeCloseTo(1);
  expect(at("2026-12-30T17:00:00+07:00")).toBe(1);
  expect(at("2026-11-01T17:00:00+07:00")).toBe(0);
});

test("recorded values become words", () => {
  expect(readable("2026-11-17")).toBe("17/11/2026");
  expect(readable("00592 phường Từ Liêm, thành phố Hà Nội")).toBe("phường Từ Liêm, thành phố Hà Nội");
  expect(readable("male")).toBe("Nam");
  expect(readable("yes")).toBe("Có");
  expect(readable("Kinh")).toBe("Kinh");
});
