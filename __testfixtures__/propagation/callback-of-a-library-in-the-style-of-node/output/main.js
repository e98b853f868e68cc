'use strict';
const fs = require('fs');
const { hash, each } = require('tiny-hash');
const typed = require('typed-hash');

function store(text, done) {
  hash(text, 2, async (err, value) => {
    if (err) return done(err);
    await fs.promises.writeFile('hash.txt', String(value));
    done(null, await fs.promises.readFile('hash.txt', 'utf8'));
  });
}

function storeTyped(text, done) {
  typed.hash(text, 3, async function (error, value) {
    try {
      await fs.promises.writeFile('typed.txt', String(value));
      done(await fs.promises.readFile('typed.txt', 'utf8'));
    } catch (failed) {
      done(failed);
    }
  });
}

exports.main = async (log) => {
  log(await new Promise((resolve) => store('abc', (err, text) => resolve(text))));
  log(await new Promise((resolve) => store('', (err) => resolve(err.message))));
  log(await new Promise((resolve) => storeTyped('abcd', resolve)));
  log(each(['a.txt'], (error) => fs.readFileSync(error, 'utf8')));
};
