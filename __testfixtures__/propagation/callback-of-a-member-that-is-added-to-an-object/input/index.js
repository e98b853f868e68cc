const fs = require('fs');
const config = require('./lib/config');

function start(name, log) {
  log(fs.readFileSync(name, 'utf8').trim());
}

exports.main = async (log) => {
  config.load({ name: 'a.txt' }, function (config) {
    start(config.options.name, log);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  config.reset(function (config) {
    start('b.txt', log);
    log(config.loaded.length);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
};
