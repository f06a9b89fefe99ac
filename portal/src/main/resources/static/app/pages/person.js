// One person: what is known, the family, migrations, and everything that happened.

import { html, nothing } from 'lit';
import { find, get, local, post } from '../api.js';
import { day, moment } from '../format.js';
import { badge, card, empty, heading, rows } from '../parts.js';
import { Page } from '../page.js';
import { codes, language, t } from '../texts.js';

class Person extends Page {
  async load() {
    const person = this.path[0];
    const whole = `${this.village}/${person}`;
    this.codes = await codes(get);
    [this.person, this.timeline, this.home] = await Promise.all([
      get(this.api('registry', `persons/${person}`)),
      get(this.api('registry', `persons/${person}/timeline`)),
      get(`${this.api('registry', 'households')}?person=${encodeURIComponent(whole)}`).then((it) => it.items[0]),
    ]);
    this.episodes = await find(`${this.api('registry', 'migrations')}?person=${encodeURIComponent(whole)}`);
    const ids = this.home?.members.map((it) => it.person) ?? [];
    this.names = ids.length ? new Map((await post(this.api('registry', 'persons/names'), { ids })).map((it) => [it.id, it.name])) : new Map();
  }

  code(list, value) {
    return this.codes[list]?.find((it) => it.code === value)?.[language()] ?? value;
  }

  show() {
    if (!this.person) return html`${heading(t('nav.people'), '#/people')}${this.troubled()}`;
    const { details } = this.person;
    return html`
      ${heading(details.name, '#/people')}
      ${this.troubled()}
      ${this.person.gone ? badge(t(`gone.${this.person.gone.why}`)) : nothing}
      ${card(rows([
        [t('sex'), t(`sex.${details.sex}`)],
        [t('born'), details.bornOn ? day(details.bornOn) : details.birthYear],
        ['NIK', details.nik ?? badge(`${t('nik.none-yet')}: ${this.code('nik-reason', details.nikReason)}`, 'warn')],
        ...this.person.warnings.map((it) => [t('warning'), t(`warning.${it}`)]),
        details.phone && [t('phone'), details.phone],
        [t('hamlet'), `${details.hamlet ?? '–'}${details.rt ? `, RT ${details.rt}` : ''}`],
        this.person.wish && [t('wish'), this.code('trade', this.person.wish)],
      ]))}
      ${card(html`<h2>${t('family')}</h2>${this.home ? html`<ul class="list">${this.home.members.filter((it) => !it.until).map((it) => html`
        <li><a href="#/person/${local(it.person)}"><span>${this.names.get(it.person) ?? t('someone')}</span><span class="quiet">${t(`relation.${it.relation}`)}</span></a></li>`)}</ul>` : empty(t('family.none'))}`)}
      ${card(html`<h2>${t('migrations')}</h2>${this.episodes?.items?.length ? html`<ul class="list">${this.episodes.items.map((it) => this.episode(it))}</ul>` : empty(t('migrations.none'))}`)}
      ${card(html`<h2>${t('timeline')}</h2><ol class="timeline">${this.timeline.toReversed().map((it) => html`
        <li><strong>${t(`fact.${it.type}`)}</strong> <span class="quiet">${moment(it.happened)}</span>
          ${it.kept.reason ? html`<br>${t('reason')}: ${it.kept.reason}` : nothing}</li>`)}</ol>`)}`;
  }

  episode(it) {
    return html`<li><span><strong>${it.country ? this.code('country', it.country) : t('country.unknown')}</strong><br>
      <span class="quiet">${t('left', { day: it.departedOn || it.departedAbout ? day(it.departedOn ?? it.departedAbout) : t('date.unknown') })}${it.returnedOn || it.returnedAbout ? ` · ${t('came-back', { day: day(it.returnedOn ?? it.returnedAbout) })}` : ''}</span></span>
      <span>${badge(t(`standing.${it.standing}`))}</span></li>`;
  }
}

customElements.define('page-person', Person);
