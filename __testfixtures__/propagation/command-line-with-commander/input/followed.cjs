const { readFileSync } = require('fs');
const { program } = require('commander');

program.command('show').action((name) => {
  console.log(readFileSync(name, 'utf8'));
});
const parsed = program.parse(process.argv.slice(2));
console.log(parsed);
