// Foreign money as it is typed and as it is kept: minor units of its currency, rates in millionths of a rupiah.

/** The unit Bank Indonesia quotes a rate for. */
export const QUOTED = { MYR: 1, SGD: 1, TWD: 1, HKD: 1, SAR: 1, BND: 1, AED: 1, JPY: 100, KRW: 1, USD: 1 };

const WHOLE = ['JPY', 'KRW'];
const MICRO = 1_000_000;

export const USES = ['daily', 'school', 'debt', 'savings', 'business', 'emergency'];

/** 1.250,50 or 1250,5 as a number; NaN where it is none. */
function decimal(typed) {
  const plain = String(typed).trim().replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : NaN;
}

export const minor = (typed, currency) => Math.round(decimal(typed) * (WHOLE.includes(currency) ? 1 : 100));

export const micro = (typed) => Math.round(decimal(typed) * MICRO);
