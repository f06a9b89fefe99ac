// A page that is a list searched as one types; a page of items is found by find(asked, after).

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Page } from './page.js';
import { t } from './texts.js';

const PAUSE_MS = 250;

export class SearchPage extends Page {
  static properties = { ...Page.properties, text: { state: true }, items: { state: true }, next: { state: true } };

  async load() {
    this.text = '';
    await this.seek();
  }

  async seek(after) {
    const asked = this.text.trim();
    const page = await this.find(asked, after);
    if (asked !== this.text.trim()) return; // An answer to what is no longer asked.
    this.items = after ? [...this.items, ...page.items] : page.items;
    this.next = page.next;
  }

  typed(text) {
    this.text = text;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.seek().catch((failure) => { this.failure = failure; }), PAUSE_MS);
  }

  field(hint) {
    return html`<label class="visually-hidden" for="search">${hint}</label>
      <input class="form-control" id="search" type="search" placeholder=${hint} autocomplete="off" .value=${live(this.text ?? '')}
        @input=${(e) => this.typed(e.target.value)}>`;
  }

  more() {
    return this.next
      ? html`<button type="button" class="btn btn-outline-primary wide" ?disabled=${this.busy} @click=${() => this.doing(() => this.seek(this.next))}>${t('more')}</button>`
      : nothing;
  }
}
