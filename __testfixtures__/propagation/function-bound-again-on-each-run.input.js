const { statSync } = require('node:fs');

const noop = () => {};
let restart = null;

function run(options) {
  restart = run.bind(this, options);
  run.restart = restart;
  run.sizes = [...(run.sizes ?? []), statSync(options.file).size];
}

run.restart = noop;

async function main(log) {
  run.restart();
  run({ file: 'a.txt' });
  run.restart();
  if (restart !== null) restart();
  log(run.sizes);
}

module.exports = { main };
