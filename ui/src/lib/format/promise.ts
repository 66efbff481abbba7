// A promise in words, and where its days and marks stand on the line.
import type { PromiseDay, PromiseView } from "../api/generated";
import { t } from "../i18n/index.svelte";
import { dayOf, ordinal, relative } from "./moment";

/** What is left, as one says it across the table. */
export function left(promise: PromiseView): string {
  const days = promise.days_left;
  switch (promise.state) {
    case "paused":
      return promise.stopped === "verification" ? t("ui-left-asking") : t("ui-left-paused");
    case "kept":
      return t("ui-left-kept");
    case "kept-late":
      return t("ui-left-kept-late");
    case "closed":
      return t("ui-left-closed");
    case "late":
      return days !== null && days < -1
        ? t("ui-left-late-days", { count: -days })
        : t("ui-left-late", { when: relative(promise.due, promise.now) });
    case "running":
    case "soon":
      if (days === null || days <= 0 || sameDay(promise.due, promise.now)) {
        return t("ui-left-due", { when: relative(promise.due, promise.now) });
      }
      return t("ui-left-days", { count: days });
  }
}

function sameDay(left: string, right: string): boolean {
  return left.slice(0, 10) === right.slice(0, 10);
}

/** One day of the line with its place, from 0 to 1. */
export interface Slot {
  readonly day: PromiseDay;
  readonly from: number;
  readonly to: number;
  /** The day of receipt, or a day that counts. */
  readonly works: boolean;
}

/** A day off takes less room than a working day. */
const OFF_WIDTH = 0.45;
/** The office's day: a moment within it is placed between its edges. */
const OPENS = 8 * 60;
const CLOSES = 17 * 60;

/** Working days that the count passes over: the day of receipt, the day it began anew, days past the hour. */
const WORKED: readonly string[] = ["zero", "zero-moved", "same-day", "restarted", "overdue", "result-day"];

/** The days side by side, working days wider than days off. */
export function slots(days: readonly PromiseDay[]): Slot[] {
  const works = (day: PromiseDay) => day.counted !== null || WORKED.includes(day.reason.code);
  const widths = days.map((day) => (works(day) ? 1 : OFF_WIDTH));
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  let at = 0;
  return days.map((day, index) => {
    const from = at / whole;
    at += widths[index] ?? 0;
    return { day, from, to: at / whole, works: works(day) };
  });
}

/** Where a moment stands on the line, from 0 to 1. */
export function place(moment: string, line: readonly Slot[]): number {
  const day = dayOf(moment);
  const first = line[0] && dayOf(line[0].day.date);
  if (!day || !first) return 0;
  const slot = line[ordinal(day) - ordinal(first)];
  if (!slot) return ordinal(day) < ordinal(first) ? 0 : 1;
  const [hours, minutes] = (/T(\d{2}):(\d{2})/.exec(moment) ?? ["", "17", "00"]).slice(1).map(Number);
  const share = ((hours ?? 0) * 60 + (minutes ?? 0) - OPENS) / (CLOSES - OPENS);
  return slot.from + (slot.to - slot.from) * Math.min(1, Math.max(0, share));
}
