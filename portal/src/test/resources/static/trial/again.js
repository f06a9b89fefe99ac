import './page.js';

export function title() {}
