// Catat keberangkatan, in short steps. The channel is proposed from the papers and confirmed by the officer. Codes only,
// no free text, no draft on the phone: nothing of it can be read over a shoulder later.

import { html, nothing } from 'lit';
import { find, get, newId, post, put, uuid } from '../api.js';
import { day } from '../format.js';
import { card, heading, locked, rows, steps, submit } from '../parts.js';
import { Form } from '../form.js';
import { isOpen } from '../people/episode.js';
import { needsSometime, sometime, sometimeOf, sometimeSaid } from '../people/sometime.js';
import { codes, optionsOf, t, wordOf } from '../texts.js';

const STEPS = ['when', 'papers', 'why', 'review'];

class Departure extends Form {
  static keepsDraft = false;

  static properties = { ...Form.properties, step: { state: true } };

  async begin() {
    [this.at, this.migration] = this.path;
    this.codes = await codes(get);
    const [person, episodes] = await Promise.all([get(this.api('registry', `persons/${this.at}`)), this.some('registry', `migrations?person=${encodeURIComponent(this.whole(this.at))}`)]);
    this.person = person;
    this.migration ??= episodes.find(isOpen)?.id.split('/')[1]; // A candidate's intent goes on, it is not begun again.
    this.kept = this.migration ? await find(this.api('registry', `migrations/${this.migration}`)) : undefined;
    this.step = 0;
    this.ids = { migration: this.migration ?? newId('migration'), key: uuid() };
    const was = this.kept?.departure;
    return {
      ...sometimeOf(was), country: was?.country ?? this.kept?.intent?.country ?? '', work: was?.work ?? this.kept?.intent?.work ?? '',
      known: was?.papers ? 'yes' : '', papers: was?.papers ?? [], channel: was?.channel ?? '', reasons: was?.reasons ?? [], invitedBy: was?.invitedBy ?? '', help: '',
    };
  }

  get clarifies() {
    return this.kept?.standing === 'abroad';
  }

  title() {
    return t(this.clarifies ? 'departure.clarify' : 'departure.record');
  }

  check() {
    const at = STEPS[this.step];
    if (at === 'when') return needsSometime(this);
    if (at === 'papers') return this.needs('known');
    if (at === 'why') return { ...this.needs('channel'), ...(this.clarifies ? {} : this.needs('help')) };
    return {};
  }

  /** One question after another; the last sends. */
  async send() {
    if (STEPS[this.step] === 'papers') await this.propose();
    if (this.step === STEPS.length - 1) return this.save();
    this.step += 1;
    await this.updateComplete;
    document.getElementById('title')?.focus();
    return undefined;
  }

  async propose() {
    const papers = this.said.known === 'yes' ? { papers: this.said.papers } : {};
    this.proposal = await post(this.api('registry', 'migrations/proposals'), papers);
    if (!this.said.channel || this.said.channel === 'unknown') this.said = { ...this.said, channel: this.proposal.channel };
  }

  get daySaid() {
    const { on, about } = sometimeSaid(this.said);
    return on ?? about;
  }

  departure() {
    const it = this.said;
    return {
      ...sometimeSaid(it), ...(it.country && it.country !== 'unknown' && { country: it.country }), ...(it.work && { work: it.work }),
      channel: it.channel, ...(it.known === 'yes' && { papers: it.papers }),
      ...(it.channel === 'non-procedural' && it.reasons.length && { reasons: it.reasons }), ...(it.invitedBy && { invitedBy: it.invitedBy }),
    };
  }

  async save() {
    const path = this.api('registry', `migrations/${this.ids.migration}`);
    if (this.clarifies) await post(`${path}/clarifications`, this.departure(), this.ids.key);
    else if (this.kept) await post(`${path}/departure`, this.departure(), this.ids.key);
    else await put(`${path}/departure`, { person: this.whole(this.at), departure: this.departure() });
    this.done(this.said.help === 'yes' ? `#/service/${this.at}` : `#/person/${this.at}`);
  }

  show() {
    if (!this.person) return html`${heading(this.title(), '#/people')}${this.troubled()}`;
    const last = this.step === STEPS.length - 1;
    return html`${heading(this.title(), `#/person/${this.at}`)}
      <p class="quiet">${this.person.details.name}</p>
      ${steps(this.step + 1, STEPS.length, STEPS.map((it) => t(`departure.${it}`)))}
      ${this.troubled()}
      <form novalidate @submit=${(e) => { e.preventDefault(); this.submit(); }}>
        ${this[STEPS[this.step]]()}
        <div class="buttons">${submit(last ? t('save') : t('next'), { busy: this.busy })}
          ${this.step > 0 ? html`<button type="button" class="btn btn-outline-primary wide" @click=${() => { this.step -= 1; }}>${t('back')}</button>` : nothing}</div>
      </form>`;
  }

  when() {
    return card(html`
      ${sometime(this, t('departure.on'))}
      ${this.list('country', [...optionsOf(this.codes, 'country'), ['unknown', t('not-known')]], { label: t('country'), required: false })}
      ${this.list('work', optionsOf(this.codes, 'work'), { label: t('work'), required: false })}`);
  }

  papers() {
    return card(html`
      ${this.one('known', [['yes', t('papers.known')], ['no', t('not-known')]], { label: t('papers.ask') })}
      ${this.said.known === 'yes' ? this.many('papers', optionsOf(this.codes, 'paper'), { label: t('papers.which'), hint: t('papers.hint') }) : nothing}`);
  }

  why() {
    const missing = this.proposal?.missing ?? [];
    return html`${card(locked(t('departure.guarded')), 'guarded')}${card(html`
      ${this.one('channel', ['procedural', 'non-procedural', 'unknown'].map((it) => [it, t(`channel.way.${it}`)]), {
        label: t('channel.ask'), hint: missing.length ? t('channel.missing', { papers: missing.map((it) => wordOf(this.codes, 'paper', it)).join(', ') }) : t('channel.proposed'),
      })}
      ${this.said.channel === 'non-procedural' ? this.many('reasons', optionsOf(this.codes, 'reason'), { label: t('departure.why-not'), required: false }) : nothing}
      ${this.list('invitedBy', optionsOf(this.codes, 'inviter'), { label: t('departure.invited'), required: false })}
      ${this.clarifies ? nothing : this.one('help', [['yes', t('help.yes-task')], ['no', t('no')]], { label: t('help.family') })}`)}`;
  }

  /** What is read back leaves out channel and reasons: somebody may be looking on. */
  review() {
    const it = this.said;
    return card(html`<h2>${t('check.title')}</h2>${rows([
      [t('name'), this.person.details.name], [t('departed.on'), this.daySaid ? day(this.daySaid) : t('date.unknown')],
      [t('country'), it.country && it.country !== 'unknown' ? wordOf(this.codes, 'country', it.country) : t('not-known')],
      it.work && [t('work'), wordOf(this.codes, 'work', it.work)],
      [t('papers.which'), it.known === 'yes' ? t('papers.count', { n: it.papers.length }) : t('not-known')],
    ])}${locked(t('departure.hidden'))}`);
  }
}

customElements.define('page-departure', Departure);
