// Hari ini: what to see to, first things first, each one tap from being done.

import { html, nothing } from 'lit';
import { find, local, post } from '../api.js';
import { day, number, rupiah } from '../format.js';
import { card, empty, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

class Today extends Page {
  async load() {
    await Promise.all([this.registry(), this.business(), this.cooperative()]);
  }

  async registry() {
    if (!this.is('officer')) return;
    this.tasks = await find(this.api('registry', 'today'));
    this.counts = await find(this.api('registry', 'counts'));
    const ids = [...new Set((this.tasks?.kinds ?? []).flatMap((it) => it.first.map((task) => task.person)))].slice(0, 200);
    this.names = new Map();
    if (ids.length) {
      for (const it of await post(this.api('registry', 'persons/names'), { ids })) this.names.set(it.id, it.name);
    }
  }

  async business() {
    if (this.is('mentor')) this.harvests = await find(this.api('business', 'today'));
  }

  async cooperative() {
    if (!this.is('teller', 'manager')) return;
    this.unpaid = await find(`${this.api('cooperative', 'unpaid')}?limit=1`);
    this.sessions = (await find(`${this.api('cooperative', 'sessions')}?open=true&mine=true`))?.items;
  }

  show() {
    return html`
      ${heading(t('nav.today'))}
      ${this.troubled()}
      ${this.tasks ? this.officer() : nothing}
      ${this.unpaid ? this.teller() : nothing}
      ${this.harvests ? this.mentor() : nothing}
      ${!this.tasks && !this.unpaid && !this.harvests ? card(empty(t('today.quiet'))) : nothing}`;
  }

  officer() {
    const kinds = this.tasks.kinds.filter((it) => it.count > 0);
    return html`
      <div class="tiles">
        <a class="tile primary" href="#/register"><strong>${t('register')}</strong><span>${t('register.hint')}</span></a>
        <a class="tile" href="#/people"><strong>${number(this.counts?.persons ?? 0)}</strong><span>${t('people.count')}</span></a>
        <a class="tile" href="#/people/active"><strong>${number(this.counts?.active ?? 0)}</strong><span>${t('label.active')}</span></a>
        <a class="tile" href="#/people/returned"><strong>${number(this.counts?.returned ?? 0)}</strong><span>${t('label.returned')}</span></a>
      </div>
      ${kinds.length === 0 ? card(empty(t('today.done'))) : kinds.map((kind) => card(html`
        <h2>${t(`task.${kind.kind}`)} <span class="count">${number(kind.count)}</span></h2>
        <p class="quiet">${t(`task.${kind.kind}.why`)}</p>
        <ul class="list">${kind.first.map((task) => html`
          <li><a href="#/person/${local(task.person)}"><span>${this.names.get(task.person) ?? t('someone')}</span>
            <span class="quiet">${t('since', { day: day(task.since) })}</span></a></li>`)}</ul>
        ${kind.count > kind.first.length ? html`<p class="quiet">${t('and-more', { n: kind.count - kind.first.length })}</p>` : nothing}`))}`;
  }

  teller() {
    const open = this.sessions?.[0];
    return html`
      <div class="tiles">
        ${open
          ? html`<a class="tile primary" href="#/deposit"><strong>${t('nav.deposit')}</strong><span>${t('till.open', { cash: rupiah(open.cashRupiah) })}</span></a>`
          : html`<a class="tile primary" href="#/till"><strong>${t('till.start')}</strong><span>${t('till.closed')}</span></a>`}
        <a class="tile" href="#/unpaid"><strong>${t('unpaid.of', { n: this.unpaid.unpaid, of: this.unpaid.members })}</strong><span>${t('nav.unpaid')}</span></a>
      </div>`;
  }

  mentor() {
    const kinds = this.harvests.kinds.filter((it) => it.count > 0);
    return kinds.length === 0 ? card(empty(t('today.done'))) : kinds.map((kind) => card(html`
      <h2>${t(`task.${kind.kind}`)} <span class="count">${number(kind.count)}</span></h2>
      <ul class="list">${kind.first.map((it) => html`<li><span>${t(`task.${it.kind}`)}</span>
        <span class="quiet">${t('since', { day: day(it.since) })}</span></li>`)}</ul>`));
  }
}

customElements.define('page-today', Today);
