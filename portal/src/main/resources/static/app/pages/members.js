// Anggota: search as you type, by standing. Balances stand on no list.

import { html, nothing } from 'lit';
import { get, local, post } from '../api.js';
import { day } from '../format.js';
import { badge, card, chips, empty, heading, list } from '../parts.js';
import { opens } from '../nav.js';
import { SearchPage } from '../search.js';
import { t } from '../texts.js';

const STANDINGS = ['admitted', 'accepted', 'applied', 'resigned', 'refused'];

class Members extends SearchPage {
  async load() {
    this.standing = STANDINGS.includes(this.path[0]) ? this.path[0] : undefined;
    await super.load();
  }

  find(asked, after) {
    const members = this.api('cooperative', 'members');
    const page = `limit=50${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    if (asked && !/^\d{1,6}$/.test(asked)) {
      return post(`${members}/search?${page}`, { text: asked, ...(this.standing && { standing: this.standing }) });
    }
    return get(`${members}?${page}${this.standing ? `&standing=${this.standing}` : ''}${asked ? `&number=${Number(asked)}` : ''}`);
  }

  show() {
    return html`${heading(t('nav.members'))}
      <div class="toolbar">${this.field(t('picker.member.hint'))}
        ${opens(this.me, 'join') ? html`<a class="btn btn-primary" href="#/join">${t('member.new')}</a>` : nothing}</div>
      ${chips(t('members.filter'), [['#/members', t('all'), !this.standing], ...STANDINGS.map((it) => [`#/members/${it}`, t(`standing.${it}`), this.standing === it])])}
      ${this.troubled()}
      ${card(this.items?.length ? list(this.items.map((it) => ({
        href: `#/member/${local(it.id)}`, title: it.name, note: it.number ? t('member.number', { n: it.number }) : t('since', { day: day(it.since) }), end: badge(t(`standing.${it.standing}`), it.standing === 'admitted' ? 'active' : 'warn'),
      }))) : empty(this.text ? t('picker.none') : t('members.none')))}
      ${this.more()}`;
  }
}

customElements.define('page-members', Members);
