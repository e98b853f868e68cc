export { readFileSync, statSync as inspect } from 'node:fs';
export * as everything from 'node:fs';
