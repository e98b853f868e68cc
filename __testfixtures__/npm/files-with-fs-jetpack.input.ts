import jetpack from 'fs-jetpack';

export async function main(log: (...values: unknown[]) => void) {
  jetpack.append('a.txt', 'more\n');
  jetpack.copy('dir', 'copied', { matching: '*.txt' });
  const place = jetpack.dir('place');
  log(place.path().endsWith('place'), jetpack.exists('place'), jetpack.exists('missing'));
  jetpack.file('place/file.txt', { content: 'text' });
  log(jetpack.find('dir', { matching: '*.txt' }).sort(), jetpack.find('place').length);
  log(jetpack.inspect('a.txt')?.size, jetpack.inspectTree('dir/sub')?.children.length, jetpack.list('place'));
  jetpack.move('place/file.txt', 'place/moved.txt');
  jetpack.rename('place/moved.txt', 'renamed.txt');
  jetpack.symlink('../a.txt', 'place/link');
  jetpack.write('place/data.json', { n: 1 });
  log(jetpack.read('place/data.json', 'json'), jetpack.read('missing'), jetpack.read('place/link'));
  log(jetpack.tmpDir({ prefix: 'x' }).cwd().includes('x'));
  jetpack.remove('copied');
  try {
    jetpack.read('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  const { read } = jetpack;
  log(read('b.txt'));
}
