const crypto = require('crypto');
const fs = require('fs');

function digest(name) {
  return crypto.createHash('sha256').update(fs.readFileSync(name)).digest('hex').slice(0, 8);
}

async function digestAsync(name) {
  return crypto.createHash('sha256').update(await fs.promises.readFile(name)).digest('hex').slice(0, 8);
}

module.exports = digest;
module.exports.digestAsync = digestAsync;
