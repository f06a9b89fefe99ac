// The frame: who is signed in, where one is, what the role may open. Each page is a module, loaded when it is opened.

import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { day } from './format.js';
import { icon } from './icons.js';
import { barOf, opens, whereTo } from './nav.js';
import './menus.js';
import { installShell } from './offline/shell.js';
import { enter, leave, offlineRole } from './offline/start.js';
import './offline/status.js';
import { language, languageOf, setLanguage, speak, t } from './texts.js';

/** So many fit on a phone; the last of them opens the rest. */
const THUMBS = 5;
const desk = matchMedia('(min-width: 768px)');

const app = document.getElementById('app');
let me;

const link = (it, now) => html`
  <a href="#/${it.at}" aria-current=${it === now ? 'page' : nothing}>${icon(it.at)}<span>${t(`nav.${it.at}`)}</span></a>`;

function bar(now) {
  const all = barOf(me);
  const first = all.length > THUMBS ? all.slice(0, THUMBS - 1) : all;
  const rest = all.slice(first.length);
  return html`<nav class="bar" aria-label=${t('navigation')}>
    ${first.map((it) => link(it, now))}
    ${rest.length ? html`<details class="rest" ?open=${desk.matches}><summary class=${rest.includes(now) ? 'here' : ''}>${icon('more')}<span>${t('nav.more')}</span></summary>
      <div class="menu">${rest.map((it) => link(it, now))}</div></details>` : nothing}
  </nav>`;
}

/** Fetched when somebody asks: few do, and the first page waits for nothing it can do without. */
const help = async (page) => (await import(`./parts/dialog.js`)).helpFor(page);

/** A menu closes once a button in it is pressed. */
function closeAfter(event) {
  if (event.target.closest('.menu button')) event.currentTarget.removeAttribute('open');
}

function top(page) {
  return html`<header>
    ${me.banner ? html`<p class="banner">${me.banner[language()] ?? me.banner.id}</p>` : nothing}
    <div class="top">
      <a class="brand" href="#/${barOf(me)[0].at}">Desmigratif</a>
      <div class="tools">
        <button type="button" class="help" aria-label=${t('help')} @click=${() => help(page.at)}>?</button>
        <details class="who" @click=${closeAfter}>
          <summary><span class="whole">${me.name}</span><span class="short" aria-hidden="true">${initials(me.name)}</span></summary>
          <div class="menu">
            <p><strong>${me.name}</strong><br><span class="quiet">${me.roles.map((it) => t(`role.${it}`)).join(', ')}</span></p>
            ${me.villageChoice?.() ?? nothing}
            ${opens(me, 'password') ? html`<a class="btn btn-light" href="#/password">${t('nav.password')}</a>` : nothing}
            ${offlineRole(me) ? html`<a class="btn btn-light" href="#/pin">${t('pin.title')}</a><a class="btn btn-light" href="#/handover">${t('handover.link')}</a>` : nothing}
            <button type="button" class="btn btn-light" @click=${otherLanguage}>${language() === 'id' ? 'English' : 'Bahasa Indonesia'}</button>
            <button type="button" class="btn btn-light" @click=${leave}>${t('sign-out')}</button>
          </div>
        </details>
      </div>
    </div>
  </header>`;
}

const initials = (name) => name.split(/\s+/).slice(0, 2).map((it) => it[0]).join('').toUpperCase();

function frame({ page, path }) {
  const element = document.createElement(`page-${page.at}`);
  element.me = me;
  element.path = path;
  return html`
    <a class="skip" href="#title" @click=${toTitle}>${t('skip')}</a>
    ${top(page)}
    <app-status .me=${me}></app-status>
    <div class="house">${bar(page)}<main id="main">${keyed(location.hash, element)}<p class="only-print quiet">${t('printed', { day: day(me.today), name: me.name })}</p></main></div>`;
}

function toTitle(event) {
  event.preventDefault();
  document.getElementById('title')?.focus();
}

async function otherLanguage() {
  await setLanguage(language() === 'id' ? 'en' : 'id', me.id);
  show();
}


async function show() {
  delete document.body.dataset.ready;
  const asked = location.hash;
  const now = whereTo(me, asked);
  if (!now.page) {
    render(html`<main class="door"><h1>${t('nothing-here')}</h1><button class="btn btn-primary" @click=${leave}>${t('sign-out')}</button></main>`, app);
    document.body.dataset.ready = 'true';
    return;
  }
  try {
    await Promise.all([speak(...now.page.words), import(`./pages/${now.page.at}.js`)]);
  } catch {
    render(html`${top(now.page)}<app-status .me=${me}></app-status><div class="house">${bar(now.page)}<main id="main"><h1 tabindex="-1" id="title">${t(`nav.${now.page.at}`)}</h1><p class="trouble" role="alert">${t('offline.not-here')}</p></main></div>`, app);
    document.body.dataset.ready = 'true';
    return;
  }
  if (asked !== location.hash) return; // Somebody was faster than the network; the newer page is on its way.
  document.title = `${t(`nav.${now.page.at}`)} · Desmigratif`;
  render(frame(now), app);
}

async function start() {
  try {
    me = await enter();
    if (me.roles.includes('auditor')) await (await import(`./village.js`)).withVillage(me);
    await languageOf(me.id);
  } catch (failure) {
    if (failure.status !== 401) {
      render(html`<p class="trouble m-3" role="alert">${failure.code === 'first-time-needs-network' ? t('offline.first-time') : failure.text?.(language()) ?? failure.message}</p>`, app);
    }
    return;
  }
  document.documentElement.lang = language();
  desk.addEventListener('change', () => app.querySelector('.bar .rest')?.toggleAttribute('open', desk.matches));
  window.addEventListener('hashchange', async () => {
    await show();
    window.scrollTo(0, 0);
    document.getElementById('title')?.focus();
  });
  await show();
  installShell();
}

start();
