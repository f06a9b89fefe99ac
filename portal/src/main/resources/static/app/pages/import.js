// Impor: choose a file, see what it would do, then save. Nothing is saved before it was looked at; zero rows is a failure.

import { html, nothing } from 'lit';
import { get, newId, post, put } from '../api.js';
import { number } from '../format.js';
import { action, card, choice, empty, heading, progress, rows } from '../parts.js';
import { saveRows, table } from '../parts/table.js';
import { Page } from '../page.js';
import { language, t } from '../texts.js';

const SHOWN = 50;
const COLUMNS = () => [{ name: t('import.row'), of: (it) => it.row }, { name: t('import.column'), of: (it) => it.column }, { name: t('import.what'), of: (it) => it[language()] }];

class Import extends Page {
  static properties = { ...Page.properties, what: { state: true }, view: { state: true }, faults: { state: true }, error: { state: true } };

  async load() {
    this.what = 'people';
  }

  choose(event) {
    this.file = event.target.files[0];
    this.error = undefined;
    // The id is made when the file is chosen: checking it again is the same import.
    this.id = newId('import');
  }

  async check() {
    if (!this.file) {
      this.error = t('error.file');
      document.getElementById('file')?.focus();
      return;
    }
    const of = this.what === 'people' ? '?what=people' : `?what=village-table&year=${this.me.today.slice(0, 4)}&source=village-office`;
    await put(this.api('registry', `imports/${this.id}${of}`), this.file);
    await this.look();
  }

  async look() {
    this.view = await get(this.api('registry', `imports/${this.id}`));
    this.faults = await get(this.api('registry', `imports/${this.id}/errors`));
  }

  async commit() {
    const working = post(this.api('registry', `imports/${this.id}/commit`), {});
    let over = false;
    working.finally(() => { over = true; }).catch(() => {});
    while (!over) {
      await new Promise((done) => setTimeout(done, 500));
      this.view = await get(this.api('registry', `imports/${this.id}`));
      if (this.view.standing === 'committed') break;
    }
    await working;
    await this.until('committed');
  }

  /** A commit goes on by itself, also after the page was left. */
  async until(standing) {
    for (;;) {
      this.view = await get(this.api('registry', `imports/${this.id}`));
      if (this.view.standing === standing) return;
      await new Promise((done) => setTimeout(done, 700));
    }
  }

  another() {
    this.view = undefined;
    this.faults = undefined;
    this.file = undefined;
  }

  show() {
    return html`${heading(t('nav.import'))}${this.troubled()}${this.view ? this.result() : this.form()}`;
  }

  form() {
    return html`<div class="narrow">
      ${card(html`
        ${choice({ id: 'what', label: t('import.kind'), value: this.what, options: [['people', t('import.people')], ['table', t('import.livelihood')]], pick: (v) => { this.what = v; } })}
        <div class="field">
          <label for="file">${t('import.choose')}</label>
          <p class="hint" id="file-hint">${t('import.hint')}</p>
          <input class="form-control ${this.error ? 'is-invalid' : ''}" id="file" type="file" accept=".csv,text/csv" aria-describedby="file-hint" @change=${(e) => this.choose(e)}>
          ${this.error ? html`<p class="field-error">${this.error}</p>` : nothing}
        </div>
        <p><a href=${this.api('registry', `imports/templates/${this.what === 'people' ? 'people' : 'village-table'}`)} download>${t('import.template')}</a></p>`)}
      ${action(t('import.check'), () => this.doing(() => this.check()), { busy: this.busy })}</div>`;
  }

  result() {
    const { counts, standing, done } = this.view;
    const todo = counts.fresh + counts.changed + counts.counted;
    return html`
      ${card(html`<h2>${t('import.counts')}</h2>${rows([
        [t('import.new'), number(counts.fresh)], [t('import.changed'), number(counts.changed)], [t('import.same'), number(counts.same)],
        counts.counted > 0 && [t('import.counted'), number(counts.counted)], [t('import.wrong'), number(counts.wrong)]])}
        ${standing === 'started' ? progress(done, counts.rows, t('import.progress', { done: number(done), of: number(counts.rows) })) : nothing}
        ${standing === 'committed' ? html`<p class="done" role="status">✓ ${t('import.done', { n: number(todo) })}</p>` : nothing}`)}
      ${standing === 'checked' && todo === 0 ? card(empty(t('import.nothing'))) : nothing}
      ${this.faults?.errors.length ? this.table(t('import.errors'), this.faults.errors) : nothing}
      ${this.faults?.warnings.length ? this.table(t('import.warnings'), this.faults.warnings) : nothing}
      <div class="buttons">
        ${standing === 'checked' && todo > 0 ? action(t('import.commit', { n: number(todo) }), () => this.doing(() => this.commit()), { busy: this.busy }) : nothing}
                ${this.faults?.errors.length ? html`<a class="btn btn-outline-primary wide" href=${this.api('registry', `imports/${this.id}/file`)} download>${t('import.download')}</a>` : nothing}
        <button type="button" class="btn btn-outline-primary wide" ?disabled=${this.busy} @click=${() => this.another()}>${t('import.another')}</button>
      </div>`;
  }

  /** The first of them to look at, all of them as a file. */
  table(title, faults) {
    return card(html`<h2>${title} <span class="count">${number(faults.length)}</span></h2>
      ${faults.length > SHOWN ? html`<p class="quiet">${t('import.shown', { n: number(SHOWN), of: number(faults.length) })}</p>` : nothing}
      ${table({ caption: title, rows: faults.slice(0, SHOWN), columns: COLUMNS() })}
      <p class="after-table"><button type="button" class="btn btn-outline-primary" @click=${() => saveRows('baris-salah', COLUMNS(), faults)}>${t('download-csv')}</button>
        <span class="quiet">${t('row-count', { n: number(faults.length) })}</span></p>`);
  }
}

customElements.define('page-import', Import);
