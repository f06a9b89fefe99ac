// Children whose guardians have agreed: for whom, and what for. Nobody else stands here.

import { html } from 'lit';
import { get } from '../api.js';
import { day } from '../format.js';
import { card, empty, heading } from '../parts.js';
import { table } from '../parts/table.js';
import { Page } from '../page.js';
import { codes, t, wordOf } from '../texts.js';

class Children extends Page {
  async load() {
    [this.codes, this.page] = await Promise.all([codes(get), get(`${this.api('registry', 'children')}?limit=200`)]);
  }

  show() {
    if (!this.page) return html`${heading(t('nav.children'))}${this.troubled()}`;
    return html`${heading(t('nav.children'))}${this.troubled()}
      ${card(this.page.items.length ? table({ caption: t('nav.children'), rows: this.page.items, columns: [
        { name: t('name'), of: (it) => it.name }, { name: t('birth-year'), of: (it) => it.birthYear, num: true },
        { name: t('consent.relation'), of: (it) => wordOf(this.codes, 'guardian', it.consent.relation) },
        { name: t('consent.purposes'), of: (it) => it.consent.purposes.map((one) => wordOf(this.codes, 'purpose', one)).join(', ') },
        { name: t('consent.on'), of: (it) => day(it.consent.on) },
      ] }) : empty(t('children.none')))}`;
  }
}

customElements.define('page-children', Children);
