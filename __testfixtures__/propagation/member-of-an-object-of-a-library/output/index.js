const mocks = require('tiny-mocks');
const { names } = require('./lib/disk');
const folder = require('./lib/folder');
const start = require('./lib/process');

// This one is the package's own.
mocks.clock = require('./lib/watch');

exports.main = async (log) => {
  await start(folder, log);
  log(names, await mocks.clock.tellTime('a.txt'));
};
