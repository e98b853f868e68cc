import { existsSync, readFileSync } from 'node:fs';

const text = existsSync('config.json') ? readFileSync('config.json', 'utf8').trim() : 'none';

export const read = () => text;
