import { readFileSync } from 'node:fs';
import { Addon } from './addon/index.js';

class Project {
  config() {
    return readFileSync('a.txt', 'utf8').trim();
  }
}

export function main(log) {
  const project = new Project();
  log(project.config(), new Addon(project).isWanted());
}
