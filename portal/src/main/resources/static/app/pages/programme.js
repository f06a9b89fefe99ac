// The four pillars of the village: how each stands, what is in its way, whose it is and until when.

import { html, nothing } from 'lit';
import { get, post } from '../api.js';
import { day } from '../format.js';
import { badge, card, heading, list } from '../parts.js';
import { Form } from '../form.js';
import { codes, optionsOf, t, wordOf } from '../texts.js';

const STATES = ['running', 'partly', 'not-running', 'not-formed'];
const OWNERS = ['officer', 'mentor', 'tutor', 'manager', 'board', 'head', 'district', 'ministry'];

class Programme extends Form {
  async begin() {
    [this.codes, this.programme] = await Promise.all([codes(get), get(this.api('registry', 'programme'))]);
    this.pillar = this.path[0];
    const now = this.programme.pillars[this.pillar];
    const one = now?.obstacles[0];
    return { state: now?.state ?? '', obstacles: (now?.obstacles ?? []).map((it) => it.code), owner: one?.owner ?? '', due: one?.dueOn ?? '', on: this.me.today };
  }

  title() {
    return this.pillar ? wordOf(this.codes, 'pillar', this.pillar) : t('nav.programme');
  }

  back() {
    return this.pillar ? '#/programme' : '#/today';
  }

  show() {
    if (!this.said || (this.pillar && this.is('officer', 'mentor'))) return super.show();
    return html`${heading(this.title())}${this.troubled()}
      ${optionsOf(this.codes, 'pillar').map(([code, name]) => this.card(code, name, this.programme.pillars[code]))}`;
  }

  card(code, name, pillar) {
    return card(html`<div class="line"><h2>${name}</h2>${pillar ? badge(t(`pillar.${pillar.state}`), pillar.state === 'running' ? 'active' : 'warn') : badge(t('pillar.unknown'))}</div>
      ${pillar ? html`<p class="quiet">${t('pillar.as-of', { day: day(pillar.on) })}</p>${pillar.obstacles.length ? list(pillar.obstacles.map((it) => ({
        title: wordOf(this.codes, 'obstacle', it.code), note: t(`role.${it.owner}`), end: it.dueOn ? badge(`${it.dueOn <= this.me.today ? '! ' : ''}${day(it.dueOn)}`, it.dueOn <= this.me.today ? 'warn' : '') : '',
      }))) : html`<p>✓ ${t('pillar.free')}</p>`}` : nothing}
      ${this.is('officer', 'mentor') ? html`<a class="btn btn-outline-primary no-print" href="#/programme/${code}">${t('pillar.assess')}</a>` : nothing}`);
  }

  fields() {
    return html`
      ${this.one('state', STATES.map((it) => [it, t(`pillar.${it}`)]), { label: t('pillar.how') })}
      ${this.many('obstacles', optionsOf(this.codes, 'obstacle'), { label: t('pillar.obstacles'), required: false })}
      ${this.said.obstacles.length ? html`<div class="pair">${this.list('owner', OWNERS.map((it) => [it, t(`role.${it}`)]), { label: t('pillar.owner') })}
        ${this.date('due', { label: t('pillar.due'), min: this.me.today, max: undefined, required: false })}</div>` : nothing}
      ${this.date('on')}`;
  }

  check() {
    return this.needs('state', 'on', ...(this.said.obstacles.length ? ['owner'] : []));
  }

  async send() {
    const { state, obstacles, owner, due, on } = this.said;
    await post(this.api('registry', 'programme/assessments'), { pillar: this.pillar, state, on, obstacles: obstacles.map((code) => ({ code, owner, ...(due && { dueOn: due }) })) }, this.key);
    this.done('#/programme');
  }
}

customElements.define('page-programme', Programme);
