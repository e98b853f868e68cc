const { mkdir, readFile } = require('node:fs/promises');
const { create, x, t } = require('tar');

exports.main = async (log) => {
  await create({ gzip: true, file: 'all.tgz' }, ['dir', 'b.txt']);
  const names = [];
  await t({ file: 'all.tgz', onentry: (entry) => names.push(entry.path) });
  log(names.sort());
  await mkdir('out');
  await x({ file: 'all.tgz', cwd: 'out' });
  log(await readFile('out/dir/one.txt', 'utf8'));
  try {
    await x({ file: 'missing.tgz' });
  } catch (error) {
    log(error.code);
  }
};
