// The parts pages are built from. Plain markup in the light DOM, so that labels, autofill and print work as anywhere.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from './icons.js';
import { language, t } from './texts.js';

/** A heading with a way back; focus goes here when a page opens. */
export const heading = (title, back) => html`
  <div class="heading">
    ${back ? html`<a class="back" href=${back} aria-label=${t('back')}>‹</a>` : nothing}
    <h1 tabindex="-1" id="title">${title}</h1>
  </div>`;

export const card = (content, kind = '') => html`<section class="card-box ${kind}">${content}</section>`;

/** Nothing here yet: why, and what to do about it. */
export const empty = (text, action) => html`
  <div class="empty"><p>${text}</p>${action ?? nothing}</div>`;

export const loading = () => html`<p class="loading" role="status"><span class="spinner" aria-hidden="true"></span> ${t('loading')}</p>`;

/** What went wrong, in words, and the field it was about. */
export const trouble = (failure) => (failure
  ? html`<div class="trouble" role="alert" id="trouble" tabindex="-1">
      <p>${failure.text?.(language()) ?? failure.message}</p>
      ${failure.field && document.getElementById(failure.field)
        ? html`<a href="#${failure.field}" @click=${(e) => focusOn(e, failure.field)}>${t('go-to-field')}</a>` : nothing}
    </div>`
  : nothing);

function focusOn(event, field) {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

/** A labelled field with a hint and its own error. */
export function field({ id, label, hint, error, value = '', type = 'text', input, required = true, ...more }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${label}${required ? nothing : html` <span class="quiet">(${t('optional')})</span>`}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <input class="form-control ${error ? 'is-invalid' : ''}" id=${id} name=${id} type=${type} .value=${live(String(value))}
        inputmode=${more.inputmode ?? nothing} autocomplete=${more.autocomplete ?? 'off'} maxlength=${more.maxlength ?? nothing}
        min=${more.min ?? nothing} max=${more.max ?? nothing} placeholder=${more.placeholder ?? nothing}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${described || nothing}
        @input=${(e) => input(e.target.value)}>
      ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : nothing}
    </div>`;
}

/** A question with a few answers, each a large button; radio buttons underneath. */
export function choice({ id, label, hint, error, value, options, pick }) {
  return html`
    <fieldset class="field choice" id=${id} tabindex="-1" aria-describedby=${error ? `${id}-error` : nothing}>
      <legend>${label}</legend>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <div class="options">
        ${options.map(([code, text]) => html`
          <label class="option ${value === code ? 'chosen' : ''}">
            <input type="radio" name=${id} value=${code} .checked=${live(value === code)} @change=${() => pick(code)}>
            <span>${text}</span>
          </label>`)}
      </div>
      ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : nothing}
    </fieldset>`;
}

/** A button that cannot be pressed twice while it works. */
export const action = (text, work, { busy = false, kind = 'primary', disabled = false } = {}) => html`
  <button type="button" class="btn btn-${kind} wide" ?disabled=${busy || disabled} aria-busy=${busy ? 'true' : nothing}
    @click=${work}>${busy ? html`<span class="spinner" aria-hidden="true"></span> ` : nothing}${text}</button>`;

/** A form's own button: Enter presses it too. */
export const submit = (text, { busy = false } = {}) => html`
  <button type="submit" class="btn btn-primary wide" ?disabled=${busy} aria-busy=${busy ? 'true' : nothing}>${busy
    ? html`<span class="spinner" aria-hidden="true"></span> ` : nothing}${text}</button>`;

/** Where one is in a few steps; with names, the steps themselves. */
export const steps = (now, of, names = []) => html`<div class="stepper" aria-live="polite"><p class="steps">${t('step', { now, of })}${names[now - 1] ? html`: <strong>${names[now - 1]}</strong>` : nothing}</p>
  <ol aria-hidden="true">${Array.from({ length: of }, (_, i) => html`<li class=${i < now ? 'past' : ''}></li>`)}</ol></div>`;

/** How far something long has come: words and a bar. */
export const progress = (done, of, text) => html`
  <div class="progressing" role="status"><progress max=${of || 1} value=${done} aria-label=${text}></progress><span>${text}</span></div>`;

/** A list of links or buttons; each item is {href | act, title, note, end}. */
export const list = (items) => html`<ul class="list">${items.map((it) => {
  const inside = html`<span><strong>${it.title}</strong>${it.note ? html`<br><span class="quiet">${it.note}</span>` : nothing}</span>${it.end ? html`<span class="labels">${it.end}</span>` : nothing}`;
  if (it.href) return html`<li><a href=${it.href}>${inside}</a></li>`;
  return it.act ? html`<li><button type="button" class="row-button" @click=${it.act}>${inside}</button></li>` : html`<li>${inside}</li>`;
})}</ul>`;

/** Links that do something next, as buttons; the first is the main one. */
export const links = (pairs) => html`<div class="buttons no-print">${pairs.filter(Boolean).map(([href, text], i) => html`
  <a class="btn ${i === 0 ? 'btn-primary' : 'btn-outline-primary'}" href=${href}>${text}</a>`)}</div>`;

/** That something is seen by few, and why it is asked all the same. */
export const locked = (text) => html`<p class="locked">${icon('opening')}<span>${text}</span></p>`;

/** A large number with its words: a tile that leads somewhere. */
export const tile = ({ href, big, text, primary = false, warn = false }) => html`
  <a class="tile ${primary ? 'primary' : ''} ${warn ? 'warn' : ''}" href=${href}><strong>${big}</strong><span>${text}</span></a>`;

export const tiles = (items) => html`<div class="tiles">${items.filter(Boolean).map(tile)}</div>`;

/** Ways to see fewer of a list; each is [href, text, chosen]. */
export const chips = (label, items) => html`<nav class="chips" aria-label=${label}>${items.map(([href, text, chosen]) => html`
  <a href=${href} aria-current=${chosen ? 'true' : nothing}>${text}</a>`)}</nav>`;

/** A share as a bar, with its words beside it: never by colour alone. */
export const bar = (share, text) => html`
  <div class="bar-line"><progress max="100" value=${Math.round((share ?? 0) * 100)} aria-hidden="true"></progress>
  <span>${text}</span></div>`;

export const rows = (pairs) => html`
  <dl class="rows">${pairs.filter(Boolean).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

/** A state in words, with a sign. */
export const badge = (text, kind = '') => html`<span class="badge-text ${kind}">${text}</span>`;
