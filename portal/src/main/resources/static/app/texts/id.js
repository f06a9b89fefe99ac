// Bahasa Indonesia: the words every page may say. Each area of work has a file of its own, fetched with its pages (nav.js).

import frame from './id/frame.js';
import shell from './id/shell.js';
import today from './id/today.js';

export default { ...frame, ...shell, ...today };
