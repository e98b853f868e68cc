import fs from 'fs-extra';

export async function main(log) {
  await fs.outputJson('deep/er/config.json', { port: 80 }, { spaces: 2 });
  await fs.writeJson('flat.json', [1, 2]);
  log((await fs.readJson('deep/er/config.json')).port, (await fs.readJSON('flat.json')).length);
  log(await fs.readFile('deep/er/config.json', 'utf8'));
  try {
    await fs.readJson('missing.json');
  } catch (error) {
    log(error.code);
  }
  log(await fs.readJson('missing.json', { throws: false }).catch(() => null));
}
