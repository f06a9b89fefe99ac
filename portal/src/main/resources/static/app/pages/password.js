// A new password of one's own. It ends every login, this one too.

import { html } from 'lit';
import { put, signOut } from '../api.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

class Password extends Form {
  static keepsDraft = false;

  async begin() {
    return { old: '', password: '', again: '' };
  }

  fields() {
    return html`<p>${t('password.text')}</p>
      ${this.text('old', { label: t('password.old'), type: 'password', autocomplete: 'current-password' })}
      ${this.text('password', { label: t('password.new'), hint: t('password.hint'), type: 'password', autocomplete: 'new-password' })}
      ${this.text('again', { label: t('password.again'), type: 'password', autocomplete: 'new-password' })}`;
  }

  check() {
    return { ...this.needs('old', 'password'), again: this.said.again === this.said.password ? undefined : t('password.differs') };
  }

  async send() {
    await put('/api/portal/v1/me/password', { old: this.said.old, password: this.said.password });
    await signOut();
  }
}

customElements.define('page-password', Password);
