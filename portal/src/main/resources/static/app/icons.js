// The signs of the bar, drawn here: no font, no request.

import { svg, html } from 'lit';

const PATHS = {
  today: svg`<path d="M4 6h16M4 12h16M4 18h10"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5.2a3.5 3.5 0 0 1 0 5.6M18.5 14.6c2 .9 3 2.7 3 5.4"/>`,
  import: svg`<path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"/>`,
  deposit: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 8v8M8 12h8"/>`,
  unpaid: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  collection: svg`<circle cx="8" cy="7" r="3"/><circle cx="16" cy="7" r="3"/><path d="M3 19c0-3.5 2-5.5 5-5.5s4 1 4 1 1-1 4-1 5 2 5 5.5"/>`,
  devices: svg`<path d="M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM10.5 18h3"/>`,
  queue: svg`<path d="M12 4v10M8 8l4-4 4 4M5 14v5h14v-5"/>`,
  till: svg`<path d="M4 11h16v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM6 11V5h12v6M9 15h6"/>`,
  outreach: svg`<path d="M4 10v4h3l7 4V6l-7 4zM17.5 9a4.5 4.5 0 0 1 0 6"/>`,
  groups: svg`<path d="M4 20v-8l8-7 8 7v8zM10 20v-5h4v5"/>`,
  sale: svg`<path d="M3 4h3l2.2 10.5h9.6L20 7H7M9 19.5h.01M17 19.5h.01"/>`,
  members: svg`<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="9" cy="11" r="2"/><path d="M6 16c.4-1.6 1.5-2.2 3-2.2s2.600.6 3 2.200M15 10h3M15 14h3"/>`,
  loans: svg`<path d="M4 8h13l-3-3M20 16H7l3 3"/>`,
  books: svg`<path d="M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6"/>`,
  programme: svg`<path d="M4 20h16M6 20V9M10 20V9M14 20V9M18 20V9M3 9l9-5 9 5z"/>`,
  cooperative: svg`<path d="M4 20V8l8-4 8 4v12M9 20v-6h6v6M8 10h.01M16 10h.01M12 10h.01"/>`,
  accounts: svg`<circle cx="9" cy="9" r="4"/><path d="M12 12l8 8M17 17l2-2M14.500 14.500l2-2"/>`,
  children: svg`<circle cx="12" cy="7" r="3"/><path d="M12 10v6M8 12.500h8M12 16l-3 4M12 16l3 4"/>`,
  opening: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 7.500-2"/>`,
  mine: svg`<rect x="3" y="6" width="18" height="13" rx="2"/><path d="M3 10h18M15 14.500h3"/>`,
  more: svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.500"/>`,
  figures: svg`<path d="M5 20V11M12 20V4M19 20v-6M3 20h18"/>`,
};

export const icon = (name) => html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"
  stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
