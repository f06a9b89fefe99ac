// Forms a group: a name, a trade, a day.

import { html } from 'lit';
import { newId, put } from '../api.js';
import { Form } from '../form.js';
import { language, t } from '../texts.js';
import { trades } from '../business/trades.js';

class NewGroup extends Form {
  async begin() {
    this.trades = await trades();
    this.id = newId('group');
    return { name: '', trade: '', formedOn: this.me.today };
  }

  back() {
    return '#/groups';
  }

  fields() {
    return html`${this.text('name', { label: t('group.name'), maxlength: 60 })}
      ${this.list('trade', this.trades.trades.map((it) => [it.code, it[language()]]), { label: t('group.trade') })}
      ${this.date('formedOn', { label: t('group.formed') })}`;
  }

  check() {
    return this.needs('name', 'trade', 'formedOn');
  }

  async send() {
    const { name, trade, formedOn } = this.said;
    await put(this.api('business', `groups/${this.id}`), { name: name.trim(), trade, formedOn });
    this.done(`#/group/${this.id}`);
  }
}

customElements.define('page-new-group', NewGroup);
