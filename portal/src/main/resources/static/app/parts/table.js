// A table that becomes cards on a phone, and a file of the very same rows.

import { html, nothing } from 'lit';
import { t } from '../texts.js';

const bare = (value) => value === '' || value === nothing || value == null;

function cell(it, row) {
  const value = it.of(row);
  const kind = [it.num && 'num', it.wraps && 'wraps', bare(value) && 'bare'].filter(Boolean).join(' ');
  return html`<td class=${kind || nothing} data-name=${it.name}>${value}</td>`;
}

/** Columns are {name, of, num, wraps}; `of` gives what is shown, `plain` (or `of`) what goes into the file. */
export const table = ({ caption, columns, rows, file, foot }) => html`
  <table class="table as-cards">
    <caption class="visually-hidden">${caption}</caption>
    <thead><tr>${columns.map((it) => html`<th scope="col" class=${it.num ? 'num' : nothing}>${it.name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${columns.map((it, i) => (i === 0
      ? html`<th scope="row">${it.of(row)}</th>`
      : cell(it, row)))}</tr>`)}</tbody>
    ${foot ? html`<tfoot><tr>${foot.map((it, i) => (i === 0 ? html`<th scope="row">${it}</th>` : html`<td class="num" data-name=${columns[i].name}>${it}</td>`))}</tr></tfoot>` : nothing}
  </table>
  ${file ? html`<p class="after-table no-print"><button type="button" class="btn btn-outline-primary" @click=${() => saveRows(file, columns, rows)}>${t('download-csv')}</button>
    <span class="quiet">${t('row-count', { n: rows.length })}</span></p>` : nothing}`;

/** What a spreadsheet could take for a formula is made plain text. */
const quoted = (value) => {
  const text = value == null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The rows as Indonesian Excel reads them: semicolons, and a mark that it is UTF-8. */
export const csv = (columns, rows) => `\ufeff${[columns.map((it) => it.name), ...rows.map((row) => columns.map((it) => (it.plain ?? it.of)(row)))]
  .map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;

export function saveRows(file, columns, rows) {
  save(`${file}.csv`, new Blob([csv(columns, rows)], { type: 'text/csv' }));
}

export function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
