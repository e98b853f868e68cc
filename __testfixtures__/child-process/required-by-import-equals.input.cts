import cp = require('node:child_process');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(cp.execSync('echo out').toString());
}
