// Bahasa Indonesia: one file for each area of work; a key stands in one of them only.

import figures from './id/figures.js';
import frame from './id/frame.js';
import importing from './id/import.js';
import money from './id/money.js';
import people from './id/people.js';
import today from './id/today.js';

export default { ...figures, ...frame, ...importing, ...money, ...people, ...today };
