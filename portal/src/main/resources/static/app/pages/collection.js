// Lembar kumpul: a group's whole meeting on one screen: who came, what each hands in, the total, one confirmation, one batch.

import { html, nothing } from 'lit';
import { local } from '../api.js';
import { amount, number, rupiah } from '../format.js';
import { today } from '../offline/clock.js';
import { depositCommands } from '../offline/deposits.js';
import { draft, dropDraft, keepDraft } from '../offline/drafts.js';
import { OfflinePage } from '../offline/page.js';
import { asOf, stateBadge, stateOf } from '../offline/parts.js';
import { memberOf, plan, rate } from '../offline/village.js';
import { action, card, empty, field, heading, rows } from '../parts.js';
import { t } from '../texts.js';

class Collection extends OfflinePage {
  static properties = { ...OfflinePage.properties, group: { state: true }, lines: { state: true }, counted: { state: true }, checking: { state: true }, items: { state: true }, error: { state: true } };

  async load() {
    await super.load();
    const left = this.path[0] ? undefined : await draft(this.me.username, 'collection');
    const wanted = this.path[0] ? `${this.village}/${this.path[0]}` : left?.group;
    const group = this.taken.groups.find((it) => it.id === wanted);
    if (group) this.open(group, left);
  }

  /** One line for each member of the cooperative in the group; who is none is only counted as present. */
  open(group, left) {
    this.group = group;
    this.checking = false;
    this.counted = '';
    this.lines = group.people.map((person) => {
      const member = this.taken.counter.members.find((it) => it.person === person);
      const kept = left?.lines.find((it) => it.person === person);
      const name = member?.name ?? this.taken.names[person] ?? t('someone');
      return { person, member, name, here: kept?.here ?? false, typed: kept?.typed ?? '' };
    }).sort((a, b) => Boolean(b.member) - Boolean(a.member) || a.name.localeCompare(b.name));
  }

  change(line, more) {
    this.lines = this.lines.map((it) => (it === line ? { ...it, ...more } : it));
    this.error = undefined;
    keepDraft(this.me.username, 'collection', {
      group: this.group.id, lines: this.lines.map(({ person, here, typed }) => ({ person, here, typed })),
    });
  }

  /** Whoever is there is asked for what is due; who hands in through another need not be there. */
  come(line, here) {
    const due = line.member && plan(this.taken, line.member, 0, this.queued).missingRupiah;
    const month = line.member?.mandatory ? Math.min(due, rate(this.taken, line.member.mandatory.forMonth ?? '')) : 0;
    this.change(line, { here, typed: here && !line.typed && month ? String(month) : line.typed });
  }

  get paying() {
    return this.lines.filter((it) => it.member && it.typed.trim() && it.typed.trim() !== '0');
  }

  get total() {
    return this.paying.reduce((sum, it) => sum + (amount(it.typed) || 0), 0);
  }

  /** The first line at fault, in words. */
  wrong() {
    for (const it of this.paying) {
      const value = amount(it.typed);
      if (!(value > 0)) return { line: it, text: t('error.amount') };
      const { over } = plan(this.taken, it.member, value, this.queued);
      if (over) return { line: it, text: t('error.over', { amount: rupiah(over) }) };
    }
    return this.paying.length || this.lines.some((it) => it.here) ? undefined : { text: t('collection.nothing') };
  }

  check() {
    this.error = this.wrong();
    if (this.error) document.getElementById(this.error.line ? `a-${local(this.error.line.person)}` : 'trouble')?.focus();
    else this.checking = true;
  }

  async take() {
    if (amount(this.counted) !== this.total && this.total > 0) {
      this.error = { text: t('collection.differs', { total: rupiah(this.total) }) };
      return;
    }
    const { session } = this;
    const deposits = this.paying.flatMap((it) => depositCommands({
      village: this.village, session, member: it.member, by: it.here ? 'self' : 'other', parts: plan(this.taken, it.member, amount(it.typed), this.queued).parts,
    }));
    this.items = await this.record([...deposits, this.meeting()]);
    await dropDraft(this.me.username, 'collection');
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  meeting() {
    return {
      kind: 'meeting', thing: this.group.id, method: 'POST',
      path: `/api/business/v1/villages/${this.village}/groups/${local(this.group.id)}/meetings`,
      body: { on: today(), present: this.lines.filter((it) => it.here).map((it) => it.person) },
    };
  }

  async outboxChanged() {
    if (this.items) this.items = await this.of(new Set(this.items.map((it) => it.n)));
  }

  show() {
    if (!this.taken) return html`${heading(t('nav.collection'))}${this.troubled()}`;
    if (this.items) return this.done();
    if (!this.session) return this.noTill(t('nav.collection'));
    if (!this.group) return this.choose();
    return html`${heading(this.group.name, '#/collection')}${this.troubled()}
      ${this.error && !this.error.line ? html`<div class="trouble" role="alert" id="trouble" tabindex="-1"><p>${this.error.text}</p></div>` : nothing}
      ${this.checking ? this.confirm() : this.sheet()}`;
  }

  choose() {
    return html`${heading(t('nav.collection'), '#/today')}
      ${card(this.taken.groups.length ? html`<p>${t('collection.choose')}</p><ul class="list">${this.taken.groups.map((it) => html`
        <li><button type="button" class="row-button" @click=${() => this.open(it)}><strong>${it.name}</strong><span class="quiet">${t('collection.people', { n: it.people.length })}</span></button></li>`)}</ul>`
        : empty(t('collection.none')))}
      ${asOf(this.taken)}${this.pinOffer()}`;
  }

  sheet() {
    return html`
      ${card(html`<ul class="list sheet">${this.lines.map((it) => this.line(it))}</ul>`)}
      <div class="sum-bar">${this.sums()}${action(t('collection.check'), () => this.check())}</div>
      ${asOf(this.taken)}`;
  }

  sums() {
    return html`<p><span>${t('collection.here', { n: number(this.lines.filter((it) => it.here).length), of: number(this.lines.length) })}</span>
      <strong>${rupiah(this.total)}</strong></p>`;
  }

  line(it) {
    const id = `a-${local(it.person)}`;
    const wrong = this.error?.line === it;
    const { name } = it;
    const missing = it.member ? plan(this.taken, it.member, 0, this.queued).missingRupiah : 0;
    const waits = it.member && this.queued.member.get(it.member.id);
    return html`<li class="sheet-line">
      <label class="here"><input type="checkbox" .checked=${it.here} @change=${(e) => this.come(it, e.target.checked)}>
        <span><strong>${name}</strong><br><span class="quiet">${it.member?.number ? `${t('member.number', { n: it.member.number })} · ` : ''}${missing > 0 ? t('due', { amount: rupiah(missing) }) : it.member ? t('collection.paid') : t('collection.no-member')}</span>
        ${waits ? html` ${stateBadge('queued')}` : nothing}</span></label>
      ${it.member ? html`<input class="form-control money ${wrong ? 'is-invalid' : ''}" id=${id} inputmode="numeric" maxlength="15" autocomplete="off"
        aria-label="${t('amount.rupiah')}: ${name}" aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? `${id}-error` : nothing}
        .value=${it.typed} @input=${(e) => this.change(it, { typed: e.target.value })}>` : nothing}
      ${wrong ? html`<p class="field-error" id="${id}-error">${this.error.text}</p>` : nothing}</li>`;
  }

  confirm() {
    return html`
      ${card(html`<h2>${t('collection.check')}</h2>${rows([
        ...this.paying.map((it) => [it.member.name, rupiah(amount(it.typed))]),
        [t('collection.attendance'), t('collection.here', { n: number(this.lines.filter((it) => it.here).length), of: number(this.lines.length) })],
        [t('total'), html`<strong>${rupiah(this.total)}</strong>`]])}`)}
      ${this.total > 0 ? card(field({ id: 'counted', label: t('collection.counted'), hint: t('collection.counted.hint'), value: this.counted, inputmode: 'numeric', input: (v) => { this.counted = v; this.error = undefined; } })) : nothing}
      <div class="buttons">${action(t('collection.take'), () => this.doing(() => this.take()), { busy: this.busy })}
        ${action(t('back'), () => { this.checking = false; this.error = undefined; }, { kind: 'outline-primary' })}</div>`;
  }

  done() {
    const money = this.items.filter((it) => it.kind === 'deposit');
    const state = stateOf(this.items);
    return html`${heading(t('collection.done'))}
      ${card(html`<p>${stateBadge(state)} ${t(`collection.${state}`)}</p>
        ${rows([...money.map((it) => [memberOf(this.taken, it.member)?.name, html`${rupiah(it.amountRupiah)} · ${t('slip.no', { n: it.receipt.number })}`]),
          [t('total'), html`<strong>${rupiah(money.reduce((sum, it) => sum + it.amountRupiah, 0))}</strong>`]])}`, 'receipt')}
      <div class="buttons no-print"><a class="btn btn-primary wide" href="#/queue">${t('nav.queue')}</a>
        ${action(t('print'), () => window.print(), { kind: 'outline-primary' })}</div>`;
  }
}

customElements.define('page-collection', Collection);
