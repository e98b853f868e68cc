import { writeFile } from 'node:fs/promises';
import { cosmiconfigSync, cosmiconfig } from 'cosmiconfig';
import dotenv from 'dotenv';
import isDocker from 'is-docker';
import { lilconfigSync, lilconfig } from 'lilconfig';
import { propertiesReader } from 'properties-reader';

export async function main(log: (...values: unknown[]) => void) {
  await writeFile('.toolrc.json', '{ "level": 3 }');
  log((await cosmiconfig('tool').search())?.config, (await cosmiconfig('tool', { stopDir: '.' }).load('.toolrc.json'))?.filepath);
  log(await lilconfig('tool').search('dir'), await lilconfig('other').search('.'));
  try {
    await cosmiconfig('tool').load('missing.json');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  const explorer = cosmiconfig('tool', { cache: false });
  const found = await explorer.search();
  explorer.clearCaches();
  log(found?.config, (await explorer.load('.toolrc.json'))?.isEmpty, (await explorer.search('dir')) ?? 'none');
  const other = lilconfigSync('tool');
  log(['.toolrc.json'].map((file) => other.load(file)));
  cosmiconfigSync('tool').clearCaches();
  await writeFile('.env', 'A_NAME=value\n');
  log(dotenv.config({ quiet: true }).parsed, isDocker() === isDocker());
  log(propertiesReader({ sourceFile: '.env' }).get('A_NAME'));
}
