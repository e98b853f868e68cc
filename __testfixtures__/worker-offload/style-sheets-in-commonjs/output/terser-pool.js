'use strict';

// Written by unblock: calls of `terser` on worker threads.
const { pool } = require('./offload');

module.exports = { terserPool: pool(`${__dirname}/terser.worker.js`) };
