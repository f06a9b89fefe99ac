// Finds people or members while a name is typed, and holds who was chosen: one, or several.

import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { get, post } from '../api.js';
import { language, t } from '../texts.js';

const PAUSE = 250;
const LEAST = 3;

const people = async (village, text) => (await post(`/api/registry/v1/villages/${village}/persons/names/search?limit=8`, { text })).items
  .map((it) => ({ id: it.id, name: it.name, note: [t('born-in', { year: it.birthYear }), it.hamlet].filter(Boolean).join(' · ') }));

async function members(village, text) {
  const members = `/api/cooperative/v1/villages/${village}/members`;
  const page = await (/^\d{1,6}$/.test(text) ? get(`${members}?number=${Number(text)}&limit=8`) : post(`${members}/search?limit=8`, { text }));
  return page.items
    .map((it) => ({ id: it.id, name: it.name, person: it.person, standing: it.standing, note: it.number ? t('member.number', { n: it.number }) : t(`standing.${it.standing}`) }));
}

const FOUND_BY = { person: people, member: members };

class PersonPicker extends LitElement {
  static properties = { village: {}, kind: {}, name: {}, label: {}, hint: {}, error: {}, many: { type: Boolean }, chosen: { attribute: false }, text: { state: true }, found: { state: true }, failure: { state: true } };

  constructor() {
    super();
    this.kind = 'person';
    this.text = '';
  }

  createRenderRoot() {
    return this;
  }

  type(text) {
    this.text = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.seek(text.trim()), PAUSE);
  }

  async seek(text) {
    if (text.length < (this.kind === 'member' ? 1 : LEAST)) {
      this.found = undefined;
      return;
    }
    try {
      const found = await FOUND_BY[this.kind](this.village, text);
      if (text === this.text.trim()) this.found = found;
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure;
    }
  }

  pick(value) {
    this.text = '';
    this.found = undefined;
    this.dispatchEvent(new CustomEvent('pick', { detail: value }));
  }

  add(it) {
    this.pick(this.many ? [...this.chosen.filter((other) => other.id !== it.id), it] : it);
    if (this.many) this.querySelector('input')?.focus();
  }

  render() {
    const error = this.error ?? this.failure?.text(language());
    if (!this.many && this.chosen) {
      return html`<div class="field"><p class="label">${this.label}</p>${this.line(this.chosen, t('change'), () => this.pick(undefined))}</div>`;
    }
    return html`<div class="field">
      <label for=${this.name}>${this.label}</label>
      <p class="hint" id="${this.name}-hint">${this.hint ?? t(`picker.${this.kind}.hint`)}</p>
      ${this.many ? this.chosen.map((it) => this.line(it, t('remove'), () => this.pick(this.chosen.filter((other) => other.id !== it.id)))) : nothing}
      <input class="form-control ${error ? 'is-invalid' : ''}" id=${this.name} type="search" autocomplete="off" .value=${live(this.text)} @input=${(e) => this.type(e.target.value)}
        @keydown=${(e) => { if (e.key === 'Enter') { e.preventDefault(); if (this.found?.length === 1) this.add(this.found[0]); } }}
        aria-invalid=${error ? 'true' : nothing} aria-describedby="${this.name}-hint${error ? ` ${this.name}-error` : ''}">
      <p class="visually-hidden" role="status">${this.found ? t('picker.found', { n: this.found.length }) : nothing}</p>
      ${this.found?.length ? html`<ul class="list found">${this.found.map((it) => html`<li>
        <button type="button" class="row-button" @click=${() => this.add(it)}><span><strong>${it.name}</strong><br><span class="quiet">${it.note}</span></span></button></li>`)}</ul>` : nothing}
      ${this.found?.length === 0 ? html`<p class="quiet">${t('picker.none')}</p>` : nothing}
      ${error ? html`<p class="field-error" id="${this.name}-error">${error}</p>` : nothing}
    </div>`;
  }

  line(it, verb, act) {
    return html`<p class="chosen-one"><span><strong>${it.name}</strong> <span class="quiet">${it.note ?? ''}</span></span>
      <button type="button" class="btn btn-light" aria-label="${verb}: ${it.name}" @click=${act}>${verb}</button></p>`;
  }
}

customElements.define('person-picker', PersonPicker);
