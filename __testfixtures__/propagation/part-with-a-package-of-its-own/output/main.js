import { readFile } from 'node:fs/promises';
import { Addon } from './addon/index.js';

class Project {
  async config() {
    return (await readFile('a.txt', 'utf8')).trim();
  }
}

export async function main(log) {
  const project = new Project();
  log(await project.config(), await new Addon(project).isWanted());
}
