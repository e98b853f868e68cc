import { readFile } from 'node:fs/promises';

class Template {
  text!: string;

  static async create(name: string): Promise<Template> {
    const created = new Template();
    await created.#start(name);
    return created;
  }

  async #start(name: string): Promise<void> {
    this.text = await readFile(name, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await Template.create('a.txt')).text);
}
