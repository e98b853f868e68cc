const fs = require('fs');

module.exports = (name) => fs.readFileSync(name, 'utf8').length;
