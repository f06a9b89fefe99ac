// What an operator opens: the accounts. No task of theirs is about people or money.

import { t } from '../texts.js';

export async function waiting() {
  return { tiles: [{ href: '#/accounts', big: t('nav.accounts'), text: t('accounts.hint'), primary: true }] };
}
