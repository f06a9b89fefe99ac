// One line at the foot of the page: that something was done. It is said aloud, takes no focus, and goes by itself.

const LONG_ENOUGH = 4000;

export function toast(text) {
  let place = document.getElementById('toasts');
  if (!place) {
    place = document.createElement('div');
    place.id = 'toasts';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  const line = document.createElement('p');
  line.textContent = `✓ ${text}`;
  place.replaceChildren(line); // The last one counts; several would cover the page.
  setTimeout(() => line.remove(), LONG_ENOUGH);
}
