const fs = require('fs');
const { count } = require('./count');

exports.read = async (name) => ((await fs.promises.access(`${name}.txt`).then(() => true, () => false)) && (await fs.promises.stat('a.txt')).isFile() ? await fs.promises.readFile(name, 'utf8') : 'none');

exports.lines = async () => await count('a.txt');
