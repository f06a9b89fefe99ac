import './egg.js';
