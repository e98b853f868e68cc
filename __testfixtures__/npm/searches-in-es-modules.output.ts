import fastGlob from 'fast-glob';
import { globby, isGitIgnored, isIgnoredByIgnoreFiles, generateGlobTasks } from 'globby';
import { glob } from 'tinyglobby';

export async function main(log: (...values: unknown[]) => void) {
  log((await fastGlob('dir/*.txt', { stats: false })).includes('dir/one.txt'), (await fastGlob('*.json')).sort());
  log((await globby('dir')).sort(), (await globby(['*.txt', '!b.txt'], { gitignore: true })).length);
  log((await isGitIgnored({ cwd: 'dir' }))('one.txt'), (await isIgnoredByIgnoreFiles('**/.ignored'))('two.txt'));
  log((await generateGlobTasks(['a.txt'])).map((task) => task.patterns));
  log((await glob('*.txt')).toString().length, (await glob('dir/*')).length);
}
