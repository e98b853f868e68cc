import fastGlob from 'fast-glob';
import { generateGlobTasksSync, globbySync, isGitIgnoredSync, isIgnoredByIgnoreFilesSync } from 'globby';
import { glob, globSync } from 'tinyglobby';

export async function main(log: (...values: unknown[]) => void) {
  log(fastGlob.sync('dir/*.txt', { stats: false }).includes('dir/one.txt'), fastGlob.globSync('*.json').sort());
  log(globbySync('dir').sort(), globbySync(['*.txt', '!b.txt'], { gitignore: true }).length);
  log(isGitIgnoredSync({ cwd: 'dir' })('one.txt'), isIgnoredByIgnoreFilesSync('**/.ignored')('two.txt'));
  log(generateGlobTasksSync(['a.txt']).map((task) => task.patterns));
  log(globSync('*.txt').toString().length, (await glob('dir/*')).length);
}
