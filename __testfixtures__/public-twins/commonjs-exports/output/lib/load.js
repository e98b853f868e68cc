const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
async function loadAsync(name) {
  return await fs.promises.readFile(name, 'utf8');
}

function parse(text) {
  return text.trim();
}

module.exports = { load, loadAsync, parse };
