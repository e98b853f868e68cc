import { readFile } from 'node:fs/promises';
import { program } from 'commander';

program.command('show').action(async (name) => {
  console.log(await readFile(name, 'utf8'));
});
await program.parseAsync(process.argv.slice(2));
