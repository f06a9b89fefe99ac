// One group: who is in it, its cycles, its book, and the capital it has asked for.

import { html, nothing } from 'lit';
import { get, local, post, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, empty, heading, links, list, rows, submit } from '../parts.js';
import { opened } from '../parts/dialog.js';
import { table } from '../parts/table.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { nameOf, trades } from '../business/trades.js';

const WHY = ['no-time', 'other-work', 'own-business', 'too-little-income', 'disagreement', 'went-abroad', 'moved-away', 'died', 'other', 'unknown'];

class Group extends Form {
  async begin() {
    [this.at] = this.path;
    const query = `group=${encodeURIComponent(this.whole(this.at))}&limit=100`;
    [this.trades, this.group, this.book, this.cycles, this.capitals] = await Promise.all([
      trades(), get(this.api('business', `groups/${this.at}`)), get(this.api('business', `groups/${this.at}/book`)),
      this.some('business', `cycles?${query}`), this.some('business', `capitals?${query}`),
    ]);
    this.names = await this.namesOf([...this.group.participants, ...this.capitals.map((it) => it.wish)].map((it) => it.person));
    return { joins: undefined, on: this.me.today };
  }

  check() {
    return this.needs('joins', 'on');
  }

  async send() {
    await post(this.api('business', `groups/${this.at}/participants`), { person: this.said.joins.id, on: this.said.on }, this.key);
    await this.done(location.hash);
  }

  async leave(person) {
    const why = await opened(t('group.leaves', { name: this.names.get(person) ?? t('someone') }), (close) => html`<p>${t('group.why')}</p>
      <div class="options">${WHY.map((it) => html`<button type="button" class="btn btn-outline-primary" @click=${() => close(it)}>${t(`left.${it}`)}</button>`)}</div>
      <div class="buttons"><button type="button" class="btn btn-light" @click=${() => close()}>${t('cancel')}</button></div>`);
    if (!why) return;
    await post(this.api('business', `groups/${this.at}/leavings`), { person, on: this.me.today, why }, uuid());
    await this.done(location.hash);
  }

  show() {
    if (!this.said) return html`${heading(t('nav.group'), '#/groups')}${this.troubled()}`;
    const mentor = this.is('mentor');
    const here = this.group.participants.filter((it) => !it.until);
    const open = this.cycles.filter((it) => it.stage === 'open');
    return html`${heading(this.group.name, '#/groups')}${this.troubled()}
      <p class="quiet">${nameOf(this.trades, this.group.trade)} · ${t('group.since', { day: day(this.group.formedOn) })}</p>
      ${mentor ? links([open.length && [`#/sale/${this.at}`, t('sell')], [`#/plan/${this.at}`, t('cycle.plan')], [`#/capital/new/${this.at}`, t('capital.ask')]]) : nothing}
      ${card(html`<h2>${t('cycles')}</h2>${this.cycles.length ? list(this.cycles.toSorted((a, b) => b.startOn.localeCompare(a.startOn)).map((it) => this.cycle(it))) : empty(t('cycles.none'))}`)}
      <div class="grid loose">
        ${card(html`<h2>${t('group.members')} <span class="count">${here.length}</span></h2>
          <ul class="list">${here.map((it) => html`<li class="person-line"><span><strong>${this.names.get(it.person) ?? t('someone')}</strong><br><span class="quiet">${t('since', { day: day(it.from) })}</span></span>
            ${mentor ? html`<button type="button" class="btn btn-light no-print" aria-label="${t('group.leave')}: ${this.names.get(it.person) ?? ''}" @click=${() => this.doing(() => this.leave(it.person))}>${t('group.leave')}</button>` : nothing}</li>`)}</ul>
          ${mentor ? html`<form novalidate class="no-print" @submit=${(e) => { e.preventDefault(); this.submit(); }}>${this.person('joins', { label: t('group.join') })}${this.date('on')}${submit(t('group.add'), { busy: this.busy })}</form>` : nothing}`)}
        ${this.capital()}
      </div>
      ${this.bookCard()}`;
  }

  cycle(it) {
    return {
      href: `#/cycle/${local(it.id)}`, title: nameOf(this.trades, it.product), note: `${day(it.startOn)} – ${day(it.harvestPlannedOn)} · ${rupiah(it.revenueRupiah)}`,
      end: it.overdue ? badge(`! ${t('cycle.overdue')}`, 'warn') : badge(t(`cycle.stage.${it.stage}`), it.stage === 'open' ? 'active' : ''),
    };
  }

  capital() {
    if (!this.capitals.length) return nothing;
    return card(html`<h2>${t('capitals')}</h2>${list(this.capitals.map((it) => ({
      href: this.is('mentor') ? `#/capital/${local(it.id)}` : undefined, title: rupiah(it.wish.amountRupiah), note: `${this.names.get(it.wish.person) ?? t('someone')} · ${t(`purpose.${it.wish.purpose}`)}`,
      end: badge(t(`capital.${it.stage}`), it.stage === 'arrived' ? 'active' : it.stage === 'asked' ? '' : 'warn'),
    })))}`);
  }

  bookCard() {
    const { book } = this;
    return card(html`<h2>${t('book')}</h2>
      ${rows([[t('book.capital'), rupiah(book.capitalRupiah)], [t('book.revenue'), rupiah(book.revenueRupiah)], book.laterRupiah > 0 && [t('book.later'), rupiah(book.laterRupiah)],
        [t('book.cost'), rupiah(book.costRupiah)], [t('book.divided'), rupiah(book.dividedRupiah)], [t('book.left'), html`<strong>${rupiah(book.leftRupiah)}</strong>`]])}
      ${book.lines.length ? html`<details class="more"><summary>${t('book.lines')}</summary>${table({ caption: t('book'), file: `buku-${this.group.name}`, rows: book.lines, columns: [
        { name: t('book.what'), of: (it) => t(`book.line.${it.what}`) + (it.reversed ? ` (${t('reversed')})` : '') }, { name: t('f.on'), of: (it) => day(it.on), plain: (it) => it.on },
        { name: t('amount'), of: (it) => rupiah(it.amountRupiah), plain: (it) => it.amountRupiah, num: true },
      ] })}</details>` : nothing}`);
  }
}

customElements.define('page-group', Group);
