'use strict';
// @unblock offload-module
const { dedicated } = require('./offload');

const worker = dedicated(`${__dirname}/counters.worker.js`);

async function add(name, step = 1) {
  return await worker.run([name, step], { name: 'add' });
}

async function all() {
  return await worker.run([], { name: 'all' });
}

module.exports = { add, all };
