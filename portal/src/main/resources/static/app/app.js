import { html, render } from 'lit';

const texts = {
  id: { greeting: 'Selamat datang', out: 'Keluar', away: 'Portal sedang tidak dapat dihubungi.' },
  en: { greeting: 'Welcome', out: 'Sign out', away: 'The portal cannot be reached right now.' },
};
const text = texts[document.documentElement.lang] ?? texts.id;
const cookie = (name) => document.cookie.split('; ').find((it) => it.startsWith(`${name}=`))?.slice(name.length + 1);

async function signOut() {
  const answer = await fetch('/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') ?? '' } });
  location.assign(answer.ok ? (await answer.json()).next : '/');
}

const signedIn = (me) => html`
  ${me.banner ? html`<p class="banner">${me.banner[document.documentElement.lang] ?? me.banner.id}</p>` : ''}
  <main class="container py-3">
    <h1 class="h3">${text.greeting}, ${me.name}</h1>
    <p>${me.username} · ${me.roles.join(', ')} · ${me.places.join(', ')}</p>
    <button type="button" class="btn btn-outline-primary" @click=${signOut}>${text.out}</button>
  </main>`;

const answer = await fetch('/api/portal/v1/me', { headers: { Accept: 'application/json' } });
if (answer.status === 401) {
  location.assign('/oauth2/authorization/portal');
} else {
  const app = document.getElementById('app');
  render(answer.ok ? signedIn(await answer.json()) : html`<p class="m-3" role="alert">${text.away}</p>`, app);
  document.body.dataset.ready = 'true';
}
