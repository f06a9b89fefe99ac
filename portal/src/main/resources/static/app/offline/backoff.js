// How long to wait before trying again: longer each time, never all phones at once, and as long as the service asks.

const FIRST = 1000;
const LONGEST = 5 * 60 * 1000;

/** Milliseconds until the next try: between half and the whole of a doubling pause. */
export function pause(tries, retryAfter) {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(tries, 12));
  const jittered = whole / 2 + Math.random() * (whole / 2);
  return Math.max(jittered, seconds(retryAfter) * 1000);
}

/** A header that is seconds or a date. */
function seconds(header) {
  if (!header) return 0;
  const plain = Number(header);
  if (Number.isFinite(plain)) return Math.min(plain, 3600);
  return Math.min(3600, Math.max(0, (Date.parse(header) - Date.now()) / 1000 || 0));
}
