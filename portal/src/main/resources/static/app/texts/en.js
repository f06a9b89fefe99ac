// English: one file for each area of work; a key stands in one of them only.

import figures from './en/figures.js';
import frame from './en/frame.js';
import importing from './en/import.js';
import money from './en/money.js';
import people from './en/people.js';
import today from './en/today.js';

export default { ...figures, ...frame, ...importing, ...money, ...people, ...today };
