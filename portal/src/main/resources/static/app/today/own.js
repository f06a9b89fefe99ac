// What a member opens: their own savings and loans.

import { t } from '../texts.js';

export async function own() {
  return { tiles: [{ href: '#/mine', big: t('nav.mine'), text: t('mine.hint'), primary: true }] };
}
