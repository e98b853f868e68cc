'use strict';
const { createHash } = require('node:crypto');
const { longest, sum } = require('./sum');

const rounds = 50;

function hashed(text) {
  for (let round = 0; round < rounds; round++) text = createHash('sha1').update(text).digest('hex');
  return text;
}

/** @unblock offload */
const digest = (rows, ...names) => hashed(`${sum(rows)} ${names}`);

/** @unblock offload */
exports.longest = function (words) {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
};

async function main(log) {
  log(digest([1, 2, 3], 'a', 'b'));
  log(exports.longest(['a', 'abc', 'ab']), longest(['a', 'abc']));
}

exports.main = main;
