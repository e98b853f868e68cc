'use strict';

const loader = require('./lib/loader');
const { start } = require('./lib/start');

module.exports = { load: loader.load, start };
