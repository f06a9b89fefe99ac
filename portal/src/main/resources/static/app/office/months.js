// Which unit and which month of the books.

import { html, nothing } from 'lit';
import { day } from '../format.js';
import { t } from '../texts.js';

/** The last so many months, this one first. */
export function monthsBack(today, n) {
  const [year, month] = today.split('-').map(Number);
  return Array.from({ length: n }, (_, i) => {
    const at = year * 12 + month - 1 - i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export const monthPicker = ({ units, unit, month, today, to }) => html`<div class="toolbar no-print">
  ${units.length > 1 ? html`<label class="visually-hidden" for="unit">${t('books.unit')}</label>
    <select class="form-select" id="unit" @change=${(e) => { location.hash = to(e.target.value, month); }}>${units.map((it) => html`<option value=${it} ?selected=${it === unit}>${t(`unit-of.${it}`)}</option>`)}</select>` : nothing}
  ${month ? html`<label class="visually-hidden" for="month">${t('books.month')}</label>
    <select class="form-select" id="month" @change=${(e) => { location.hash = to(unit, e.target.value); }}>${monthsBack(today, 24).map((it) => html`<option value=${it} ?selected=${it === month}>${day(it)}</option>`)}</select>` : nothing}
</div>`;
