// Menus close when something else is meant: a tap beside them, Escape, another page. On a desk the bar stays as it is.

const open = () => [...document.querySelectorAll('details.who[open], .bar details[open]')].filter((it) => it.querySelector('summary').offsetParent);

const close = (but) => open().filter((it) => !it.contains(but)).forEach((it) => it.removeAttribute('open'));

document.addEventListener('click', (event) => close(event.target));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const [menu] = open();
  close();
  menu?.querySelector('summary').focus();
});
window.addEventListener('hashchange', () => close());
