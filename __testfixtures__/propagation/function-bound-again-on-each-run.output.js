const { stat } = require('node:fs/promises');

const noop = async () => {};
let restart = null;

async function run(options) {
  restart = run.bind(this, options);
  run.restart = restart;
  run.sizes = [...(run.sizes ?? []), (await stat(options.file)).size];
}

run.restart = noop;

async function main(log) {
  await run.restart();
  await run({ file: 'a.txt' });
  await run.restart();
  if (restart !== null) await restart();
  log(run.sizes);
}

module.exports = { main };
