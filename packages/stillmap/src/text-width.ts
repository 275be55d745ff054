/** The width of a sign in ems: Han, kana and hangul are square, Latin letters a little over half of that. */
function signEms(sign: string): number {
  if (sign > '\u2E7F') return 1;
  return /[A-ZÀ-Ỹ0-9MWmw]/.test(sign) ? 0.66 : 0.54;
}

/** The width of a text in ems, estimated on the safe side: a picture has no layout engine. */
export function ems(text: string): number {
  let sum = 0;
  for (const sign of text) sum += signEms(sign);
  return sum;
}
