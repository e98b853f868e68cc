import * as cp from 'child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const child = cp.spawn('true');
  log(await new Promise((resolve) => child.on('close', resolve)));
  log(cp.execSync('echo out').toString());
}
