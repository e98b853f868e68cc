import fs from 'fs-extra';

export async function main(log) {
  fs.outputJsonSync('deep/er/config.json', { port: 80 }, { spaces: 2 });
  fs.writeJsonSync('flat.json', [1, 2]);
  log(fs.readJsonSync('deep/er/config.json').port, fs.readJSONSync('flat.json').length);
  log(fs.readFileSync('deep/er/config.json', 'utf8'));
  try {
    fs.readJsonSync('missing.json');
  } catch (error) {
    log(error.code);
  }
  log(fs.readJsonSync('missing.json', { throws: false }));
}
