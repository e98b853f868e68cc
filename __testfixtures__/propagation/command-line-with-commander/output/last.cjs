const { readFile } = require('fs/promises');
const { program } = require('commander');

program.command('show').action(show);
program.parse(process.argv.slice(2));

async function show(name) {
  console.log(await readFile(name, 'utf8'));
}
