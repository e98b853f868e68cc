const { readFileSync } = require('fs');

module.exports = (name) => readFileSync(name, 'utf8').length;
