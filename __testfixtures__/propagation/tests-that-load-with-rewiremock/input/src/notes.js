const fs = require('fs');
const { last } = require('./last');

exports.read = (name) => `${fs.readFileSync(name, 'utf8')} ${last(name)}`;
