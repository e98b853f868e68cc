const fs = require('fs/promises');
const config = require('./lib/config');

async function start(name, log) {
  log((await fs.readFile(name, 'utf8')).trim());
}

exports.main = async (log) => {
  config.load({ name: 'a.txt' }, async function (config) {
    await start(config.options.name, log);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await config.reset(async function (config) {
    await start('b.txt', log);
    log(config.loaded.length);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
};
