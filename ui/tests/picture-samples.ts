// The pictures of an invented ward, as the core would send them.
import type { PicturesView, PictureVersionView, PictureView } from "../src/lib/api/generated";

export const version = (changed: Partial<PictureVersionView> = {}): PictureVersionView => ({
  picture: "aa11",
  width_tenths: 455,
  is_redrawn: false,
  is_resized: false,
  by: "Tin",
  at: "2026-11-17T09:00:00+07:00",
  allowed_by: null,
  allowed_at: null,
  from: null,
  is_used: false,
  withdrawn_by: null,
  withdrawn_at: null,
  withdrawn_why: null,
  ...changed,
});

const picture = (of: string, changed: Partial<PictureView> = {}): PictureView => ({
  of,
  kind: of.split(":")[0] ?? of,
  officer: of.includes(":") ? "Lê Văn An Mẫu" : null,
  least_tenths: 200,
  most_tenths: 700,
  usual_tenths: 450,
  documents: ["thu-chuc-mung"],
  tried_on: "birth",
  versions: [],
  proposal: null,
  ...changed,
});

export const SIGNATURE = "signature:an";

export function pictures(signature: Partial<PictureView> = {}): PicturesView {
  const all = [picture("emblem"), picture(SIGNATURE, signature), picture("seal", { documents: [] })];
  return { pictures: all, today: "2026-11-17", most_bytes: 40_960, may_propose: true, may_withdraw: true };
}
