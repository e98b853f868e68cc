import { readFile } from 'node:fs/promises';

class Config {
  private values!: Record<string, string>;
  readonly made = new Date(0);

  /** Reads the settings of a file. */
  static async create(file: string, separator = '='): Promise<Config> {
    const created = new Config();
    await created.#start(file, separator);
    return created;
  }

  async #start(file: string, separator = '='): Promise<void> {
    this.values = {};
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      const [key = '', value = ''] = line.split(separator);
      this.values[key] = value;
    }
  }

  get(key: string): string | undefined {
    return this.values[key];
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const config = await Config.create('a.txt');
  log(config.get('missing'), config instanceof Config, config.made.getTime());
  const other = await Config.create(
    'a.txt',
    ':', // as written
  );
  log(other.get('missing'));
  try {
    await Config.create('missing.txt', ':');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
