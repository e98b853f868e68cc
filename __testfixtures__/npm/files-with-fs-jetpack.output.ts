import jetpack from 'fs-jetpack';

export async function main(log: (...values: unknown[]) => void) {
  await jetpack.appendAsync('a.txt', 'more\n');
  await jetpack.copyAsync('dir', 'copied', { matching: '*.txt' });
  const place = await jetpack.dirAsync('place');
  log(place.path().endsWith('place'), await jetpack.existsAsync('place'), await jetpack.existsAsync('missing'));
  await jetpack.fileAsync('place/file.txt', { content: 'text' });
  log((await jetpack.findAsync('dir', { matching: '*.txt' })).sort(), (await jetpack.findAsync('place')).length);
  log((await jetpack.inspectAsync('a.txt'))?.size, (await jetpack.inspectTreeAsync('dir/sub'))?.children.length, await jetpack.listAsync('place'));
  await jetpack.moveAsync('place/file.txt', 'place/moved.txt');
  await jetpack.renameAsync('place/moved.txt', 'renamed.txt');
  await jetpack.symlinkAsync('../a.txt', 'place/link');
  await jetpack.writeAsync('place/data.json', { n: 1 });
  log(await jetpack.readAsync('place/data.json', 'json'), await jetpack.readAsync('missing'), await jetpack.readAsync('place/link'));
  log((await jetpack.tmpDirAsync({ prefix: 'x' })).cwd().includes('x'));
  await jetpack.removeAsync('copied');
  try {
    await jetpack.readAsync('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
  const { read } = jetpack;
  log(read('b.txt'));
}
