import { exec } from 'node:child_process';
import { lookup } from 'node:dns';
import deasync from 'deasync';

export async function address(name) {
  return deasync(lookup)(name);
}

export async function version() {
  return deasync(exec)('git --version');
}
