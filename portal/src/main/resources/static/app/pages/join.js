// Somebody applies to become a member. An adult of the village; accepted by board or manager, admitted once the principal is paid.

import { html } from 'lit';
import { newId, put } from '../api.js';
import { Form } from '../form.js';
import { t } from '../texts.js';

class Join extends Form {
  async begin() {
    this.id = newId('member');
    return { person: undefined, on: this.me.today };
  }

  back() {
    return '#/members';
  }

  fields() {
    return html`${this.person('person', { label: t('member.applicant') })}${this.date('on')}`;
  }

  check() {
    return this.needs('person', 'on');
  }

  async send() {
    const { person, on } = this.said;
    await put(this.api('cooperative', `members/${this.id}`), { person: person.id, name: person.name, on });
    this.done(`#/member/${this.id}`);
  }
}

customElements.define('page-join', Join);
