// A family: who belongs to it, who joins or leaves, how many children stay unnamed, its KK.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, put, uuid } from '../api.js';
import { day } from '../format.js';
import { badge, card, heading, list, rows, submit } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { timeline } from '../parts/timeline.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

const RELATIONS = ['head', 'spouse', 'child', 'parent', 'other'];

class Household extends Form {
  async begin() {
    this.at = this.path[0] === 'new' ? undefined : this.path[0];
    if (this.at) {
      [this.home, this.timeline] = await Promise.all([get(this.api('registry', `households/${this.at}`)), get(this.api('registry', `households/${this.at}/timeline`))]);
      this.names = await this.namesOf(this.home.members.map((it) => it.person));
    } else {
      this.founder = await get(this.api('registry', `persons/${this.path[1]}`));
      this.id = newId('household');
    }
    const { kk, hamlet, rt } = this.home ?? this.founder.details;
    return { joins: undefined, relation: this.at ? '' : 'head', from: this.me.today, children: String(this.home?.children.number ?? ''), kk: kk ?? '', hamlet: hamlet ?? '', rt: rt ?? '' };
  }

  title() {
    return t('family');
  }

  back() {
    return this.home?.members.length ? `#/person/${local(this.home.members[0].person)}` : '#/people';
  }

  check() {
    return this.at ? this.needs('joins', 'relation', 'from') : this.needs('relation', 'hamlet');
  }

  async send() {
    const { joins, relation, from, hamlet, rt } = this.said;
    const household = this.at ?? this.id;
    if (!this.at) await put(this.api('registry', `households/${household}`), { hamlet, ...(rt && { rt }) });
    const person = joins?.id ?? this.founder.id;
    await patiently(() => post(this.api('registry', `households/${household}/members`), { person, relation, from }, this.key));
    this.done(`#/household/${household}`);
  }

  async leave(member) {
    const why = await asked({ title: t('family.leaves', { name: this.names.get(member.person) ?? t('someone') }), label: t('reason'), yes: t('save') });
    if (!why) return;
    await post(this.api('registry', `households/${this.at}/leavings`), { person: member.person, until: this.me.today, why }, uuid());
    this.done(location.hash);
  }

  async count() {
    await post(this.api('registry', `households/${this.at}/children`), { children: Number(this.said.children), on: this.me.today }, uuid());
    this.done(location.hash);
  }

  async change() {
    const { kk, hamlet, rt } = this.said;
    const reason = await asked({ title: t('household.change'), label: t('reason'), yes: t('save') });
    if (!reason) return;
    await post(this.api('registry', `households/${this.at}/changes`), { ...(kk && { kk }), hamlet, ...(rt && { rt }), on: this.me.today, reason }, uuid());
    this.done(location.hash);
  }

  fields() {
    return html`<h2>${this.at ? t('family.join-here') : t('family.new')}</h2>
      ${this.at ? this.person('joins', { label: t('f.person') }) : html`<p>${this.founder.details.name}</p>`}
      ${this.one('relation', RELATIONS.map((it) => [it, t(`relation.${it}`)]), { label: t('relation') })}
      ${this.date('from', { label: t('f.on') })}
      ${this.at ? nothing : html`<div class="pair">${this.text('hamlet', { label: t('hamlet'), maxlength: 60 })}${this.text('rt', { label: 'RT', inputmode: 'numeric', maxlength: 3, required: false })}</div>`}`;
  }

  show() {
    if (!this.said) return html`${heading(this.title(), this.back())}${this.troubled()}`;
    if (!this.at) return super.show();
    const here = this.home.members.filter((it) => !it.until);
    const gone = this.home.members.filter((it) => it.until);
    return html`${heading(this.title(), this.back())}${this.troubled()}
      ${card(html`${rows([['KK', this.home.kk ?? t('kk.none')], [t('hamlet'), `${this.home.hamlet ?? '–'}${this.home.rt ? `, RT ${this.home.rt}` : ''}`]])}
        <ul class="list">${here.map((it) => html`<li class="person-line"><span><a href="#/person/${local(it.person)}">${this.names.get(it.person) ?? t('someone')}</a> ${badge(t(`relation.${it.relation}`))}</span>
          <button type="button" class="btn btn-light no-print" aria-label="${t('family.leave')}: ${this.names.get(it.person) ?? ''}" @click=${() => this.doing(() => this.leave(it))}>${t('family.leave')}</button></li>`)}</ul>
        ${gone.length ? html`<details class="more"><summary>${t('family.gone')}</summary>${list(gone.map((it) => ({ title: this.names.get(it.person) ?? t('someone'), note: it.why, end: day(it.until) })))}</details>` : nothing}`)}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>${card(this.fields())}<div class="buttons">${submit(t('family.join-here'), { busy: this.busy })}</div></form>
      <div class="grid">
        ${card(html`${this.text('children', { label: t('children.number'), hint: t('children.hint'), inputmode: 'numeric', maxlength: 2 })}
          <button type="button" class="btn btn-outline-primary" ?disabled=${!/^\d{1,2}$/.test(this.said.children)} @click=${() => this.doing(() => this.count())}>${t('save')}</button>`)}
        ${card(html`${this.text('kk', { label: t('kk'), hint: t('nik.hint'), inputmode: 'numeric', maxlength: 16, required: false })}
          <div class="pair">${this.text('hamlet', { label: t('hamlet'), maxlength: 60 })}${this.text('rt', { label: 'RT', inputmode: 'numeric', maxlength: 3, required: false })}</div>
          <button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.change())}>${t('household.change')}</button>`)}
      </div>
      ${card(html`<h2>${t('timeline')}</h2>${timeline(this.timeline)}`)}`;
  }
}

customElements.define('page-household', Household);
