// The signs of the bar, drawn here: no font, no request.

import { svg, html } from 'lit';

const PATHS = {
  today: svg`<path d="M4 6h16M4 12h16M4 18h10"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5.2a3.5 3.5 0 0 1 0 5.6M18.5 14.6c2 .9 3 2.7 3 5.4"/>`,
  import: svg`<path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"/>`,
  deposit: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 8v8M8 12h8"/>`,
  unpaid: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  till: svg`<path d="M4 11h16v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM6 11V5h12v6M9 15h6"/>`,
  figures: svg`<path d="M5 20V11M12 20V4M19 20v-6M3 20h18"/>`,
};

export const icon = (name) => html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"
  stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
