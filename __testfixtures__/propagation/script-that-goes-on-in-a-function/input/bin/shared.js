const fs = require('fs');

process.on('exit', () => console.log(typeof text));

const text = fs.readFileSync(process.argv[2], 'utf8');
console.log(text.length);
