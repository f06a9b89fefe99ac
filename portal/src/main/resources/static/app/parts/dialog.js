// Windows over a page: help in three steps, a question with a reason. Native dialogs: Esc closes, focus goes back.

import { html, nothing, render } from 'lit';
import { speak, t, tOr } from '../texts.js';

/** Opens a dialog whose content may be drawn again; resolves with what it was closed with. */
export function opened(title, draw) {
  const box = document.createElement('dialog');
  box.setAttribute('aria-labelledby', 'dialog-title');
  document.body.append(box);
  return new Promise((done) => {
    const close = (value) => {
      done(value);
      box.close();
    };
    const again = () => render(html`<h2 id="dialog-title">${title}</h2>${draw(close, again)}`, box);
    box.addEventListener('close', () => {
      done(undefined);
      box.remove();
    });
    again();
    box.showModal();
  });
}

/** What a page is for, and how: the same place on every page, three steps each. */
export async function helpFor(page) {
  await speak('help');
  return opened(t('help.title', { page: t(`nav.${page}`) }), (close) => html`
    <ol class="help-steps">${[1, 2, 3].map((it) => html`<li>${t(`help.${page}.${it}`)}</li>`)}</ol>
    ${tOr(`help.${page}.note`, '') ? html`<p class="quiet">${t(`help.${page}.note`)}</p>` : nothing}
    <div class="buttons"><button type="button" class="btn btn-primary" autofocus @click=${() => close()}>${t('close')}</button></div>`);
}

/** Asks before something that cannot be taken back; with a label it also asks why. Resolves with the reason or true. */
export function asked({ title, text, yes, no = t('cancel'), label, danger = false }) {
  let reason = '';
  let error;
  return opened(title, (close, again) => html`
    <form method="dialog" novalidate @submit=${(e) => {
      e.preventDefault();
      error = label && reason.trim().length < 3 ? t('error.reason') : undefined;
      if (error) again();
      else close(label ? reason.trim() : true);
    }}>
      ${text ? html`<p>${text}</p>` : nothing}
      ${label ? html`<div class="field"><label for="dialog-reason">${label}</label>
        <textarea class="form-control" id="dialog-reason" rows="2" maxlength="200" aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'dialog-reason-error' : nothing} @input=${(e) => { reason = e.target.value; }}></textarea>
        ${error ? html`<p class="field-error" id="dialog-reason-error">${error}</p>` : nothing}</div>` : nothing}
      <div class="buttons"><button type="submit" class="btn ${danger ? 'btn-danger' : 'btn-primary'}">${yes}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => close()}>${no}</button></div>
    </form>`);
}
