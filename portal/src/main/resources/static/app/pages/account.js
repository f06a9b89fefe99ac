// One account: name, roles, places. Its first password is made here, shown once, and given by hand.

import { html, nothing } from 'lit';
import { getWithTag, put, uuid } from '../api.js';
import { card } from '../parts.js';
import { asked } from '../parts/dialog.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

const ROLES = ['officer', 'mentor', 'tutor', 'teller', 'manager', 'board', 'head', 'district', 'ministry', 'auditor', 'operator', 'member'];
/** Without letters and digits that are read for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const part = () => [...crypto.getRandomValues(new Uint32Array(4))].map((it) => LETTERS[it % LETTERS.length]).join('');

class AccountPage extends Form {
  static properties = { ...Form.properties, secret: { state: true } };

  async begin() {
    this.kept = undefined;
    this.id = this.path[0] ?? `account-${uuid()}`;
    if (this.path[0]) {
      const { body, tag } = await getWithTag(`/api/portal/v1/accounts/${this.id}`);
      this.kept = body;
      this.tag = tag;
    }
    const { username = '', name = '', roles = [], places = [], member = '' } = this.kept ?? {};
    return { username, name, roles, places: places.join(', '), member };
  }

  title() {
    return this.kept?.name ?? t('account.new');
  }

  back() {
    return '#/accounts';
  }

  lead() {
    return html`${this.secret ? card(html`<p>${t('account.secret')}</p><p class="big">${this.secret}</p><p>${t('account.secret.once')}</p>`, 'tinted') : nothing}
      ${this.kept ? html`<div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.newPassword())}>${t('account.password')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => this.doing(() => this.stand())}>${t(this.kept.closed ? 'account.open' : 'account.close')}</button></div>` : nothing}`;
  }

  fields() {
    return html`
      ${this.text('name', { label: t('account.name'), maxlength: 80 })}
      ${this.text('username', { label: t('account.username'), hint: t('account.username.hint'), maxlength: 40 })}
      ${this.many('roles', ROLES.map((it) => [it, t(`role.${it}`)]), { label: t('account.roles') })}
      ${this.text('places', { label: t('account.places'), hint: t('account.places.hint'), maxlength: 200 })}
      ${this.said.roles.includes('member') ? this.text('member', { label: t('account.member'), maxlength: 60 }) : nothing}`;
  }

  check() {
    return this.needs('name', 'username', 'roles', 'places');
  }

  async send() {
    const { name, username, roles, places, member } = this.said;
    const body = { name: name.trim(), username: username.trim(), roles, places: places.split(/[\s,]+/).filter(Boolean), ...(member && { member }) };
    await put(`/api/portal/v1/accounts/${this.id}`, body, undefined, this.tag ? { 'If-Match': this.tag } : {});
    if (this.kept) await this.done('#/accounts');
    else await this.newPassword();
  }

  async newPassword() {
    const secret = `${part()}-${part()}-${part()}`;
    if (this.kept?.hasPassword && !await asked({ title: t('account.password'), text: t('account.password.text'), yes: t('account.password') })) return;
    await put(`/api/portal/v1/accounts/${this.id}/password`, { password: secret });
    this.path = [this.id];
    await this.reload();
    this.secret = secret;
  }

  async stand() {
    const closed = !this.kept.closed;
    const verb = t(closed ? 'account.close' : 'account.open');
    if (!await asked({ title: verb, text: t(closed ? 'account.close.text' : 'account.open.text'), yes: verb, danger: closed })) return;
    await put(`/api/portal/v1/accounts/${this.id}/standing`, { closed });
    await this.done(location.hash);
  }
}

customElements.define('page-account', AccountPage);
