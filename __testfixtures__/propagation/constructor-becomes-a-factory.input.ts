import { readFileSync } from 'node:fs';

class Config {
  private values: Record<string, string>;
  readonly made = new Date(0);

  /** Reads the settings of a file. */
  constructor(file: string, separator = '=') {
    this.values = {};
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [key = '', value = ''] = line.split(separator);
      this.values[key] = value;
    }
  }

  get(key: string): string | undefined {
    return this.values[key];
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const config = new Config('a.txt');
  log(config.get('missing'), config instanceof Config, config.made.getTime());
  const other = new Config(
    'a.txt',
    ':', // as written
  );
  log(other.get('missing'));
  try {
    new Config('missing.txt', ':');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
