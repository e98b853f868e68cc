import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import yargs from 'yargs';

export async function main(log) {
  yargs(['show', 'a.txt'])
    .command(
      'show',
      'shows a file',
      (each) => each.option('name', { default: existsSync('a.txt') }),
      async (args) => {
        log(await readFile(args._[1], 'utf8'));
      },
    )
    .parse();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { _ } = yargs(['size', 'a.txt']).command('size', 'its size', {}, (args) => log(readFileSync(args._[1]).length)).argv;
  log(_);
}
