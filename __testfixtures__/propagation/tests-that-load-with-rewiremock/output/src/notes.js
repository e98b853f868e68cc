const fs = require('fs');
const { last } = require('./last');

exports.read = async (name) => `${await fs.promises.readFile(name, 'utf8')} ${await last(name)}`;
