import { execSync } from 'node:child_process';

const output = async (command: string) => execSync(command).toString().trim();

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await output('echo out'));
}
