// English: the words every page may say. Each area of work has a file of its own, fetched with its pages (nav.js).

import frame from './en/frame.js';
import shell from './en/shell.js';
import today from './en/today.js';

export default { ...frame, ...shell, ...today };
