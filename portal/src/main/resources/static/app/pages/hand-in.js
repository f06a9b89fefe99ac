// The savings part of a remittance is handed in: through the outbox as every deposit, into the member's remittance savings.

import { html } from 'lit';
import { find, get } from '../api.js';
import { rupiah } from '../format.js';
import { depositCommands } from '../offline/deposits.js';
import { SENT } from '../offline/outbox.js';
import { OfflinePage } from '../offline/page.js';
import { slip, slipButtons, stateOf } from '../offline/parts.js';
import { action, card, choice, empty, heading } from '../parts.js';
import { t } from '../texts.js';

class HandIn extends OfflinePage {
  static properties = { ...OfflinePage.properties, items: { state: true }, by: { state: true } };

  async load() {
    [this.at, this.remittance] = this.path;
    this.by = 'self';
    await super.load();
    const [member, savings, planned] = await Promise.all([
      get(this.api('cooperative', `members/${this.at}`)), get(this.api('cooperative', `members/${this.at}/savings`)), find(this.api('cooperative', `remittances/${this.remittance}`)),
    ]);
    this.member = member;
    this.planned = planned?.plannedRupiah ?? 0;
    this.savings = savings.find((it) => it.product === 'remittance');
  }

  async take() {
    const parts = [{ savings: this.savings.id, product: 'remittance', amountRupiah: this.planned }];
    const { member, by, village, session } = this;
    const commands = depositCommands({ village, session, member, parts, by });
    this.items = await this.record(commands.map((it) => ({ ...it, body: { ...it.body, remittance: this.whole(this.remittance) } })));
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  async outboxChanged() {
    if (this.items) this.items = await this.of(new Set(this.items.map((it) => it.n)));
  }

  show() {
    const back = `#/member/${this.at}`;
    if (!this.member || !this.taken) return html`${heading(t('nav.hand-in'), back)}${this.troubled()}`;
    if (!this.session) return this.noTill(t('nav.hand-in'));
    if (this.items) {
      return html`${heading(stateOf(this.items) === SENT ? t('receipt') : t('receipt.provisional'))}${slip(this.items, this.member)}
        ${slipButtons(this.items, html`<a class="btn btn-primary wide" href=${back}>${this.member.name}</a>`)}`;
    }
    if (!this.savings || !this.planned) return html`${heading(t('nav.hand-in'), back)}${card(empty(t('hand-in.nothing')))}`;
    return html`${heading(t('nav.hand-in'), back)}${this.troubled()}
      ${card(html`<p class="sentence">${t('deposit.sentence', { amount: rupiah(this.planned), purpose: t('product.remittance'), name: this.member.name })}</p>`, 'tinted')}
      ${card(choice({ id: 'by', label: t('handed-in-by'), value: this.by, options: ['self', 'family', 'other'].map((it) => [it, t(`by.${it}`)]), pick: (v) => { this.by = v; } }))}
      ${action(t('take-money'), () => this.doing(() => this.take()), { busy: this.busy })}`;
  }
}

customElements.define('page-hand-in', HandIn);
