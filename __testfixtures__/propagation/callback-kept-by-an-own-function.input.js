const fs = require('fs');

const kept = [];

function later(task) {
  kept.push(task);
}

exports.main = async function main(log) {
  later(() => log(fs.readFileSync('a.txt', 'utf8')));
  for (const task of kept) task();
};
