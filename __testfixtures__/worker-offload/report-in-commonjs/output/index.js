'use strict';
const { longest } = require('./sum');
const { pool } = require('./offload');

/** @unblock offload */
const digest = async (rows, ...names) => {
  const worker = pool(`${__dirname}/digest.worker.js`);
  return await worker.run([rows, ...names], { name: 'digest' });
};

/** @unblock offload */
exports.longest = async function (words) {
  const worker = pool(`${__dirname}/longest.worker.js`);
  return await worker.run([words], { name: 'longest' });
};

async function main(log) {
  log(await digest([1, 2, 3], 'a', 'b'));
  log(await exports.longest(['a', 'abc', 'ab']), await longest(['a', 'abc']));
}

exports.main = main;
