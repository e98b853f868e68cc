import { readFileSync } from 'node:fs';
import { program } from 'commander';

program.command('show').action((name) => {
  console.log(readFileSync(name, 'utf8'));
});
await program.parseAsync(process.argv.slice(2));
