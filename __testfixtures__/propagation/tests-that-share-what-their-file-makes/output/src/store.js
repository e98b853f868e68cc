const fs = require('fs');

module.exports = function openStore(name, options) {
  const text = fs.readFileSync(name, 'utf8');
  return { name, size: text.length, kind: options.kind };
};
