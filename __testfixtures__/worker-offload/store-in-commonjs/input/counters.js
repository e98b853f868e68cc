'use strict';
// @unblock offload-module
const { inspect } = require('node:util');

const counters = {};

function add(name, step = 1) {
  counters[name] = (counters[name] ?? 0) + step;
  return counters[name];
}

function all() {
  return inspect(counters);
}

module.exports = { add, all };
