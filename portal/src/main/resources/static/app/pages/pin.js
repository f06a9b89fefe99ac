// A PIN for this phone: with it the day's work goes on where there is no network, and a shared phone stays everybody's own.

import { html, nothing } from 'lit';
import { pinIsSet } from '../offline/start.js';
import { PIN, setPin, users } from '../offline/vault.js';
import { takeAlong } from '../offline/village.js';
import { action, card, field, heading } from '../parts.js';
import { Page } from '../page.js';
import { t } from '../texts.js';

const EASY = /^(\d)\1{5}$|^123456$|^654321$/;

class Pin extends Page {
  static properties = { ...Page.properties, first: { state: true }, again: { state: true }, error: { state: true }, done: { state: true } };

  async load() {
    this.first = '';
    this.again = '';
    this.has = (await users()).some((it) => it.user === this.me.username);
  }

  async save() {
    this.error = !PIN.test(this.first) ? t('pin.six') : EASY.test(this.first) ? t('pin.easy') : this.first !== this.again ? t('pin.differs') : undefined;
    if (this.error) return;
    await setPin(this.me, this.first);
    await pinIsSet(this.me);
    await takeAlong(this.me, this.village, true).catch(() => {});
    this.done = true;
  }

  show() {
    return html`${heading(t('pin.title'), '#/today')}${this.troubled()}
      ${this.done ? card(html`<p class="done" role="status">✓ ${t('pin.done')}</p><p>${t('pin.done.why')}</p><a class="btn btn-primary" href="#/today">${t('nav.today')}</a>`) : card(html`
        <p>${t('pin.explain')}</p>
        ${this.has ? html`<p class="notice">${t('pin.replaces')}</p>` : nothing}
        ${this.input('first', t('pin.new'))}${this.input('again', t('pin.again'))}
        ${this.error ? html`<p class="field-error" role="alert">${this.error}</p>` : nothing}
        ${action(t('pin.save'), () => this.doing(() => this.save()), { busy: this.busy })}`)}`;
  }

  input(id, label) {
    return field({ id, label, value: this[id], type: 'password', inputmode: 'numeric', maxlength: 6, autocomplete: 'off', input: (v) => { this[id] = v; } });
  }
}

customElements.define('page-pin', Pin);
