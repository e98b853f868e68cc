import { writeFileSync } from 'node:fs';
import { cosmiconfigSync } from 'cosmiconfig';
import dotenv from 'dotenv';
import isDocker from 'is-docker';
import { lilconfigSync } from 'lilconfig';
import { propertiesReader } from 'properties-reader';

export async function main(log: (...values: unknown[]) => void) {
  writeFileSync('.toolrc.json', '{ "level": 3 }');
  log(cosmiconfigSync('tool').search()?.config, cosmiconfigSync('tool', { stopDir: '.' }).load('.toolrc.json')?.filepath);
  log(lilconfigSync('tool').search('dir'), lilconfigSync('other').search('.'));
  try {
    cosmiconfigSync('tool').load('missing.json');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  const explorer = cosmiconfigSync('tool', { cache: false });
  const found = explorer.search();
  explorer.clearCaches();
  log(found?.config, explorer.load('.toolrc.json')?.isEmpty, explorer.search('dir') ?? 'none');
  const other = lilconfigSync('tool');
  log(['.toolrc.json'].map((file) => other.load(file)));
  cosmiconfigSync('tool').clearCaches();
  writeFileSync('.env', 'A_NAME=value\n');
  log(dotenv.config({ quiet: true }).parsed, isDocker() === isDocker());
  log(propertiesReader({ sourceFile: '.env' }).get('A_NAME'));
}
