'use strict';

// Written by unblock: calls of `sass` on worker threads.
const { pool } = require('./offload');

module.exports = { sassPool: pool(`${__dirname}/sass.worker.js`, () => [require('sass').Exception]) };
