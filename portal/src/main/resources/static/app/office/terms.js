// The cooperative's own terms; a village that has none yet is told so, not shown a failure.

import { html } from 'lit';
import { find } from '../api.js';
import { card, empty } from '../parts.js';
import { opens } from '../nav.js';
import { t } from '../texts.js';

const NONE = { stage: 'none', units: [], licensed: [], mandatory: [], principalRupiah: 0, tellerLimitRupiah: 0 };

export const termsOf = async (page) => (await find(page.api('cooperative', 'cooperative'))) ?? NONE;

export const works = (terms) => terms.stage === 'founded' || terms.stage === 'licensed';

export const notYet = (me) => card(empty(t('coop.none'), opens(me, 'cooperative') ? html`<a class="btn btn-primary" href="#/cooperative">${t('nav.cooperative')}</a>` : ''));
