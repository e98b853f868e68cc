import { access, readFile, readdir, stat } from 'node:fs/promises';

let names;
let text;

async function namesIn(dir) {
  if (names === undefined) names = readdir(dir).catch((error) => {
    names = undefined;
    throw error;
  });
  return names;
}

// An empty text is read again.
async function textOf(name) {
  if (!text) {
    text = await readFile(name, 'utf8');
  }
  return text;
}

class Page {
  #stats;
  #exists;

  constructor(name) {
    this.name = name;
  }

  async stats() {
    // Asked for by every reader.
    if (!this.#stats) {
      this.#stats = stat(this.name).catch((error) => {
        this.#stats = undefined;
        throw error;
      }); // once
    }

    return this.#stats;
  }

  async exists() {
    if (this.#exists === undefined) {
      this.#exists = await access(this.name).then(() => true, () => false);
    }
    const shown = this.#exists ? 'there' : 'not there';
    return shown;
  }
}

export async function main(log) {
  log((await namesIn('.')).includes('a.txt'), (await namesIn('missing')).length > 0, await textOf('a.txt'));
  const page = new Page('a.txt');
  log((await page.stats()) === (await page.stats()), (await page.stats()).isFile(), await page.exists(), await page.exists());
  const lost = new Page('later.txt');
  for (const name of ['later.txt', 'a.txt']) {
    lost.name = name;
    try {
      log((await lost.stats()).isFile());
    } catch (error) {
      log(error.code);
    }
  }
}
