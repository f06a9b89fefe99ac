// The cooperative itself: from preparation over founding to its licence, and the amounts its board decides.

import { html, nothing } from 'lit';
import { post, put, uuid } from '../api.js';
import { day, rupiah } from '../format.js';
import { card, heading, rows, steps, submit } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { Form } from '../form.js';
import { termsOf } from '../office/terms.js';
import { t } from '../texts.js';

const WAY = ['prepared', 'founded', 'licensed'];
const FEWEST = 9;

class Cooperative extends Form {
  async begin() {
    this.kept = await termsOf(this);
    const rate = this.kept.mandatory.at(-1)?.rupiah;
    const dotted = (it) => (it ? rupiah(it).slice(2) : '');
    return { on: this.me.today, founders: [], units: ['usp'], principal: dotted(this.kept.principalRupiah), mandatory: dotted(rate), limit: dotted(this.kept.tellerLimitRupiah) };
  }

  get decides() {
    return this.is('board', 'manager');
  }

  async prepare() {
    if (!await asked({ title: t('coop.prepare'), text: t('coop.prepare.text'), yes: t('coop.prepare') })) return;
    await put(this.api('cooperative', 'cooperative'), { on: this.me.today });
    await this.done(location.hash);
  }

  async license() {
    if (!await asked({ title: t('coop.license'), text: t('coop.license.text'), yes: t('coop.license') })) return;
    await post(this.api('cooperative', 'cooperative/licences'), { on: this.me.today, unit: 'usp' }, uuid());
    await this.done(location.hash);
  }

  get founds() {
    return this.kept.stage === 'prepared';
  }

  check() {
    if (this.founds) return { founders: this.said.founders.length < FEWEST ? t('coop.founders.few', { n: FEWEST - this.said.founders.length }) : undefined, ...this.needs('on', 'units') };
    return this.needsMoney('principal', 'mandatory', 'limit');
  }

  async send() {
    const { on, founders, units } = this.said;
    if (this.founds) await post(this.api('cooperative', 'cooperative/founding'), { on, founders: founders.map((it) => it.id), units }, this.key);
    else await put(this.api('cooperative', 'cooperative/settings'), { principalRupiah: this.rupiah('principal'), mandatoryRupiah: this.rupiah('mandatory'), tellerLimitRupiah: this.rupiah('limit') }, this.key);
    await this.done(location.hash);
  }

  fields() {
    if (this.founds) {
      return html`<h2>${t('coop.found')}</h2>${this.person('founders', { label: t('coop.founders'), hint: t('coop.founders.hint'), many: true })}
        ${this.many('units', [['usp', t('unit-of.usp')], ['shop', t('unit-of.shop')]], { label: t('coop.units') })}${this.date('on')}`;
    }
    return html`<h2>${t('coop.settings')}</h2>${this.money('principal', { label: t('product.principal') })}${this.money('mandatory', { label: t('coop.mandatory') })}${this.money('limit', { label: t('coop.limit') })}`;
  }

  show() {
    if (!this.said) return html`${heading(t('nav.cooperative'))}${this.troubled()}`;
    const { kept } = this;
    const now = WAY.indexOf(kept.stage);
    const edits = this.founds ? this.decides : kept.stage !== 'none' && this.is('board');
    return html`${heading(t('nav.cooperative'))}
      ${steps(Math.max(1, now + 1), WAY.length, WAY.map((it) => t(`coop.stage.${it}`)))}${this.troubled()}
      ${card(kept.stage === 'none' ? html`<p>${t('coop.none')}</p>` : rows([
        [t('state'), t(`coop.stage.${kept.stage}`)], [t('as-of'), day(kept.since)], kept.units.length && [t('coop.units'), kept.units.map((it) => t(`unit-of.${it}`)).join(', ')],
        [t('product.principal'), rupiah(kept.principalRupiah)], kept.mandatory.length && [t('coop.mandatory'), html`${kept.mandatory.map((it) => html`${rupiah(it.rupiah)} ${t('since-day', { day: day(it.from) })}<br>`)}`], [t('coop.limit'), rupiah(kept.tellerLimitRupiah)],
      ]))}
      ${this.decides && kept.stage === 'none' ? html`<div class="buttons"><button type="button" class="btn btn-primary wide" @click=${() => this.doing(() => this.prepare())}>${t('coop.prepare')}</button></div>` : nothing}
      ${this.decides && kept.stage === 'founded' ? html`<div class="buttons"><button type="button" class="btn btn-primary wide" @click=${() => this.doing(() => this.license())}>${t('coop.license')}</button></div>` : nothing}
      ${edits ? html`<form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>${card(this.fields())}<div class="buttons">${submit(t(this.founds ? 'coop.found' : 'save'), { busy: this.busy })}</div></form>` : nothing}`;
  }
}

customElements.define('page-cooperative', Cooperative);
