// Usaha: the groups of a village, what each does, which cycles run past their plan.

import { html } from 'lit';
import { get, local } from '../api.js';
import { day, number } from '../format.js';
import { badge, card, empty, heading, links, list } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';
import { nameOf, trades } from '../business/trades.js';

class Groups extends Page {
  async load() {
    [this.trades, this.page, this.cycles] = await Promise.all([trades(), get(`${this.api('business', 'groups')}?limit=200`), this.some('business', 'cycles?stage=open&limit=200')]);
  }

  show() {
    if (!this.page) return html`${heading(t('nav.groups'))}${this.troubled()}`;
    const add = this.is('mentor') ? links([['#/new-group', t('group.form')]]) : '';
    return html`${heading(t('nav.groups'))}${this.troubled()}${add}
      ${card(this.page.items.length ? list(this.page.items.map((it) => this.line(it))) : empty(t('groups.none')))}`;
  }

  line(it) {
    const open = this.cycles.filter((one) => one.group === it.id);
    const late = open.some((one) => one.overdue);
    return {
      href: `#/group/${local(it.id)}`, title: it.name, note: [nameOf(this.trades, it.trade), t('group.size', { n: number(it.participants) }), t('group.since', { day: day(it.formedOn) })].join(' · '),
      end: late ? badge(`! ${t('cycle.overdue')}`, 'warn') : open.length ? badge(t('cycle.open-count', { n: open.length }), 'active') : '',
    };
  }
}

customElements.define('page-groups', Groups);
