// What a tutor needs: the children whose guardians have agreed.

import { t } from '../texts.js';

export async function tutor(page) {
  const children = await page.some('registry', 'children?limit=200');
  return { tiles: [{ href: '#/children', big: children.length, text: t('nav.children'), primary: true }] };
}
