// What an operator opens: the accounts, where they are kept here. No task of theirs is about people or money.

import { opens } from '../nav.js';
import { t } from '../texts.js';

export async function operator(page) {
  return { tiles: opens(page.me, 'accounts') ? [{ href: '#/accounts', big: t('nav.accounts'), text: t('accounts.hint'), primary: true }] : [] };
}
