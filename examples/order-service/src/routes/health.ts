import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { config } from '../config.js';
import type { Handler } from '../server.js';

export const health: Handler = async (_request, response) => {
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  let writable = true;
  try {
    accessSync(config.dataDir, constants.W_OK);
  } catch {
    writable = false;
  }
  response.writeHead(writable ? 200 : 503).end(JSON.stringify({ revision, writable }));
};
