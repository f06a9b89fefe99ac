// Why something has not gone through, and for how long it has waited, in words anybody understands.

import { language, t } from '../texts.js';

const OWN = ['no-network', 'signed-out', 'other-user'];

/** In the words of the service, which has them for each code; of this phone for what never got there. */
export function whyText({ why }) {
  if (OWN.includes(why.code)) return t(`why.${why.code}`);
  return why.texts?.[language()] ?? why.texts?.id ?? (why.status >= 500 ? t('why.busy') : t('why.unknown', { code: why.code ?? why.status }));
}

/** How long ago, roughly. */
export function ago(iso) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(iso)) / 60000));
  if (minutes < 1) return t('ago.now');
  if (minutes < 60) return t('ago.minutes', { n: minutes });
  if (minutes < 48 * 60) return t('ago.hours', { n: Math.round(minutes / 60) });
  return t('ago.days', { n: Math.round(minutes / 1440) });
}
