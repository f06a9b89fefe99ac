// Capital for a group: asked for by a member of it, answered by the cooperative; asked again once it came back.

import { html, nothing } from 'lit';
import { get, newId, post, put } from '../api.js';
import { day, rupiah } from '../format.js';
import { badge, card, heading, rows, steps } from '../parts.js';
import { timeline } from '../parts/timeline.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

const PURPOSES = ['seed', 'feed', 'ingredients', 'tools', 'packaging', 'place', 'licence', 'other'];
const LOAN_WAY = ['applied', 'appraised', 'approved', 'paid-out'];

class Capital extends Form {
  async begin() {
    const asking = this.path[0] === 'new';
    if (!asking) {
      [this.kept, this.facts] = await Promise.all([get(this.api('business', `capitals/${this.path[0]}`)), get(this.api('business', `capitals/${this.path[0]}/timeline`))]);
    }
    this.id = asking ? newId('capital') : this.path[0];
    const group = this.kept ? this.kept.wish.group.split('/')[1] : this.path[1];
    this.group = await get(this.api('business', `groups/${group}`));
    const people = this.group.participants.filter((it) => !it.until).map((it) => it.person);
    this.names = await this.namesOf([...people, this.kept?.wish.person]);
    this.people = people;
    const wish = this.kept?.wish;
    return { person: wish?.person ?? '', amount: wish ? String(wish.amountRupiah) : '', months: wish ? String(wish.months) : '', purpose: wish?.purpose ?? '' };
  }

  title() {
    return `${t('nav.capital')}, ${this.group?.name ?? ''}`;
  }

  back() {
    return this.group ? `#/group/${this.group.id.split('/')[1]}` : '#/groups';
  }

  get asksAgain() {
    return this.kept?.stage === 'turned-away';
  }

  show() {
    if (!this.kept || this.asksAgain) return super.show();
    const { kept } = this;
    const now = LOAN_WAY.indexOf(kept.loans.at(-1));
    return html`${heading(this.title(), this.back())}${this.troubled()}
      ${now >= 0 ? steps(now + 1, LOAN_WAY.length, LOAN_WAY.map((it) => t(`loan.stage.${it}`))) : nothing}
      ${card(rows([[t('capital.person'), this.names.get(kept.wish.person) ?? t('someone')], [t('amount'), rupiah(kept.wish.amountRupiah)], [t('capital.months'), kept.wish.months], [t('capital.purpose'), t(`purpose.${kept.wish.purpose}`)],
        [t('state'), badge(t(`capital.${kept.stage}`), kept.stage === 'arrived' ? 'active' : '')], ...kept.arrivals.map((it) => [t('capital.arrived'), `${rupiah(it.amountRupiah)}, ${day(it.on)}`])]))}
      ${card(html`<h2>${t('timeline')}</h2>${timeline(this.facts)}`)}`;
  }

  lead() {
    return this.asksAgain ? card(html`<p>${t('capital.turned-away.text')}</p>`, 'guarded') : nothing;
  }

  fields() {
    return html`
      ${this.asksAgain ? rows([[t('capital.person'), this.names.get(this.said.person) ?? t('someone')]]) : this.list('person', this.people.map((it) => [it, this.names.get(it) ?? t('someone')]), { label: t('capital.person') })}
      ${this.money('amount')}
      ${this.text('months', { label: t('capital.months'), inputmode: 'numeric', maxlength: 2 })}
      ${this.one('purpose', PURPOSES.map((it) => [it, t(`purpose.${it}`)]), { label: t('capital.purpose') })}`;
  }

  check() {
    return { ...this.needs('person', 'purpose'), ...this.needsMoney('amount'), months: /^\d{1,2}$/.test(this.said.months) ? undefined : t('error.months') };
  }

  async send() {
    const wish = { amountRupiah: this.rupiah('amount'), months: Number(this.said.months), purpose: this.said.purpose };
    if (this.asksAgain) await post(this.api('business', `capitals/${this.id}/askings`), wish, this.key);
    else await put(this.api('business', `capitals/${this.id}`), { group: this.group.id, person: this.said.person, ...wish });
    this.done(this.back());
  }
}

customElements.define('page-capital', Capital);
