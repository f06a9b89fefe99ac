// Daftarkan orang, in short steps: name (is it somebody we know?), NIK or why not, migration, family, check, save.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, put } from '../api.js';
import { day } from '../format.js';
import { badge, card, heading, list, rows, steps, submit } from '../parts.js';
import { Form } from '../form.js';
import { readNik } from '../people/nik.js';
import { codes, optionsOf, t, wordOf } from '../texts.js';

const ADULT = 18;
const RELATIONS = ['head', 'spouse', 'child', 'parent', 'other'];
const MONTH = /^\d{4}-\d{2}$/;

class Register extends Form {
  static properties = { ...Form.properties, step: { state: true }, similar: { state: true } };

  async begin() {
    this.codes = await codes(get);
    this.step = 0;
    // Ids are made once for the whole form: saving again after a lost answer makes nobody twice.
    this.ids = { person: newId('person'), household: newId('household'), migration: newId('migration') };
    return { name: '', sex: '', year: '', hamlet: '', rt: '', nik: '', nikReason: '', migration: '', country: '', departed: '', returned: '', family: '', homeOf: undefined, relation: '',
      agreed: '', guardian: undefined, guardianIs: '', purposes: [], without: '' };
  }

  /** A child needs a guardian's consent (domain.md §0.14); nobody else is asked for it. */
  get steps() {
    const born = this.read && this.said.nik ? this.read.iso : `${this.said.year}-12-31`;
    const child = `${Number(born.slice(0, 4)) + ADULT}${born.slice(4)}` > this.me.today;
    return ['name', 'nik', ...(child ? ['consent'] : []), 'migration', 'family', 'review'];
  }

  get read() {
    return readNik(this.said.nik, this.me.today, this.said.year);
  }

  say(name, value) {
    super.say(name, value);
    if (name === 'name') this.lookAlike(value.trim());
    if (name === 'homeOf') this.doing(() => this.findHome(value));
  }

  /** Similar people appear while the name is typed. */
  lookAlike(name) {
    clearTimeout(this.waiting);
    if (name.length < 3) {
      this.similar = [];
      return;
    }
    this.waiting = setTimeout(async () => {
      this.similar = (await post(`${this.api('registry', 'persons/search')}?limit=5`, { text: name }).catch(() => ({ items: [] }))).items;
    }, 300);
  }

  async findHome(person) {
    this.home = person ? (await this.some('registry', `households?person=${encodeURIComponent(person.id)}`))[0] : undefined;
    if (person && !this.home) this.errors = { ...this.errors, homeOf: t('family.none-of', { name: person.name }) };
  }

  check() {
    const { year, nik, nikReason, family } = this.said;
    const at = this.steps[this.step];
    if (at === 'consent') return this.said.agreed === 'yes' ? this.needs('guardian', 'guardianIs', 'purposes') : this.needs('agreed', 'without');
    if (at === 'name') return { ...this.needs('name', 'sex'), year: /^(19|20)\d\d$/.test(year) ? undefined : t('error.year'), ...this.needs('hamlet') };
    if (at === 'nik') return { nik: nik && !/^\d{16}$/.test(nik) ? t('error.nik') : undefined, nikReason: !nik && !nikReason ? t('error.nik-reason') : undefined };
    if (at === 'migration') return this.needs('migration');
    if (at === 'family') return { ...this.needs('family', 'relation'), homeOf: family === 'existing' && !this.home ? t('family.choose-first') : undefined };
    return {};
  }

  async send() {
    if (this.step === this.steps.length - 1) return this.save();
    this.step += 1;
    await this.updateComplete;
    document.getElementById('title')?.focus();
    return undefined;
  }

  async save() {
    const it = this.said;
    const person = this.whole(this.ids.person);
    const place = { hamlet: it.hamlet.trim(), ...(it.rt && { rt: it.rt.trim() }) };
    await put(this.api('registry', `persons/${this.ids.person}`), {
      details: { name: it.name.trim(), sex: it.sex, ...place, ...(it.nik ? { nik: it.nik } : { nikReason: it.nikReason }), ...(it.nik && this.read ? { bornOn: this.read.iso } : { birthYear: Number(it.year) }) },
      ...this.consented(),
    });
    const household = it.family === 'existing' ? local(this.home.id) : this.ids.household;
    if (it.family === 'new') await put(this.api('registry', `households/${household}`), place);
    await patiently(() => post(this.api('registry', `households/${household}/members`), { person, relation: it.relation, from: this.me.today }, `join-${this.ids.person}`));
    await this.saveMigration(person);
    this.done(`#/person/${this.ids.person}`);
  }

  consented() {
    const it = this.said;
    if (!this.steps.includes('consent')) return {};
    return it.agreed === 'yes' ? { consent: { guardian: it.guardian.id, relation: it.guardianIs, on: this.me.today, purposes: it.purposes } } : { withoutConsent: it.without };
  }

  async saveMigration(person) {
    const it = this.said;
    if (it.migration === 'no') return;
    const path = this.api('registry', `migrations/${this.ids.migration}`);
    if (it.migration === 'intended') {
      await put(path, { person, ...(it.country && it.country !== 'unknown' && { country: it.country }), on: this.me.today });
      return;
    }
    const departure = { channel: 'unknown', ...(it.country && it.country !== 'unknown' && { country: it.country }), ...(MONTH.test(it.departed) && { about: it.departed }) };
    await put(`${path}/departure`, { person, departure });
    if (it.migration === 'returned') await post(`${path}/return`, MONTH.test(it.returned) ? { about: it.returned } : {}, `return-${this.ids.migration}`);
  }

  show() {
    if (!this.said) return html`${heading(t('register'), '#/people')}${this.troubled()}`;
    const last = this.step === this.steps.length - 1;
    return html`
      ${heading(t('register'), '#/people')}
      ${steps(this.step + 1, this.steps.length, this.steps.map((it) => t(`register.${it}`)))}
      ${this.restored && this.step === 0 ? html`<p class="notice">${t('draft.restored')} <button type="button" class="btn btn-link" @click=${() => this.startAgain()}>${t('draft.drop')}</button></p>` : nothing}
      ${this.troubled()}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>
        ${card(this[this.steps[this.step]]())}
        <div class="buttons">${submit(last ? t('save') : t('next'), { busy: this.busy })}
          ${this.step > 0 ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => { this.step -= 1; }}>${t('back')}</button>` : nothing}</div>
      </form>`;
  }

  name() {
    return html`
      ${this.text('name', { label: t('name'), hint: t('name.hint'), maxlength: 80 })}
      ${this.similar?.length ? html`<div class="similar" role="status"><p>${t('similar')}</p>${list(this.similar.map(({ person, labels }) => ({
        href: `#/person/${local(person.id)}`, title: person.name, note: `${t('born-in', { year: person.birthYear })} · ${person.hamlet ?? ''}`, end: html`${labels.map((it) => badge(t(`label.${it}`)))} ${t('this-person')}`,
      })))}<p class="quiet">${t('new-person')}</p></div>` : nothing}
      ${this.one('sex', [['female', t('sex.female')], ['male', t('sex.male')]], { label: t('sex') })}
      ${this.text('year', { label: t('birth-year'), hint: t('birth-year.hint'), inputmode: 'numeric', maxlength: 4 })}
      ${this.text('hamlet', { label: t('hamlet'), maxlength: 60 })}
      ${this.text('rt', { label: 'RT', inputmode: 'numeric', maxlength: 3, required: false })}`;
  }

  nik() {
    const { read, said } = this;
    return html`
      ${this.text('nik', { label: 'NIK', hint: t('nik.hint'), inputmode: 'numeric', maxlength: 16, required: false })}
      ${read ? html`<p class="read">${t('nik.read', { day: day(read.iso), sex: t(`sex.${read.sex}`) })}
        ${read.sex !== said.sex || read.iso.slice(0, 4) !== said.year ? html`<strong>${t('nik.sex-differs')}</strong>` : nothing}</p>` : nothing}
      ${said.nik ? nothing : this.one('nikReason', optionsOf(this.codes, 'nik-reason'), { label: t('nik.none') })}`;
  }

  consent() {
    const { agreed } = this.said;
    return html`<p>${t('consent.needed')}</p>
      ${this.one('agreed', [['yes', t('consent.yes')], ['no', t('consent.no')]], { label: t('consent.ask') })}
      ${agreed === 'yes' ? html`${this.person('guardian', { label: t('consent.guardian') })}
        ${this.one('guardianIs', optionsOf(this.codes, 'guardian'), { label: t('consent.relation') })}${this.many('purposes', optionsOf(this.codes, 'purpose'), { label: t('consent.purposes') })}` : nothing}
      ${agreed === 'no' ? html`<p class="quiet">${t('consent.only-count')}</p>${this.one('without', optionsOf(this.codes, 'no-consent'), { label: t('consent.without') })}` : nothing}`;
  }

  migration() {
    const { migration } = this.said;
    return html`
      ${this.one('migration', ['no', 'intended', 'active', 'returned'].map((it) => [it, t(`migration.${it}`)]), { label: t('migration.ask') })}
      ${migration && migration !== 'no' ? this.list('country', [...optionsOf(this.codes, 'country'), ['unknown', t('not-known')]], { label: t('country'), required: false }) : nothing}
      ${migration === 'active' || migration === 'returned' ? html`
        <div class="pair">${this.date('departed', { label: t('departed'), hint: t('month.hint'), month: true, required: false })}
        ${migration === 'returned' ? this.date('returned', { label: t('returned'), hint: t('month.hint'), month: true, required: false }) : nothing}</div>` : nothing}`;
  }

  family() {
    const { family } = this.said;
    return html`
      ${this.one('family', [['existing', t('family.choose')], ['new', t('family.new')]], { label: t('family') })}
      ${family === 'existing' ? this.person('homeOf', { label: t('family.search') }) : nothing}
      ${family ? this.one('relation', RELATIONS.map((it) => [it, t(`relation.${it}`)]), { label: t('relation') }) : nothing}`;
  }

  review() {
    const it = this.said;
    return html`<h2>${t('check.title')}</h2>${rows([
      [t('name'), it.name], [t('sex'), t(`sex.${it.sex}`)], [t('birth-year'), this.read && it.nik ? day(this.read.iso) : it.year],
      [t('hamlet'), `${it.hamlet}${it.rt ? `, RT ${it.rt}` : ''}`], ['NIK', it.nik || `${t('nik.none-yet')} (${wordOf(this.codes, 'nik-reason', it.nikReason)})`],
      [t('migration.ask'), t(`migration.${it.migration}`)], [t('family'), it.family === 'existing' ? t('family.of', { name: it.homeOf.name }) : t('family.new')], [t('relation'), t(`relation.${it.relation}`)],
    ])}${it.nik ? nothing : html`<p class="quiet">${t('nik.task')}</p>`}`;
  }
}

customElements.define('page-register', Register);
