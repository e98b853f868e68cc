const { Reader } = require('./reader');

async function main(log) {
  const reader = await Reader.create('defaults.js');
  log(reader.text.length > 0);
  log(reader.text.includes('folder'));
}

module.exports = { main };
