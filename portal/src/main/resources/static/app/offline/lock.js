// The lock: a PIN of six digits for each person of this phone, asked when one comes back and after five minutes of rest.

import { html, nothing, render } from 'lit';
import { language, t } from '../texts.js';
import { lock, PIN, unlock, users } from './vault.js';

const REST = 5 * 60000;
let guarded;
let touched = Date.now();

/** The door in front of everything; what is behind it can neither be seen nor reached. */
function door(content) {
  let place = document.getElementById('lock');
  if (!place) {
    place = document.createElement('div');
    place.id = 'lock';
    document.body.append(place);
  }
  document.getElementById('app').inert = true;
  document.body.classList.add('locked');
  render(html`<main class="door" lang=${language()}>${content}</main>`, place);
  place.querySelector('input, button')?.focus();
}

function open() {
  document.getElementById('app').inert = false;
  document.body.classList.remove('locked');
  document.getElementById('lock')?.remove();
  touched = Date.now();
}

/** Asks this person until the PIN is right, or it is forgotten and she goes on without what was kept. */
export function askPin(who) {
  return new Promise((done) => {
    const tried = async (event) => {
      event.preventDefault();
      const pin = new FormData(event.target).get('pin').trim();
      const how = PIN.test(pin) ? await checking(() => unlock(who.username, pin)) : 'wrong';
      if (how === true || how === 'wiped') {
        open();
        done(how === true);
      } else {
        ask(t(`pin.${how}`));
      }
    };
    const ask = (trouble) => door(html`
      <h1 class="h3">${t('pin.hello', { name: who.name })}</h1>
      <p class="quiet">${t('pin.why')}</p>
      ${trouble ? html`<div class="trouble mb-3" role="alert"><p>${trouble}</p></div>` : nothing}
      <form @submit=${tried}>
        <label class="form-label" for="pin">${t('pin')}</label>
        <input class="form-control pin" id="pin" name="pin" type="password" inputmode="numeric" maxlength="6" autocomplete="off" required>
        <button class="btn btn-primary w-100 mt-3">${t('pin.open')}</button>
      </form>
      <button type="button" class="btn btn-light w-100 mt-3" @click=${() => location.assign('/')}>${t('pin.another')}</button>`);
    ask();
  });
}

async function checking(work) {
  document.body.ariaBusy = 'true';
  try {
    return await work();
  } finally {
    document.body.ariaBusy = 'false';
  }
}

/** Without a network: who of those who have worked on this phone? Her user name, once her PIN is right. */
export function choose(known) {
  return new Promise((done) => {
    const take = async (it) => {
      if (await askPin({ username: it.user, name: it.name })) done(it.user);
      else location.reload();
    };
    if (known.length === 1) {
      take(known[0]);
      return;
    }
    door(html`
      <h1 class="h3">${t('pin.who')}</h1>
      <p class="quiet">${t('pin.offline')}</p>
      <div class="buttons">${known.map((it) => html`<button type="button" class="btn btn-outline-primary wide" @click=${() => take(it)}>${it.name}</button>`)}</div>`);
  });
}

/** Locks after five minutes without a touch. */
export function keepLocked(who) {
  if (guarded) {
    guarded = who;
    return;
  }
  guarded = who;
  for (const event of ['pointerdown', 'keydown', 'scroll']) addEventListener(event, () => { touched = Date.now(); }, { passive: true, capture: true });
  const look = async () => {
    if (Date.now() - touched < REST || document.getElementById('lock')) return;
    if (!(await users()).some((it) => it.user === guarded.username)) return;
    lock();
    await askPin(guarded);
  };
  setInterval(look, 5000);
  document.addEventListener('visibilitychange', () => document.hidden || look());
}
