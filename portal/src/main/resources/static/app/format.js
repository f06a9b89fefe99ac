// How dates, rupiah and shares are written: the village's way in both languages.

import { language } from './texts.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const months = () => (language() === 'en' ? MONTHS_EN : MONTHS);

export const number = (value) => new Intl.NumberFormat('id-ID').format(value);

export const rupiah = (value) => (value == null ? '–' : `${value < 0 ? '−' : ''}Rp${number(Math.abs(value))}`);

/** 2026-11-21 is 21 Nov 2026. */
export function day(iso) {
  if (!iso) return '–';
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return date ? `${date} ${months()[month - 1]} ${year}` : `${months()[month - 1]} ${year}`;
}

/** An instant, in the village's zone: 21 Nov 2026, 16.40. */
export function moment(iso, zone = 'Asia/Jakarta') {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
    }).formatToParts(new Date(iso)).map((it) => [it.type, it.value]),
  );
  return `${day(`${parts.year}-${parts.month}-${parts.day}`)}, ${parts.hour}.${parts.minute}`;
}

export const percent = (value) => (value == null ? '–' : `${(value * 100).toFixed(1).replace('.', ',')} %`);

/** Digits as somebody typed them, with or without dots: 5.000 is 5000; NaN where it is no whole number. */
export function amount(typed) {
  const plain = String(typed).replace(/^rp/i, '').replace(/[.\s]/g, '');
  return /^\d{1,16}$/.test(plain) ? Number(plain) : NaN;
}

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

/** An amount in words, as a receipt needs it (terbilang). */
export function inWords(value) {
  const words = (n) => {
    if (n < 12) return ONES[n];
    if (n < 20) return `${ONES[n - 10]} belas`;
    if (n < 100) return `${ONES[Math.floor(n / 10)]} puluh ${words(n % 10)}`;
    if (n < 200) return `seratus ${words(n - 100)}`;
    if (n < 1000) return `${ONES[Math.floor(n / 100)]} ratus ${words(n % 100)}`;
    if (n < 2000) return `seribu ${words(n - 1000)}`;
    if (n < 1e6) return `${words(Math.floor(n / 1000))} ribu ${words(n % 1000)}`;
    if (n < 1e9) return `${words(Math.floor(n / 1e6))} juta ${words(n % 1e6)}`;
    if (n < 1e12) return `${words(Math.floor(n / 1e9))} miliar ${words(n % 1e9)}`;
    return `${words(Math.floor(n / 1e12))} triliun ${words(n % 1e12)}`;
  };
  return value === 0 ? 'nol rupiah' : `${words(value).replace(/\s+/g, ' ').trim()} rupiah`;
}
