// What the page calls things.
import type { PageStatus } from '../src/report/page-data.js';
import type { Facet, Order } from './filter.js';

export const statusWords: Readonly<Record<PageStatus, string>> = {
  // Written or not.
  fixed: 'in the rewrite',
  review: 'to review',
  refused: 'left alone',
};

export const statuses: readonly PageStatus[] = ['fixed', 'review', 'refused'];

export const facetWords: Readonly<Record<Facet, string>> = {
  status: 'Status',
  reach: 'Reach',
  transform: 'Transform',
  package: 'Package',
  folder: 'Folder',
  owner: 'Owner',
  reason: 'Reason',
  hazard: 'Hazard',
};

export const orderWords: Readonly<Record<Order, string>> = {
  place: 'by place',
  reach: 'requests first',
  findings: 'most findings first',
  functions: 'fewest functions first',
  hazards: 'fewest hazards first',
};

/** What a reach means, for a title. */
export const reachWords: Readonly<Record<string, string>> = {
  serving: 'runs while other work waits',
  library: 'exported, and nobody calls it here',
  startup: 'runs while the program starts',
  script: 'runs in a script, where nobody waits beside it',
  test: 'runs in a test',
};

export function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
