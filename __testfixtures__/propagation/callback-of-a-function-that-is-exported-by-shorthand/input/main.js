const fs = require('fs');
const { eachStep, last } = require('./steps');

async function main(log) {
  const show = (step) => {
    log(step, fs.readFileSync(`${step}.txt`, 'utf8').trim());
  };
  eachStep(['a', 'a'], show);
  last(['a'], show);
  log('done');
}

module.exports = { main };
