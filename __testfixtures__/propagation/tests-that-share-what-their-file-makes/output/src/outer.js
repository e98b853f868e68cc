const fs = require('fs');

exports.outerIn = (name) => fs.readFileSync(name, 'utf8').trim();
