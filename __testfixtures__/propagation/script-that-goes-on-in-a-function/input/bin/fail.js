const fs = require('fs');

const text = fs.readFileSync(`${process.argv[2]}.none`, 'utf8');
console.log(text);
