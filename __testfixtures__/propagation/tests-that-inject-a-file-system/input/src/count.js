const fs = require('fs');

exports.count = (name) => fs.readFileSync(name, 'utf8').split('\n').length;
