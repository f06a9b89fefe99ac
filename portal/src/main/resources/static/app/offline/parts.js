// Parts that show what has been sent and what has not.

import { html, nothing } from 'lit';
import { day, inWords, moment, rupiah } from '../format.js';
import { badge, card, rows } from '../parts.js';
import { t } from '../texts.js';
import { QUEUED, REFUSED, SENT } from './outbox.js';
import { mark } from './seal.js';

const KINDS = { draft: '', [QUEUED]: 'wait', [SENT]: 'active', [REFUSED]: 'warn' };
const SIGNS = { draft: '✎', [QUEUED]: '…', [SENT]: '✓', [REFUSED]: '!' };

/** Draf, Antre, Terkirim or Ditolak: a word and a sign, never colour alone. */
export const stateBadge = (state) => badge(html`<span aria-hidden="true">${SIGNS[state]}</span> ${t(`state.${state}`)}`, KINDS[state]);

/** As of when what is shown was read. */
export const asOf = (village) => (village ? html`<p class="quiet as-of">${t('read-at', { moment: moment(village.at) })}</p>` : nothing);

/** What money is for, in words. */
export const purpose = ({ product, forMonth }) => (product === 'mandatory' && forMonth ? t('for.mandatory', { month: day(forMonth) }) : t(`product.${product}`));

/** How all items of one receipt stand: refused before waiting before sent. */
export function stateOf(items) {
  if (items.some((it) => it.state === REFUSED)) return REFUSED;
  return items.some((it) => it.state === QUEUED) ? QUEUED : SENT;
}

export const totalOf = (items) => items.reduce((sum, it) => sum + it.amountRupiah, 0);
const numbers = (items) => `${items[0].receipt.device} / ${items.map((it) => it.receipt.number).join(', ')}`;

/** A receipt: final once all of it is booked, until then SEMENTARA and without a balance. */
export function slip(items, member) {
  const final = stateOf(items) === SENT;
  const self = items[0].body.handedInBy === 'self';
  const balance = items.at(-1).answer?.figures?.balanceRupiah;
  return card(html`
    ${final ? html`<p class="done" role="status">✓ ${t('deposit.done')}</p>`
      : html`<p class="provisional" role="status"><strong>${t('provisional')}</strong><br>${t('provisional.why')}</p>`}
    ${rows([
      [t('member'), `${member?.name ?? t('someone')}${member?.number ? ` (${t('member.number', { n: member.number })})` : ''}`],
      ...items.map((it) => [purpose(it), rupiah(it.amountRupiah)]),
      [t('total'), html`<strong>${rupiah(totalOf(items))}</strong>`],
      [t('in-words'), html`<em lang="id">${inWords(totalOf(items))}</em>`],
      [t('handed-in-by'), t(`by.${items[0].body.handedInBy}`)],
      final && self && balance !== undefined && [t('balance'), rupiah(balance)],
      [t('receipt.number'), numbers(items)],
      items.at(-1).body.link && [t('slip.seal'), mark(items.at(-1).body.link)],
      [t('at'), moment(items[0].happened)],
    ])}`, final ? 'receipt' : 'receipt waits');
}

/** The same for a message. Nothing of a balance: a receipt goes through other hands. */
export function slipText(items) {
  const title = stateOf(items) === SENT ? t('receipt') : t('receipt.provisional');
  return `${title}: ${rupiah(totalOf(items))} (${inWords(totalOf(items))}), ${items.map(purpose).join(', ')}. No. ${numbers(items)}.`;
}

export const slipButtons = (items, next) => html`
  <div class="buttons no-print">${next}
    <button type="button" class="btn btn-outline-primary wide" @click=${() => window.print()}>${t('print')}</button>
    <a class="btn btn-outline-primary wide" target="_blank" rel="noopener" href="https://wa.me/?text=${encodeURIComponent(slipText(items))}">${t('send-wa')}</a>
  </div>`;
