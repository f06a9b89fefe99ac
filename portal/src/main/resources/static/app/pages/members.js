// Anggota: search as you type, by standing. Balances stand on no list.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { get, local } from '../api.js';
import { day } from '../format.js';
import { badge, card, chips, empty, heading, list } from '../parts.js';
import { Page } from '../page.js';
import { opens } from '../nav.js';
import { t } from '../texts.js';

const STANDINGS = ['admitted', 'accepted', 'applied', 'resigned'];

class Members extends Page {
  static properties = { ...Page.properties, text: { state: true }, items: { state: true }, next: { state: true } };

  async load() {
    this.standing = STANDINGS.includes(this.path[0]) ? this.path[0] : undefined;
    this.text = '';
    await this.seek();
  }

  async seek(after) {
    const asked = this.text.trim();
    const query = [
      'limit=50', this.standing && `standing=${this.standing}`, after && `after=${encodeURIComponent(after)}`,
      asked && (/^\d{1,6}$/.test(asked) ? `number=${Number(asked)}` : `q=${encodeURIComponent(asked)}`),
    ].filter(Boolean).join('&');
    const page = await get(`${this.api('cooperative', 'members')}?${query}`);
    if (asked !== this.text.trim()) return;
    this.items = after ? [...this.items, ...page.items] : page.items;
    this.next = page.next;
  }

  typed(text) {
    this.text = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.seek().catch((failure) => { this.failure = failure; }), 250);
  }

  show() {
    return html`${heading(t('nav.members'))}
      <div class="toolbar"><label class="visually-hidden" for="search">${t('picker.member.hint')}</label>
        <input class="form-control" id="search" type="search" placeholder=${t('picker.member.hint')} autocomplete="off" .value=${live(this.text ?? '')} @input=${(e) => this.typed(e.target.value)}>
        ${opens(this.me, 'join') ? html`<a class="btn btn-primary" href="#/join">${t('member.new')}</a>` : nothing}</div>
      ${chips(t('members.filter'), [['#/members', t('all'), !this.standing], ...STANDINGS.map((it) => [`#/members/${it}`, t(`standing.${it}`), this.standing === it])])}
      ${this.troubled()}
      ${card(this.items?.length ? list(this.items.map((it) => ({
        href: `#/member/${local(it.id)}`, title: it.name, note: it.number ? t('member.number', { n: it.number }) : t('since', { day: day(it.since) }), end: badge(t(`standing.${it.standing}`), it.standing === 'admitted' ? 'active' : 'warn'),
      }))) : empty(this.text ? t('picker.none') : t('members.none')))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => this.doing(() => this.seek(this.next))}>${t('more')}</button>` : nothing}`;
  }
}

customElements.define('page-members', Members);
