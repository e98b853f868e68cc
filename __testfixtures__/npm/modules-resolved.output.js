import { promisify } from 'node:util';
import resolve from 'resolve';

export async function main(log) {
  log(await promisify(resolve)('./dir/one.txt', { basedir: process.cwd(), extensions: ['.txt'] }), await promisify(resolve)('node:fs'));
  try {
    await promisify(resolve)('./missing', { basedir: '.' });
  } catch (error) {
    log(error.code);
  }
  log(resolve.sync('./a', { basedir: '.', isFile: (file) => file.endsWith('a.js') }));
}
