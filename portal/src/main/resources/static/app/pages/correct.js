// Puts right what is known of a person, with a reason. Two who correct at once settle it field by field.

import { html, nothing } from 'lit';
import { get, getWithTag, post } from '../api.js';
import { day } from '../format.js';
import { badge, card, rows } from '../parts.js';
import { Form } from '../form.js';
import { readNik } from '../people/nik.js';
import { codes, optionsOf, t } from '../texts.js';

const FIELDS = ['name', 'sex', 'bornOn', 'birthYear', 'nik', 'nikReason', 'phone', 'hamlet', 'rt'];

class Correct extends Form {
  static properties = { ...Form.properties, theirs: { state: true } };

  async begin() {
    [this.at] = this.path;
    this.codes = await codes(get);
    return this.fetch();
  }

  async fetch() {
    const { body, tag } = await getWithTag(this.api('registry', `persons/${this.at}`));
    this.tag = tag;
    this.kept = Object.fromEntries(FIELDS.map((it) => [it, body.details[it] == null ? '' : String(body.details[it])]));
    return { ...this.kept, reason: '' };
  }

  title() {
    return t('correct');
  }

  back() {
    return `#/person/${this.at}`;
  }

  fields() {
    const { said } = this;
    const read = readNik(said.nik, this.me.today, said.bornOn ? said.bornOn.slice(0, 4) : said.birthYear);
    return html`
      ${this.text('name', { label: t('name'), maxlength: 80 })}
      ${this.one('sex', [['female', t('sex.female')], ['male', t('sex.male')]], { label: t('sex') })}
      ${this.text('nik', { label: 'NIK', hint: t('nik.hint'), inputmode: 'numeric', maxlength: 16, required: false })}
      ${read ? html`<p class="read">${t('nik.read', { day: day(read.iso), sex: t(`sex.${read.sex}`) })} ${read.iso !== said.bornOn ? html`
        <button type="button" class="btn btn-light" @click=${() => this.say('bornOn', read.iso)}>${t('nik.take')}</button>` : nothing}</p>` : nothing}
      ${said.nik ? nothing : this.one('nikReason', optionsOf(this.codes, 'nik-reason'), { label: t('nik.none') })}
      <div class="pair">${this.date('bornOn', { label: t('born.on'), required: false })}
        ${said.bornOn ? nothing : this.text('birthYear', { label: t('birth-year'), inputmode: 'numeric', maxlength: 4 })}</div>
      ${this.text('phone', { label: t('phone'), inputmode: 'tel', maxlength: 20, required: false })}
      <div class="pair">${this.text('hamlet', { label: t('hamlet'), maxlength: 60 })}${this.text('rt', { label: 'RT', inputmode: 'numeric', maxlength: 3, required: false })}</div>
      ${this.words('reason', { label: t('correct.why') })}`;
  }

  /** What somebody else has saved meanwhile, beside what is typed here. */
  lead() {
    if (!this.theirs?.length) return nothing;
    return card(html`<h2>${t('conflict.title')}</h2><p>${t('conflict.text')}</p>${rows(this.theirs.map((it) => [t(`conflict.field.${it}`), html`
      <p>${t('conflict.kept')}: <strong>${this.kept[it] || '–'}</strong> ${badge(t('conflict.mine', { value: this.said[it] || '–' }))}</p>
      <button type="button" class="btn btn-outline-primary" @click=${() => this.takeTheirs(it)}>${t('conflict.take')}</button>`]))}`, 'guarded');
  }

  takeTheirs(name) {
    this.say(name, this.kept[name]);
    this.theirs = this.theirs.filter((it) => it !== name);
  }

  check() {
    const { said } = this;
    return { ...this.needs('name', 'sex', 'reason'), nik: said.nik && !/^\d{16}$/.test(said.nik) ? t('error.nik') : undefined, nikReason: !said.nik && !said.nikReason ? t('error.nik-reason') : undefined };
  }

  details() {
    const said = { ...this.said };
    if (said.nik) said.nikReason = '';
    if (said.bornOn) said.birthYear = '';
    return Object.fromEntries(FIELDS.filter((it) => said[it]).map((it) => [it, it === 'birthYear' ? Number(said[it]) : said[it].trim()]));
  }

  async send() {
    try {
      await post(this.api('registry', `persons/${this.at}/corrections`), { details: this.details(), reason: this.said.reason.trim() }, this.key, { 'If-Match': this.tag });
    } catch (failure) {
      if (failure.status !== 412) throw failure;
      const before = this.kept;
      await this.fetch();
      // What only the other changed is taken over; what both changed is asked about.
      const both = FIELDS.filter((it) => this.kept[it] !== before[it] && this.said[it] !== this.kept[it]);
      const untouched = both.filter((it) => this.said[it] === before[it]);
      this.said = { ...this.said, ...Object.fromEntries(untouched.map((it) => [it, this.kept[it]])) };
      this.theirs = both.filter((it) => !untouched.includes(it));
      throw Object.assign(new Error(failure.code), { text: () => t(this.theirs.length ? 'conflict.title' : 'conflict.merged') });
    }
    this.done(`#/person/${this.at}`);
  }
}

customElements.define('page-correct', Correct);
