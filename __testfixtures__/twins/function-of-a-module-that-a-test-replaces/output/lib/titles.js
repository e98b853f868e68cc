const fs = require('node:fs');

module.exports = (name) => fs.readFileSync(name, 'utf8').split('\n')[0];
