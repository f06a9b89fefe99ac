// When something happened, as far as anybody knows: the day, only the month, or neither.

import { html, nothing } from 'lit';
import { t } from '../texts.js';

export const sometime = (form, label) => html`
  ${form.one('when', ['day', 'month', 'unknown'].map((it) => [it, t(`when.${it}`)]), { label })}
  ${form.said.when === 'day' ? form.date('on', { label: t('f.on') }) : nothing}
  ${form.said.when === 'month' ? form.date('about', { label: t('when.about'), month: true }) : nothing}`;

/** What the form begins with, where something was kept before. */
export const sometimeOf = (was) => ({ when: was?.on ? 'day' : was?.about ? 'month' : '', on: was?.on ?? '', about: was?.about ?? '' });

export const needsSometime = (form) => form.needs('when', ...({ day: ['on'], month: ['about'] }[form.said.when] ?? []));

/** As it is sent. */
export const sometimeSaid = ({ when, on, about }) => ({ day: { on }, month: { about } }[when] ?? {});
