// What every page is: a Lit element in the light DOM that loads, shows trouble, and puts the focus where it belongs.

import { LitElement } from 'lit';
import { find, post } from './api.js';
import { language, t } from './texts.js';
import { loading, trouble } from './parts.js';

export class Page extends LitElement {
  static properties = { me: { attribute: false }, path: { attribute: false }, failure: { state: true }, busy: { state: true }, ready: { state: true } };

  constructor() {
    super();
    this.path = [];
    this.failure = undefined;
    this.busy = false;
    this.ready = false;
  }

  createRenderRoot() {
    return this;
  }

  /** The village this account works in. */
  get village() {
    return this.me.places.find((it) => it.length === 10);
  }

  api(service, rest) {
    return `/api/${service}/v1/villages/${this.village}/${rest}`;
  }

  /** A whole id, as facts and bodies write it, of the part that stands in a path. */
  whole(local) {
    return `${this.village}/${local}`;
  }

  is(...roles) {
    return roles.some((it) => this.me.roles.includes(it));
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      await this.load();
    } catch (failure) {
      this.failure = failure;
    }
    this.ready = true;
    await this.updateComplete;
    document.body.dataset.ready = 'true';
  }

  /** Fetches what the page shows. */
  async load() {}

  /** Fetches it again and stays where it is. */
  async reload() {
    await this.load();
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Does one thing at a time: a second tap while it works does nothing. */
  async doing(work) {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
    } catch (failure) {
      this.failure = failure;
      await this.updateComplete;
      (document.getElementById(failure.field) ?? document.getElementById('trouble'))?.focus();
    } finally {
      this.busy = false;
    }
  }

  /** Says that something is done and goes where it can be seen. */
  done(hash, text = t('saved')) {
    import(`./parts/toast.js`).then((it) => it.toast(text)); // Said when something is done; no page waits for it.
    if (location.hash === hash) return this.reload();
    location.hash = hash;
    return undefined;
  }

  /** The names of people, where this role may know them. */
  async namesOf(ids) {
    const asked = [...new Set(ids.filter(Boolean))].slice(0, 200);
    if (!asked.length) return new Map();
    const found = await post(this.api('registry', 'persons/names'), { ids: asked }).catch(() => []);
    return new Map(found.map((it) => [it.id, it.name]));
  }

  /** A list's first page, or nothing where this role may not see it. */
  async some(service, rest) {
    return (await find(this.api(service, rest)))?.items ?? [];
  }

  /** The text for a field, where the last failure was about it. */
  errorOf(field) {
    return this.failure?.field === field ? this.failure.text(language()) : undefined;
  }

  render() {
    return this.ready ? this.show() : loading();
  }

  troubled() {
    return trouble(this.failure);
  }
}
