import { parseEnv } from 'node:util';
import { readFile } from 'node:fs/promises';

export async function main(log) {
  try {
    Object.assign(process.env, { ...parseEnv(await readFile('no.env', 'utf8')), ...process.env });
  } catch (error) {
    log(error.code, error.syscall, error.path, error.message);
  }
}
