// Sosialisasi: what was held, how many came.

import { html, nothing } from 'lit';
import { get, local } from '../api.js';
import { day } from '../format.js';
import { card, empty, heading, links } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { codes, t, wordOf } from '../texts.js';

class Outreach extends Page {
  async load() {
    [this.codes, this.page] = await Promise.all([codes(get), get(`${this.api('registry', 'outreach')}?limit=100`)]);
  }

  show() {
    const add = [['#/session', t('outreach.record')]];
    if (!this.page) return html`${heading(t('nav.outreach'))}${this.troubled()}`;
    const items = this.page.items.toSorted((a, b) => b.on.localeCompare(a.on));
    return html`${heading(t('nav.outreach'))}${this.troubled()}${items.length ? links(add) : nothing}
      ${card(items.length ? table({ caption: t('nav.outreach'), file: 'sosialisasi', rows: items, columns: [
        { name: t('outreach.topic'), of: (it) => html`<a href="#/session/${local(it.id)}">${wordOf(this.codes, 'topic', it.topic)}</a>`, plain: (it) => wordOf(this.codes, 'topic', it.topic) },
        { name: t('f.on'), of: (it) => day(it.on) }, { name: t('outreach.present'), of: (it) => it.present, num: true },
      ] }) : empty(t('outreach.none'), links(add)))}`;
  }
}

customElements.define('page-outreach', Outreach);
