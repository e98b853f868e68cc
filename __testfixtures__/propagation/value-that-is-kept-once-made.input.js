import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

let names;
let text;

function namesIn(dir) {
  if (names === undefined) names = readdirSync(dir);
  return names;
}

// An empty text is read again.
function textOf(name) {
  if (!text) {
    text = readFileSync(name, 'utf8');
  }
  return text;
}

class Page {
  #stats;
  #exists;

  constructor(name) {
    this.name = name;
  }

  stats() {
    // Asked for by every reader.
    if (!this.#stats) {
      this.#stats = statSync(this.name); // once
    }

    return this.#stats;
  }

  exists() {
    if (this.#exists === undefined) {
      this.#exists = existsSync(this.name);
    }
    const shown = this.#exists ? 'there' : 'not there';
    return shown;
  }
}

export async function main(log) {
  log(namesIn('.').includes('a.txt'), namesIn('missing').length > 0, textOf('a.txt'));
  const page = new Page('a.txt');
  log(page.stats() === page.stats(), page.stats().isFile(), page.exists(), page.exists());
  const lost = new Page('later.txt');
  for (const name of ['later.txt', 'a.txt']) {
    lost.name = name;
    try {
      log(lost.stats().isFile());
    } catch (error) {
      log(error.code);
    }
  }
}
