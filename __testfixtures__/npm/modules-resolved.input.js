import resolve from 'resolve';

export async function main(log) {
  log(resolve.sync('./dir/one.txt', { basedir: process.cwd(), extensions: ['.txt'] }), resolve.sync('node:fs'));
  try {
    resolve.sync('./missing', { basedir: '.' });
  } catch (error) {
    log(error.code);
  }
  log(resolve.sync('./a', { basedir: '.', isFile: (file) => file.endsWith('a.js') }));
}
