// A receipt as a picture, for phones where a picture is what people keep: drawn here, sent by the phone's own sheet.

import { html } from 'lit';
import { t } from '../texts.js';
import { save } from './table.js';

const WIDTH = 720;
const EDGE = 40;
const LINE = 44;
const FONT = 'system-ui, "Noto Sans", sans-serif';

/** Words broken so that none stands out of the picture. */
function broken(pen, text, wide) {
  return String(text).split(' ').reduce((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= wide) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
}

/** Title, then lines of [name, value]; white paper, black ink. */
export async function picture(title, pairs) {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const small = `26px ${FONT}`;
  pen.font = small;
  const lines = pairs.filter(Boolean).map(([name, value]) => [name, broken(pen, value, WIDTH - 2 * EDGE - 240)]);
  canvas.width = WIDTH;
  canvas.height = 2 * EDGE + LINE * (2 + lines.reduce((sum, [, value]) => sum + value.length, 0));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#0b5d4e';
  pen.font = `bold 34px ${FONT}`;
  pen.fillText(title, EDGE, EDGE + LINE / 2);
  pen.font = small;
  let y = EDGE + 2 * LINE;
  for (const [name, value] of lines) {
    pen.fillStyle = '#4c5f5a';
    pen.fillText(name, EDGE, y);
    pen.fillStyle = '#1c2b28';
    value.forEach((it, i) => pen.fillText(it, EDGE + 240, y + i * LINE));
    y += LINE * value.length;
  }
  return new Promise((done) => { canvas.toBlob(done, 'image/png'); });
}

async function send(title, pairs) {
  const blob = await picture(title, pairs);
  const file = new File([blob], 'tanda-terima.png', { type: 'image/png' });
  if (navigator.canShare?.({ files: [file] })) await navigator.share({ files: [file], title }).catch(() => {});
  else save(file.name, blob);
}

/** A button that hands on a receipt as a picture, or keeps it where a phone cannot. */
export const sendPicture = (title, pairs) => html`<button type="button" class="btn btn-outline-primary no-print" @click=${() => send(title, pairs)}>${t('send-picture')}</button>`;
