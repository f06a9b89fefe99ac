// How a figure is said: small cells, hidden ones, shares with both their numbers, money.

import { html } from 'lit';
import { number, percent, rupiah } from '../format.js';
import { language, t } from '../texts.js';

export const named = (it) => it?.name?.[language()] ?? it?.part ?? it?.code ?? '';

/** A count as it may be shown; above the village small cells say so. */
export function count(it, side = 'numerator') {
  if (!it) return t('figures.na');
  if (it.flag === 'small') return t('figures.small');
  if (it.flag === 'hidden') return t('figures.hidden');
  return it[side] == null ? t('figures.na') : number(it[side]);
}

/** 26 dari 48, in words alone; what files and pictures say. */
export const ofPlain = (it) => (it?.numerator == null || it?.denominator == null ? count(it) : t('figures.of', { n: number(it.numerator), of: number(it.denominator) }));

export const of = (it) => (it?.numerator == null || it?.denominator == null || it.value == null ? ofPlain(it) : html`<span class="unbroken">${ofPlain(it)}</span> <span class="quiet unbroken">(${percent(it.value)})</span>`);

export const money = (it) => (it?.numerator == null ? count(it) : html`${rupiah(it.numerator)} <span class="quiet">${t('figures.of', { n: percent(it.value), of: rupiah(it.denominator) })}</span>`);

/** What of a whole a part is; nothing where either is covered. */
export const shareOf = (whole, part) => (whole?.numerator && part?.numerator != null ? part.numerator / whole.numerator : 0);
