// One person: what is known, what can be done next, the family, migrations, services, and everything that happened.

import { html, nothing } from 'lit';
import { find, get, local, post, uuid } from '../api.js';
import { day } from '../format.js';
import { badge, card, empty, heading, links, list, rows } from '../parts.js';
import { asked, opened } from '../parts/dialog.js';
import { printing } from '../parts/paper.js';
import { timeline } from '../parts/timeline.js';
import { Page } from '../page.js';
import { codes, optionsOf, t, wordOf } from '../texts.js';
import { episode, isOpen } from '../people/episode.js';

class Person extends Page {
  async load() {
    this.at = this.path[0];
    const query = `person=${encodeURIComponent(this.whole(this.at))}`;
    this.codes = await codes(get);
    [this.person, this.timeline, this.home, this.episodes] = await Promise.all([
      get(this.api('registry', `persons/${this.at}`)), get(this.api('registry', `persons/${this.at}/timeline`)),
      this.some('registry', `households?${query}`).then((it) => it[0]), this.some('registry', `migrations?${query}`),
    ]);
    this.names = await this.namesOf(this.home?.members.map((it) => it.person) ?? []);
  }

  word(list_, value) {
    return wordOf(this.codes, list_, value);
  }

  show() {
    if (!this.person) return html`${heading(t('nav.people'), '#/people')}${this.troubled()}`;
    const { details } = this.person;
    return html`
      ${heading(details.name, '#/people')}
      ${this.troubled()}
      ${this.person.gone ? html`<p>${badge(`${t(`gone.${this.person.gone.why}`)}, ${day(this.person.gone.on)}`, 'warn')}</p>` : this.next()}
      ${card(html`${rows([
        [t('sex'), t(`sex.${details.sex}`)],
        [t('born'), details.bornOn ? day(details.bornOn) : details.birthYear],
        ['NIK', details.nik ?? badge(`${t('nik.none-yet')}: ${this.word('nik-reason', details.nikReason)}`, 'warn')],
        ...this.person.warnings.map((it) => [t('warning'), badge(t(`warning.${it}`), 'warn')]),
        details.phone && [t('phone'), details.phone],
        [t('hamlet'), `${details.hamlet ?? '–'}${details.rt ? `, RT ${details.rt}` : ''}`],
        [t('wish'), this.person.wish ? this.word('trade', this.person.wish) : t('wish.none')],
        this.person.consent && [t('consent'), `${this.word('guardian', this.person.consent.relation)}, ${day(this.person.consent.on)}: ${this.person.consent.purposes.map((it) => this.word('purpose', it)).join(', ')}`],
      ])}
      <div class="buttons no-print"><a class="btn btn-outline-primary" href="#/correct/${this.at}">${t('correct')}</a>
        <button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.wish())}>${t('wish.record')}</button></div>`)}
      <div class="grid">
        ${card(html`<h2>${t('family')}</h2>${this.family()}`)}
        ${card(html`<h2>${t('migrations')}</h2>${this.episodes.length ? list(this.episodes.map((it) => episode(this, it))) : empty(t('migrations.none'))}`)}
        ${card(html`<h2>${t('services')}</h2>${this.served()}`)}
      </div>
      ${card(html`<h2>${t('timeline')}</h2>${timeline(this.timeline)}`)}
      <div class="buttons no-print">${printing(['a4'])}
        ${this.person.gone ? nothing : html`<button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.gone())}>${t('gone.record')}</button>`}</div>`;
  }

  /** What an officer does next with somebody, the likeliest first. */
  next() {
    const open = this.episodes.find(isOpen);
    const abroad = open?.standing === 'abroad';
    return links([
      abroad ? [`#/return/${this.at}/${local(open.id)}`, t('return.record')] : [`#/departure/${this.at}${open ? `/${local(open.id)}` : ''}`, t('departure.record')],
      !open && [`#/intent/${this.at}`, t('intent.record')],
      [`#/service/${this.at}`, t('service.record')],
      this.person.adultFrom > this.me.today && [`#/consent/${this.at}`, t('consent.record')],
    ]);
  }

  family() {
    if (!this.home) return empty(t('family.none'), html`<a class="btn btn-outline-primary" href="#/household/new/${this.at}">${t('family.join')}</a>`);
    return html`${list(this.home.members.filter((it) => !it.until).map((it) => ({ href: `#/person/${local(it.person)}`, title: this.names.get(it.person) ?? t('someone'), end: t(`relation.${it.relation}`) })))}
      <p><a class="btn btn-outline-primary no-print" href="#/household/${local(this.home.id)}">${t('household.open')}</a></p>`;
  }

  served() {
    const served = this.person.served;
    if (!served?.times) return empty(t('service.none'));
    return list(served.last.map((it) => ({ title: this.word('service', it.kind), note: this.word('result', it.result), end: day(it.on) })));
  }

  async wish() {
    const trade = await opened(t('wish.record'), (close) => html`<div class="options">${optionsOf(this.codes, 'trade').map(([code, text]) => html`
      <button type="button" class="btn ${this.person.wish === code ? 'btn-primary' : 'btn-outline-primary'}" @click=${() => close(code)}>${text}</button>`)}</div>
      <div class="buttons"><button type="button" class="btn btn-light" @click=${() => close()}>${t('cancel')}</button></div>`);
    if (!trade || trade === this.person.wish) return;
    await post(this.api('registry', `persons/${this.at}/wishes`), { trade }, uuid());
    this.done(location.hash);
  }

  async gone() {
    const why = await opened(t('gone.record'), (close) => html`<p>${t('gone.text')}</p><div class="buttons">
      <button type="button" class="btn btn-outline-primary" @click=${() => close('died')}>${t('gone.died')}</button>
      <button type="button" class="btn btn-outline-primary" @click=${() => close('moved-away')}>${t('gone.moved-away')}</button>
      <button type="button" class="btn btn-light" @click=${() => close()}>${t('cancel')}</button></div>`);
    if (!why || !await asked({ title: t(`gone.${why}`), text: t('gone.sure', { name: this.person.details.name, day: day(this.me.today) }), yes: t('save') })) return;
    await post(this.api('registry', `persons/${this.at}/departure-for-good`), { why, on: this.me.today }, uuid());
    this.done(location.hash);
  }
}

customElements.define('page-person', Person);
