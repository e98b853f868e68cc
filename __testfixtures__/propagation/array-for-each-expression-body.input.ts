import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

const show = (names: readonly string[], log: (text: string) => void): void => {
  names.forEach((name) => log(load(name)));
  if (names.length > 1)
    names.forEach((name) =>
      log(
        load(name),
      ),
    );
};

export const main = (log: (...values: unknown[]) => void): void => {
  show(['a.txt', 'b.txt'], log);
};
