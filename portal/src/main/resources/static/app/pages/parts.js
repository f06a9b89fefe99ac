// Every part with its states, for those who build pages and for those who check them. In training mode only.

import { html } from 'lit';
import { Problem } from '../api.js';
import { action, badge, bar, card, chips, empty, heading, links, list, loading, progress, rows, steps, tiles, trouble } from '../parts.js';
import { bars, dots, spark } from '../parts/chart.js';
import { asked, opened } from '../parts/dialog.js';
import { printing, sendTo } from '../parts/paper.js';
import { table } from '../parts/table.js';
import { timeline } from '../parts/timeline.js';
import { toast } from '../parts/toast.js';
import { Form } from '../form.js';
import { t } from '../texts.js';
import { rupiah } from '../format.js';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map((period, i) => ({ period, value: [0.4, 0.45, undefined, 0.5, 0.52, 0.54][i] }));
const percent = (it) => `${Math.round(it.value * 100)} %`;

class Parts extends Form {
  static keepsDraft = false;

  async begin() {
    this.failure = new Problem(422, { code: 'example', texts: { id: t('parts.trouble'), en: t('parts.trouble') } });
    this.example = this.failure;
    this.failure = undefined;
    return { text: '', wrong: 'abc', amount: '1.250.000', on: this.me.today, one: 'a', many: ['b'], list: '', person: undefined, chosen: { id: '1', name: 'Siti Contoh', note: t('parts.note') } };
  }

  show() {
    if (!this.said) return loading();
    const abc = [['a', 'A'], ['b', 'B'], ['c', 'C']];
    const part = (name, content) => html`<h2>${name}</h2>${content}`;
    return html`${heading(t('nav.parts'), '#/today')}<p class="quiet">${t('parts.lead')}</p>
      ${part(t('parts.field'), card(html`${this.text('text', { label: t('parts.empty-field'), hint: t('parts.hint') })}${this.text('wrong', { label: t('parts.wrong-field'), error: t('parts.error') })}${this.text('optional', { label: t('parts.optional-field'), required: false })}`))}
      ${part(t('parts.amount'), card(html`${this.money('amount')}${this.money('none', { label: t('parts.wrong-field'), error: t('error.amount') })}`))}
      ${part(t('parts.choices'), card(html`${this.date('on')}${this.one('one', abc, { label: t('parts.one') })}${this.many('many', abc, { label: t('parts.many') })}${this.list('list', abc, { label: t('parts.select'), error: t('error.needed') })}`))}
      ${part(t('parts.picker'), card(html`${this.person('person', { label: t('f.person') })}${this.person('chosen', { label: t('parts.chosen') })}`))}
      ${part(t('parts.buttons'), card(html`<div class="buttons">${action(t('save'), () => toast(t('saved')))}${action(t('save'), () => {}, { busy: true })}${action(t('save'), () => {}, { disabled: true })}${action(t('cancel'), () => {}, { kind: 'outline-primary' })}</div>`))}
      ${part(t('parts.stepper'), card(html`${steps(2, 4, ['A', 'B', 'C', 'D'])}${progress(120, 400, t('parts.progress'))}`))}
      ${part(t('parts.states'), card(html`${badge('Draf')} ${badge('Terkirim', 'active')} ${badge('! Antre', 'warn')} ${badge('✕ Ditolak', 'bad')}`))}
      ${part(t('parts.trouble-title'), trouble(this.example))}
      ${part(t('parts.list'), html`${card(list([{ href: '#/parts', title: 'Siti Contoh', note: t('parts.note'), end: badge('A', 'active') }, { title: 'Budi Contoh', end: rupiah(5000) }]))}${card(empty(t('parts.nothing'), links([['#/parts', t('save')]])))}${loading()}`)}
      ${part(t('parts.tiles'), html`${tiles([{ href: '#/parts', big: '12', text: t('parts.note'), primary: true }, { href: '#/parts', big: rupiah(1250000), text: t('parts.note') }, { href: '#/parts', big: '3', text: t('parts.note'), warn: true }])}${chips(t('parts.chips'), [['#/parts', 'A', true], ['#/parts', 'B', false]])}`)}
      ${part(t('parts.table'), card(table({ caption: t('parts.table'), file: 'contoh', rows: [{ a: 'Siti', b: 5000 }, { a: 'Budi', b: 10000 }], columns: [{ name: t('name'), of: (it) => it.a }, { name: t('amount'), of: (it) => rupiah(it.b), plain: (it) => it.b, num: true }], foot: [t('total'), rupiah(15000)] })))}
      ${part(t('parts.rows'), card(rows([[t('name'), 'Siti Contoh'], [t('total'), rupiah(5000)]])))}
      ${part(t('parts.charts'), card(html`${bars([{ name: 'A', share: 0.7, text: '7' }, { name: 'B', share: 0.3, text: '3' }])}${bar(0.5, '5 / 10')}${spark(MONTHS, { name: 'M6', words: percent })}${dots([{ name: 'A', value: 0.3 }, { name: 'B', value: 0.8 }], 0.54, { name: 'M6', words: percent })}`))}
      ${part(t('timeline'), card(timeline([{ type: 'deposit-made.v1', happened: '2026-11-21T09:40:00Z', heard: '2026-11-23T01:00:00Z', kept: {} }, { type: 'deposit-reversed.v1', happened: '2026-11-24T02:00:00Z', heard: '2026-11-24T02:00:00Z', kept: { reason: t('parts.note') } }])))}
      ${part(t('parts.dialog'), card(html`<div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => opened(t('parts.dialog'), (close) => html`<p>${t('parts.note')}</p><button class="btn btn-primary" @click=${() => close()}>${t('close')}</button>`)}>${t('parts.dialog')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => asked({ title: t('reverse.title'), text: t('reverse.text'), label: t('reason'), yes: t('reverse'), danger: true })}>${t('parts.reason')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => toast(t('saved'))}>${t('parts.toast')}</button></div>${printing()}${sendTo(t('parts.note'))}`))}`;
  }
}

customElements.define('page-parts', Parts);
