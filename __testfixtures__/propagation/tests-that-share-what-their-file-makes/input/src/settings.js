const fs = require('fs');

exports.settingsOf = (name) => fs.readFileSync(name, 'utf8').trim().split('\n');
