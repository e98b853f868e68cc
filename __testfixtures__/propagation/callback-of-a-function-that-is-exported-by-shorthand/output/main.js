const fs = require('fs/promises');
const { eachStep, last } = require('./steps');

async function main(log) {
  const show = async (step) => {
    log(step, (await fs.readFile(`${step}.txt`, 'utf8')).trim());
  };
  await eachStep(['a', 'a'], show);
  await last(['a'], show);
  log('done');
}

module.exports = { main };
