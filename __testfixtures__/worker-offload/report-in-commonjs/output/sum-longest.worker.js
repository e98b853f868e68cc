// Loaded by worker threads: `longest` of sum.js is done here.

exports.longest = (words) => Math.max(...words.map((word) => word.length));
