import { readFileSync } from 'node:fs';

interface Options {
  names?: string[];
}

const show = ({ names }: Options, log: (...values: unknown[]) => void): void => {
  names?.forEach((name) => {
    log(readFileSync(name, 'utf8'));
  });
  names?.forEach((name, index) => {
    log(index, readFileSync(name, 'utf8'));
  });
  names?.forEach((name, _index, all) => {
    log(all.length, readFileSync(name, 'utf8'));
  });
};

export const main = (log: (...values: unknown[]) => void): void => {
  show({}, log);
  show({ names: ['a.txt'] }, log);
};
