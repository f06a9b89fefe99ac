// One line at the foot of the page: that something was done. It is said aloud, takes no focus, and goes by itself.

const LONG_ENOUGH = 6000;

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
  place.append(line);
  setTimeout(() => line.remove(), LONG_ENOUGH);
}
