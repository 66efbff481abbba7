// Moments and days as people say them. A moment is read as it is written (RFC 3339 with its own
// offset): what the laptop's zone is does not matter at a family's door.
import { t } from "../i18n/index.svelte";

/** A calendar day without an hour. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of an ISO date or an RFC 3339 moment; nothing when it is neither. */
export function dayOf(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}

/** The hour of an RFC 3339 moment, as `17:00`. */
export function hourOf(text: string): string {
  return /T(\d{2}:\d{2})/.exec(text)?.[1] ?? "";
}

/** Days since an arbitrary fixed day: differences of it are whole days. */
export function ordinal({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

const two = (value: number) => String(value).padStart(2, "0");

/** `26/11`. */
export function shortDay(text: string): string {
  const day = dayOf(text);
  return day ? `${two(day.day)}/${two(day.month)}` : text;
}

/** `26/11/2026`. */
export function fullDay(text: string): string {
  const day = dayOf(text);
  return day ? `${two(day.day)}/${two(day.month)}/${day.year}` : text;
}

/** `Thứ Năm`. */
export function weekday(text: string): string {
  const day = dayOf(text);
  if (!day) return "";
  switch (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()) {
    case 0:
      return t("weekday-sunday");
    case 1:
      return t("weekday-monday");
    case 2:
      return t("weekday-tuesday");
    case 3:
      return t("weekday-wednesday");
    case 4:
      return t("weekday-thursday");
    case 5:
      return t("weekday-friday");
    default:
      return t("weekday-saturday");
  }
}

/** `T5`: for a tick that has no room for more. */
export function weekdayMark(text: string): string {
  const day = dayOf(text);
  if (!day) return "";
  const index = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return t("ui-weekday-marks").split(" ")[index] ?? "";
}

/** `Thứ Năm 26/11, 17:00`. */
export function spoken(text: string): string {
  return t("ui-moment", { weekday: weekday(text), day: shortDay(text), hour: hourOf(text) });
}

/** `17:00 hôm nay`, `hôm qua`, or the whole of it, seen from `now`. */
export function relative(text: string, now: string): string {
  const [then, today] = [dayOf(text), dayOf(now)];
  const hour = hourOf(text);
  if (then && today) {
    switch (ordinal(then) - ordinal(today)) {
      case 0:
        return t("ui-today-at", { hour });
      case 1:
        return t("ui-tomorrow-at", { hour });
      case -1:
        return t("ui-yesterday-at", { hour });
    }
  }
  return spoken(text);
}

/** An ISO date from `26/11/2026`, `26-11-2026` or ISO itself; anything else stays as typed. */
export function isoDay(typed: string): string {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  return found ? `${found[3]}-${two(Number(found[2]))}-${two(Number(found[1]))}` : typed.trim();
}
