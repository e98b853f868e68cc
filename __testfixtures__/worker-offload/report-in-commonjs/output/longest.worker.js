'use strict';

// Loaded by worker threads: `longest` of index.js is done here.

exports.longest = function (words) {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
};
