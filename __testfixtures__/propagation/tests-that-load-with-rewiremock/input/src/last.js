const fs = require('fs');

exports.last = (name) => fs.readFileSync(name, 'utf8').slice(-1);
