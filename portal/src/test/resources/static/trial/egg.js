import './hen.js';
