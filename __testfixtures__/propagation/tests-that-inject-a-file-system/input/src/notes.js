const fs = require('fs');
const { count } = require('./count');

exports.read = (name) => (fs.existsSync(`${name}.txt`) && fs.statSync('a.txt').isFile() ? fs.readFileSync(name, 'utf8') : 'none');

exports.lines = () => count('a.txt');
