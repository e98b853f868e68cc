import { readFileSync } from 'node:fs';
import { Command } from 'commander';

export async function main(log) {
  const program = new Command();
  program
    .command('show')
    .option('-n, --name <name>', 'file', (name) => readFileSync(name, 'utf8'))
    .action((name) => {
      log(readFileSync(name, 'utf8'));
    });
  program.parse(['show', 'a.txt']);
  log('done');
}
