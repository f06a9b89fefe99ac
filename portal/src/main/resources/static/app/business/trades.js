// Trades and products as business keeps them, fetched once; quantities as they are said and as they are kept.

import { get } from '../api.js';
import { language } from '../texts.js';

let lists;

export const trades = () => (lists ??= get('/api/business/v1/trades'));

export const nameOf = (known, code) => [...known.products, ...known.trades].find((it) => it.code === code)?.[language()] ?? code;

export const productsOf = (known, trade) => known.products.toSorted((a, b) => (b.trade === trade) - (a.trade === trade)).map((it) => [it.code, it[language()]]);

const THOUSANDTHS = 1000;

/** 12,5 as somebody types it is 12500 thousandths; NaN where it is no quantity. */
export function quantityOf(typed) {
  const plain = String(typed).trim().replace(/\.(?=\d{3}\b)/g, '').replace(',', '.');
  return /^\d{1,9}(\.\d{1,3})?$/.test(plain) ? Math.round(Number(plain) * THOUSANDTHS) : NaN;
}

export const quantity = (thousandths) => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 }).format(thousandths / THOUSANDTHS);

/** Whole rupiah, or NaN where half a rupiah would come of it: that is refused, never rounded away. */
export function totalOf(thousandths, price) {
  const total = (thousandths * price) / THOUSANDTHS;
  return Number.isInteger(total) ? total : NaN;
}

export const UNITS = ['kg', 'plant', 'bundle', 'pack', 'piece'];
export const COSTS = ['seed', 'feed', 'fertiliser', 'ingredients', 'packaging', 'tools', 'transport', 'energy', 'wages', 'rent', 'other'];
