import fs from 'node:fs';

export const settings = fs.readFileSync('settings.txt', 'utf8');
