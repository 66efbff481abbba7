// Lengths as they are written on paper: in millimetres, with a comma.

/** Millimetres of micrometres, to the hundredth. */
export function millimetres(um: number): string {
  return String(Math.round(um / 10) / 100).replace(".", ",");
}
