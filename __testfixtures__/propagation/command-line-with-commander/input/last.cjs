const { readFileSync } = require('fs');
const { program } = require('commander');

program.command('show').action(show);
program.parse(process.argv.slice(2));

function show(name) {
  console.log(readFileSync(name, 'utf8'));
}
