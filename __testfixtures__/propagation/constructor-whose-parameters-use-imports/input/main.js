const { Reader } = require('./reader');

async function main(log) {
  const reader = new Reader('defaults.js');
  log(reader.text.length > 0);
  log(reader.text.includes('folder'));
}

module.exports = { main };
