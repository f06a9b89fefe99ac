// A page that is a form: begins, is filled in, checked, sent once. Its fields are the parts, bound to what was said.

import { html, nothing } from 'lit';
import { uuid } from './api.js';
import { draftOf, draftsOf, forgetDraft, keepDraft } from './draft.js';
import { card, choice, field, heading, submit } from './parts.js';
import { amountField, area, dateField, selectField, ticks } from './parts/fields.js';
import './parts/picker.js';
import { Page } from './page.js';
import { amount } from './format.js';
import { t, tOr } from './texts.js';

export class Form extends Page {
  static properties = { ...Page.properties, said: { state: true }, errors: { state: true }, restored: { state: true } };

  /** Whether what is typed may wait on this phone; not where it is about somebody's misfortune. */
  static keepsDraft = true;

  /** What the form begins with. */
  async begin() {
    return {};
  }

  async load() {
    this.errors = {};
    this.key = uuid();
    this.first = await this.begin();
    draftsOf(this.me);
    const draft = this.constructor.keepsDraft ? await draftOf(this.draftKey, this.first) : undefined;
    this.restored = draft !== undefined;
    this.said = { ...this.first, ...draft };
  }

  /** The name of its draft; one address may hold several forms. */
  get draftKey() {
    return location.hash;
  }

  /** What was typed is saved: a form that stays begins anew. */
  async done(hash, text) {
    forgetDraft(this.draftKey);
    return super.done(hash, text);
  }

  /** The next entry in a form that stands on another's page: a key of its own, nothing of the last one. */
  async another() {
    forgetDraft(this.draftKey);
    await this.load();
  }

  say(name, value) {
    this.said = { ...this.said, [name]: value };
    this.errors = { ...this.errors, [name]: undefined };
    if (this.constructor.keepsDraft) keepDraft(this.draftKey, this.said);
  }

  /** What is wrong, by field; nothing to send while there is something. */
  check() {
    return {};
  }

  async send() {
    throw new Error('a form sends something');
  }

  async submit() {
    this.errors = Object.fromEntries(Object.entries(this.check()).filter(([, text]) => text));
    const wrong = Object.keys(this.errors)[0];
    if (wrong) {
      await this.updateComplete;
      document.getElementById(wrong)?.focus();
      return;
    }
    const { draftKey, step } = this; // Sending may lead away, to an address of another draft.
    await this.doing(async () => {
      await this.send();
      if (this.step === step) forgetDraft(draftKey);
    });
  }

  error(name) {
    return this.errors[name] ?? this.errorOf(name);
  }

  bound(name, more) {
    return { id: name, label: more.label ?? t(`f.${name}`), hint: more.hint ?? (tOr(`f.${name}.hint`, undefined)), error: this.error(name), value: this.said[name] ?? '', ...more };
  }

  text(name, more = {}) {
    return field({ ...this.bound(name, more), input: (v) => this.say(name, v) });
  }

  words(name, more = {}) {
    return area({ ...this.bound(name, more), input: (v) => this.say(name, v) });
  }

  money(name, more = {}) {
    return amountField({ ...this.bound(name, more), input: (v) => this.say(name, v) });
  }

  date(name, more = {}) {
    return dateField({ max: this.me.today, ...this.bound(name, more), input: (v) => this.say(name, v) });
  }

  one(name, options, more = {}) {
    return choice({ ...this.bound(name, more), options, pick: (v) => this.say(name, v) });
  }

  list(name, options, more = {}) {
    return selectField({ ...this.bound(name, more), options, pick: (v) => this.say(name, v) });
  }

  many(name, options, more = {}) {
    return ticks({ ...this.bound(name, more), value: this.said[name] ?? [], options, pick: (v) => this.say(name, v) });
  }

  /** Somebody, or several people with `many`, found by name. */
  person(name, more = {}) {
    const it = this.bound(name, more);
    return html`<person-picker .village=${this.village} .kind=${more.kind ?? 'person'} .name=${name} .label=${it.label} .hint=${it.hint} .error=${it.error}
      .many=${more.many ?? false} .chosen=${this.said[name] ?? (more.many ? [] : undefined)} @pick=${(e) => this.say(name, e.detail)}></person-picker>`;
  }

  /** Whole rupiah of a field, NaN where it is none. */
  rupiah(name) {
    return amount(this.said[name] ?? '');
  }

  needsMoney(...names) {
    return Object.fromEntries(names.map((it) => [it, this.rupiah(it) > 0 ? undefined : t('error.amount')]));
  }

  needs(...names) {
    const missing = (it) => it === undefined || it === '' || (Array.isArray(it) && it.length === 0);
    return Object.fromEntries(names.map((it) => [it, missing(this.said[it]) ? t('error.needed') : undefined]));
  }

  startAgain() {
    forgetDraft(this.draftKey);
    this.restored = false;
    this.said = { ...this.first };
    this.errors = {};
  }

  title() {
    return t(`nav.${this.localName.slice(5)}`);
  }

  back() {
    return '#/today';
  }

  verb() {
    return t('save');
  }

  show() {
    if (!this.said) return html`${heading(this.title(), this.back())}${this.troubled()}`;
    return html`${heading(this.title(), this.back())}
      ${this.lead?.() ?? nothing}
      ${this.restored ? html`<p class="notice">${t('draft.restored')} <button type="button" class="btn btn-link" @click=${() => this.startAgain()}>${t('draft.drop')}</button></p>` : nothing}
      ${this.troubled()}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>
        ${card(this.fields())}
        ${this.summary?.() ?? nothing}
        <div class="buttons">${submit(this.verb(), { busy: this.busy })}</div>
      </form>`;
  }
}
