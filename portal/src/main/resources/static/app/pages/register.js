// Daftarkan orang, in short steps: name (is it somebody we know?), NIK or why not, migration, family, check, save.

import { html, nothing } from 'lit';
import { get, local, newId, patiently, post, put } from '../api.js';
import { day } from '../format.js';
import { action, badge, card, choice, field, heading, rows, steps } from '../parts.js';
import { Page } from '../page.js';
import { codes, language, t } from '../texts.js';

const STEPS = ['name', 'nik', 'migration', 'family', 'check'];

class Register extends Page {
  static properties = { ...Page.properties, step: { state: true }, said: { state: true }, similar: { state: true }, homes: { state: true }, errors: { state: true } };

  async load() {
    this.codes = await codes(get);
    this.step = 0;
    this.errors = {};
    // Ids are made once for the whole form: saving again after a lost answer makes nobody twice.
    this.ids = { person: newId('person'), household: newId('household'), migration: newId('migration') };
    this.said = { name: '', sex: '', year: '', hamlet: '', rt: '', nik: '', nikReason: '', migration: '', country: '', departed: '', returned: '', family: '', relation: '' };
  }

  say(field, value) {
    this.said = { ...this.said, [field]: value };
    this.errors = { ...this.errors, [field]: undefined };
    if (field === 'name') this.lookAlike(value);
    if (field === 'nik') this.readNik(value);
  }

  /** Similar people appear while the name is typed. */
  lookAlike(name) {
    clearTimeout(this.waiting);
    if (name.trim().length < 3) {
      this.similar = [];
      return;
    }
    this.waiting = setTimeout(async () => {
      const page = await post(`${this.api('registry', 'persons/search')}?limit=5`, { text: name.trim() }).catch(() => ({ items: [] }));
      this.similar = page.items;
    }, 300);
  }

  /** A NIK holds day, month, year and sex (day + 40 for women): what is read is shown, never silently trusted. */
  readNik(nik) {
    if (!/^\d{16}$/.test(nik)) {
      this.read = undefined;
      return;
    }
    const dd = Number(nik.slice(6, 8));
    const year = Number(nik.slice(10, 12));
    const full = year + (2000 + year <= new Date().getFullYear() ? 2000 : 1900);
    this.read = { sex: dd > 40 ? 'female' : 'male', iso: `${full}-${nik.slice(8, 10)}-${String(dd > 40 ? dd - 40 : dd).padStart(2, '0')}` };
  }

  async lookForFamily(text) {
    this.familyText = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(async () => {
      if (text.trim().length < 3) return;
      const page = await post(`${this.api('registry', 'persons/search')}?limit=5`, { text: text.trim() }).catch(() => ({ items: [] }));
      this.homes = page.items;
    }, 300);
  }

  async chooseHome(person) {
    const page = await get(`${this.api('registry', 'households')}?person=${encodeURIComponent(person.id)}`);
    const home = page.items[0];
    if (home) {
      this.home = { id: home.id, name: person.name };
      this.say('family', 'existing');
    } else {
      this.failure = { text: () => t('family.none-of', { name: person.name }), message: '' };
    }
  }

  valid() {
    const errors = {};
    const { name, sex, year, hamlet, nik, nikReason, migration, family, relation } = this.said;
    const at = STEPS[this.step];
    if (at === 'name') {
      if (!name.trim()) errors.name = t('error.name');
      if (!sex) errors.sex = t('error.choose');
      if (!/^(19|20)\d\d$/.test(year)) errors.year = t('error.year');
      if (!hamlet.trim()) errors.hamlet = t('error.hamlet');
    } else if (at === 'nik') {
      if (!nik && !nikReason) errors.nikReason = t('error.nik-reason');
      if (nik && !/^\d{16}$/.test(nik)) errors.nik = t('error.nik');
    } else if (at === 'migration' && !migration) {
      errors.migration = t('error.choose');
    } else if (at === 'family') {
      if (!family) errors.family = t('error.choose');
      else if (!relation) errors.relation = t('error.choose');
    }
    this.errors = errors;
    return Object.keys(errors).length === 0;
  }

  async next() {
    if (!this.valid()) {
      await this.updateComplete;
      document.getElementById(Object.keys(this.errors)[0])?.focus();
      return;
    }
    this.step += 1;
    await this.updateComplete;
    document.getElementById('title')?.focus();
  }

  async save() {
    const it = this.said;
    const person = `${this.village}/${this.ids.person}`;
    await put(this.api('registry', `persons/${this.ids.person}`), {
      details: {
        name: it.name.trim(), sex: it.sex, hamlet: it.hamlet.trim(), ...(it.rt && { rt: it.rt.trim() }),
        ...(it.nik ? { nik: it.nik } : { nikReason: it.nikReason }),
        ...(it.nik && this.read ? { bornOn: this.read.iso } : { birthYear: Number(it.year) }),
      },
    });
    const household = this.home ? local(this.home.id) : this.ids.household;
    if (!this.home) {
      await put(this.api('registry', `households/${household}`), { hamlet: it.hamlet.trim(), ...(it.rt && { rt: it.rt.trim() }) });
    }
    await patiently(() => post(this.api('registry', `households/${household}/members`),
      { person, relation: it.relation, from: this.me.today }, `join-${this.ids.person}`));
    await this.saveMigration(person);
    location.hash = `#/person/${this.ids.person}`;
  }

  async saveMigration(person) {
    const it = this.said;
    if (it.migration === 'no') return;
    const departure = {
      channel: 'unknown',
      ...(it.country && it.country !== 'unknown' && { country: it.country }),
      ...(/^\d{4}-\d{2}$/.test(it.departed) && { about: it.departed }),
    };
    await put(this.api('registry', `migrations/${this.ids.migration}/departure`), { person, departure });
    if (it.migration === 'returned') {
      await post(this.api('registry', `migrations/${this.ids.migration}/return`),
        /^\d{4}-\d{2}$/.test(it.returned) ? { about: it.returned } : {}, `return-${this.ids.migration}`);
    }
  }

  show() {
    const last = this.step === STEPS.length - 1;
    return html`
      ${heading(t('register'), '#/people')}
      ${steps(this.step + 1, STEPS.length)}
      ${this.troubled()}
      <form @submit=${(e) => { e.preventDefault(); last ? this.doing(() => this.save()) : this.next(); }} novalidate>
        ${card(this[STEPS[this.step]]())}
        <div class="buttons">
          ${last ? action(t('save'), () => this.doing(() => this.save()), { busy: this.busy })
            : html`<button type="submit" class="btn btn-primary wide">${t('next')}</button>`}
          ${this.step > 0 ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => { this.step -= 1; }}>${t('back')}</button>` : nothing}
        </div>
      </form>`;
  }

  name() {
    const { said, errors } = this;
    return html`
      ${field({ id: 'name', label: t('name'), hint: t('name.hint'), value: said.name, error: errors.name ?? this.errorOf('name'), maxlength: 80, autocomplete: 'off', input: (v) => this.say('name', v) })}
      ${this.similar?.length ? html`<div class="similar" role="status"><p>${t('similar')}</p><ul class="list">${this.similar.map(({ person, labels }) => html`
        <li><a href="#/person/${local(person.id)}"><span><strong>${person.name}</strong><br><span class="quiet">${t('born-in', { year: person.birthYear })} · ${person.hamlet ?? ''}</span></span>
        <span class="labels">${labels.map((it) => badge(t(`label.${it}`)))} ${t('this-person')}</span></a></li>`)}</ul><p class="quiet">${t('new-person')}</p></div>` : nothing}
      ${choice({ id: 'sex', label: t('sex'), value: said.sex, error: errors.sex, options: [['female', t('sex.female')], ['male', t('sex.male')]], pick: (v) => this.say('sex', v) })}
      ${field({ id: 'year', label: t('birth-year'), hint: t('birth-year.hint'), value: said.year, error: errors.year, inputmode: 'numeric', maxlength: 4, input: (v) => this.say('year', v) })}
      ${field({ id: 'hamlet', label: t('hamlet'), value: said.hamlet, error: errors.hamlet, maxlength: 60, input: (v) => this.say('hamlet', v) })}
      ${field({ id: 'rt', label: 'RT', value: said.rt, inputmode: 'numeric', maxlength: 3, required: false, input: (v) => this.say('rt', v) })}`;
  }

  nik() {
    const { said, errors } = this;
    return html`
      ${field({ id: 'nik', label: 'NIK', hint: t('nik.hint'), value: said.nik, error: errors.nik ?? this.errorOf('nik'), inputmode: 'numeric', maxlength: 16, required: false, input: (v) => this.say('nik', v.replace(/\D/g, '')) })}
      ${this.read ? html`<p class="read">${t('nik.read', { day: day(this.read.iso), sex: t(`sex.${this.read.sex}`) })}
        ${this.read.sex !== said.sex ? html`<strong>${t('nik.sex-differs')}</strong>` : nothing}</p>` : nothing}
      ${said.nik ? nothing : choice({ id: 'nikReason', label: t('nik.none'), value: said.nikReason, error: errors.nikReason,
        options: this.codes['nik-reason'].map((it) => [it.code, it[language()]]), pick: (v) => this.say('nikReason', v) })}`;
  }

  migration() {
    const { said, errors } = this;
    const gone = said.migration === 'active' || said.migration === 'returned';
    const month = (id) => field({ id, label: t(id), hint: t('month.hint'), type: 'month', value: said[id], required: false, max: this.me.today?.slice(0, 7), input: (v) => this.say(id, v) });
    return html`
      ${choice({ id: 'migration', label: t('migration.ask'), value: said.migration, error: errors.migration,
        options: [['no', t('migration.no')], ['active', t('migration.active')], ['returned', t('migration.returned')]], pick: (v) => this.say('migration', v) })}
      ${gone ? html`
        ${choice({ id: 'country', label: t('country'), value: said.country, options: [...this.codes.country.slice(0, 9).map((it) => [it.code, it[language()]]), ['unknown', t('not-known')]], pick: (v) => this.say('country', v) })}
        ${month('departed')}
        ${said.migration === 'returned' ? month('returned') : nothing}` : nothing}`;
  }

  family() {
    const { said, errors } = this;
    return html`
      ${choice({ id: 'family', label: t('family'), value: said.family, error: errors.family, options: [['existing', t('family.choose')], ['new', t('family.new')]],
        pick: (v) => { if (v === 'new') this.home = undefined; this.say('family', v); } })}
      ${said.family === 'existing' ? html`
        ${this.home ? html`<p class="read">${t('family.of', { name: this.home.name })}</p>` : nothing}
        ${field({ id: 'homeOf', label: t('family.search'), value: this.familyText ?? '', required: false, input: (v) => this.lookForFamily(v) })}
        ${this.homes?.length ? html`<ul class="list">${this.homes.map(({ person }) => html`<li><button type="button" class="row-button" @click=${() => this.doing(() => this.chooseHome(person))}>
          <span><strong>${person.name}</strong><br><span class="quiet">${t('born-in', { year: person.birthYear })} · ${person.hamlet ?? ''}</span></span></button></li>`)}</ul>` : nothing}` : nothing}
      ${said.family ? choice({ id: 'relation', label: t('relation'), value: said.relation, error: errors.relation,
        options: ['head', 'spouse', 'child', 'parent', 'other'].map((it) => [it, t(`relation.${it}`)]), pick: (v) => this.say('relation', v) }) : nothing}`;
  }

  check() {
    const it = this.said;
    return html`<h2>${t('check.title')}</h2>${rows([
      [t('name'), it.name], [t('sex'), t(`sex.${it.sex}`)],
      [t('birth-year'), this.read && it.nik ? day(this.read.iso) : it.year],
      [t('hamlet'), `${it.hamlet}${it.rt ? `, RT ${it.rt}` : ''}`],
      ['NIK', it.nik || `${t('nik.none-yet')} (${this.codes['nik-reason'].find((c) => c.code === it.nikReason)?.[language()]})`],
      [t('migration.ask'), t(`migration.${it.migration}`)],
      [t('family'), this.home ? t('family.of', { name: this.home.name }) : t('family.new')],
      [t('relation'), t(`relation.${it.relation}`)],
    ])}${it.nik ? nothing : html`<p class="quiet">${t('nik.task')}</p>`}`;
  }
}

customElements.define('page-register', Register);
