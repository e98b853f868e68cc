// Every name that `explain`, `--only` and `--skip` take.
import { unreported } from '../../transforms/npm/unreported.js';
import type { BlockingApi, Idiom } from '../api.js';
import { hazards } from '../report/hazards.js';
import { reasons } from '../report/reasons.js';
import { transforms } from './transforms.js';

export const transformNames: readonly string[] = transforms.map(({ name }) => name);

/** `readFileSync` for `node:fs#readFileSync`, `deasync` for `deasync#default`. */
export function shortName({ api }: BlockingApi | Idiom): string {
  const [module = '', name = ''] = api.split('#');
  return name === 'default' ? module : name;
}

export const explained: readonly string[] = [
  ...new Set([
    ...transformNames,
    ...Object.keys(reasons),
    ...Object.keys(hazards),
    ...transforms.flatMap(({ rows, idioms }) => [...rows, ...idioms].map(shortName)),
    ...Object.keys(unreported),
  ]),
];
