// The frame: who is signed in, where one is, what the role may open. Each page is a module, loaded when it is opened.

import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { get, signOut } from './api.js';
import { icon } from './icons.js';
import { language, setLanguage, t } from './texts.js';

/** First part of the hash, element, module, and who sees it in the bar; the order is the bar's. */
const PAGES = [
  { at: 'today', element: 'page-today', roles: ['officer', 'teller', 'manager', 'mentor', 'tutor', 'board', 'auditor', 'operator', 'member'] },
  { at: 'people', element: 'page-people', roles: ['officer'] },
  { at: 'import', element: 'page-import', roles: ['officer'] },
  { at: 'deposit', element: 'page-deposit', roles: ['teller', 'manager'] },
  { at: 'unpaid', element: 'page-unpaid', roles: ['teller', 'manager'] },
  { at: 'till', element: 'page-till', roles: ['teller', 'manager'] },
  { at: 'figures', element: 'page-figures', roles: ['district', 'ministry', 'head', 'officer', 'manager', 'board'] },
];
const HIDDEN = [
  { at: 'register', element: 'page-register', roles: ['officer'] },
  { at: 'person', element: 'page-person', roles: ['officer'] },
];

const app = document.getElementById('app');
let me;

const may = (page) => page.roles.some((it) => me.roles.includes(it));
const mine = () => PAGES.filter(may);

function here() {
  const path = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  const page = [...PAGES, ...HIDDEN].find((it) => it.at === path[0] && may(it)) ?? mine()[0];
  return { page, path: page?.at === path[0] ? path.slice(1) : [] };
}

const link = (page, now) => html`
  <a href="#/${page.at}" aria-current=${page === now ? 'page' : nothing}>
    ${icon(page.at)}<span>${t(`nav.${page.at}`)}</span></a>`;

function frame({ page, path }) {
  const element = document.createElement(page.element);
  element.me = me;
  element.path = path;
  return html`
    <a class="skip" href="#title" @click=${toTitle}>${t('skip')}</a>
    ${me.banner ? html`<p class="banner">${me.banner[language()] ?? me.banner.id}</p>` : nothing}
    <header class="top">
      <a class="brand" href="#/${mine()[0].at}">Desmigratif</a>
      <details class="who">
        <summary>${me.name}</summary>
        <div class="menu">
          <p class="quiet">${me.roles.map((it) => t(`role.${it}`)).join(', ')}</p>
          <button type="button" class="btn btn-light" @click=${otherLanguage}>${language() === 'id' ? 'English' : 'Bahasa Indonesia'}</button>
          <button type="button" class="btn btn-light" @click=${() => signOut()}>${t('sign-out')}</button>
        </div>
      </details>
    </header>
    <div class="house">
      <nav class="bar" aria-label=${t('navigation')}>${mine().map((it) => link(it, page))}</nav>
      <main id="main">${keyed(location.hash, element)}</main>
    </div>`;
}

function toTitle(event) {
  event.preventDefault();
  document.getElementById('title')?.focus();
}

async function otherLanguage() {
  await setLanguage(language() === 'id' ? 'en' : 'id');
  show();
}

async function show() {
  delete document.body.dataset.ready;
  const now = here();
  if (!now.page) {
    render(html`<main class="door"><h1>${t('nothing-here')}</h1><button class="btn btn-primary" @click=${() => signOut()}>${t('sign-out')}</button></main>`, app);
    document.body.dataset.ready = 'true';
    return;
  }
  await import(`./pages/${now.page.element.slice(5)}.js`);
  document.title = `${t(`nav.${now.page.at}`)} · Desmigratif`;
  render(frame(now), app);
}

async function start() {
  try {
    me = await get('/api/portal/v1/me');
    me.today ??= new Date().toISOString().slice(0, 10);
  } catch (failure) {
    if (failure.status !== 401) {
      render(html`<p class="trouble m-3" role="alert">${failure.text?.(language()) ?? failure.message}</p>`, app);
    }
    return;
  }
  document.documentElement.lang = language();
  window.addEventListener('hashchange', async () => {
    await show();
    window.scrollTo(0, 0);
    document.getElementById('title')?.focus();
  });
  await show();
}

await start();
