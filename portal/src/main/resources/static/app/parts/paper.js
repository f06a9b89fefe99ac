// Onto paper and into a message: A4, or a till roll of 58 or 80 mm. A printer that fails holds up nothing.

import { html } from 'lit';
import { t } from '../texts.js';

export function print(paper = 'a4') {
  document.body.dataset.paper = paper;
  window.print();
}

/** Buttons for every paper there is. */
export const printing = (papers = ['a4', '58', '80']) => html`<div class="buttons no-print">${papers.map((it) => html`
  <button type="button" class="btn btn-outline-primary" @click=${() => print(it)}>${papers.length === 1 ? t('print') : t(`print.${it}`)}</button>`)}</div>`;

export const whatsapp = (text, phone = '') => `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;

/** A text handed on: by the phone's own sheet where it has one, else to WhatsApp. */
export const sendTo = (text, label = t('send-wa')) => html`<a class="btn btn-outline-primary no-print" target="_blank" rel="noopener" href=${whatsapp(text)}
  @click=${(e) => { if (navigator.share) { e.preventDefault(); navigator.share({ text }).catch(() => {}); } }}>${label}</a>`;
