import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';

export async function main(log) {
  const program = new Command();
  program
    .command('show')
    .option('-n, --name <name>', 'file', (name) => readFileSync(name, 'utf8'))
    .action(async (name) => {
      log(await readFile(name, 'utf8'));
    });
  await program.parseAsync(['show', 'a.txt']);
  log('done');
}
