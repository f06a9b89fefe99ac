// Fields for what is typed most here: rupiah, dates, choices from a list, several ticks, a few lines of text.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { amount, day, rupiah } from '../format.js';
import { t } from '../texts.js';

const describedBy = ({ id, hint, error }) => [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** Label, hint and error around any control. */
export const labelled = ({ id, label, hint, error, required = true, after }, control) => html`
  <div class="field">
    <label for=${id}>${label}${required ? nothing : html` <span class="quiet">(${t('optional')})</span>`}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control}
    ${after ?? nothing}
    ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : nothing}
  </div>`;

const dotted = (text) => {
  const value = amount(text);
  return Number.isNaN(value) ? text : rupiah(value).slice(2);
};

/** Rupiah: typed with or without dots, read back as it will be written. */
export function amountField({ input, ...it }) {
  const value = amount(it.value);
  return labelled({ ...it, after: html`<p class="echo" aria-live="polite">${value > 0 ? rupiah(value) : nothing}</p>` }, html`
    <div class="money"><span aria-hidden="true">Rp</span>
      <input class="form-control ${it.error ? 'is-invalid' : ''}" id=${it.id} name=${it.id} inputmode="numeric" autocomplete="off" maxlength="20"
        .value=${live(String(it.value ?? ''))} aria-invalid=${it.error ? 'true' : nothing} aria-describedby=${describedBy(it)}
        @input=${(e) => input(e.target.value)} @change=${(e) => input(dotted(e.target.value))}></div>`);
}

/** A day, or with `month` a month; read back as it will be written, since browsers show dates their own way. */
export function dateField({ input, month = false, ...it }) {
  return labelled({ ...it, after: it.value ? html`<p class="echo">${day(it.value)}</p>` : nothing }, html`
    <input class="form-control ${it.error ? 'is-invalid' : ''}" id=${it.id} name=${it.id} type=${month ? 'month' : 'date'} .value=${live(it.value ?? '')}
      min=${it.min ?? nothing} max=${it.max ? (month ? it.max.slice(0, 7) : it.max) : nothing} aria-invalid=${it.error ? 'true' : nothing} aria-describedby=${describedBy(it)}
      @input=${(e) => input(e.target.value)}>`);
}

export function selectField({ options, pick, ...it }) {
  return labelled(it, html`
    <select class="form-select ${it.error ? 'is-invalid' : ''}" id=${it.id} name=${it.id} aria-invalid=${it.error ? 'true' : nothing} aria-describedby=${describedBy(it)}
      @change=${(e) => pick(e.target.value)}>
      <option value="" ?selected=${!it.value}>${t('choose')}</option>
      ${options.map(([code, text]) => html`<option value=${code} ?selected=${it.value === code}>${text}</option>`)}
    </select>`);
}

export function area({ input, rows = 2, maxlength = 200, ...it }) {
  return labelled(it, html`
    <textarea class="form-control ${it.error ? 'is-invalid' : ''}" id=${it.id} name=${it.id} rows=${rows} maxlength=${maxlength} .value=${live(it.value ?? '')}
      aria-invalid=${it.error ? 'true' : nothing} aria-describedby=${describedBy(it)} @input=${(e) => input(e.target.value)}></textarea>`);
}

/** Several answers to one question. */
export function ticks({ id, label, hint, error, value, options, pick, required = true }) {
  const flip = (code) => pick(value.includes(code) ? value.filter((it) => it !== code) : [...value, code]);
  return html`
    <fieldset class="field choice" id=${id} tabindex="-1" aria-describedby=${error ? `${id}-error` : nothing}>
      <legend>${label}${required ? nothing : html` <span class="quiet">(${t('optional')})</span>`}</legend>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <div class="options">${options.map(([code, text]) => html`
        <label class="option ${value.includes(code) ? 'chosen' : ''}"><input type="checkbox" name=${id} value=${code} .checked=${live(value.includes(code))}
          @change=${() => flip(code)}><span>${text}</span></label>`)}</div>
      ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : nothing}
    </fieldset>`;
}
