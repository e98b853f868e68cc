'use strict';

// Written by unblock: calls of `svgo` on worker threads.
const { pool } = require('./offload');

module.exports = { svgoPool: pool(`${__dirname}/svgo.worker.js`) };
