import { execAsync } from './child-process-async.js';

const output = async (command: string) => (await execAsync(command)).toString().trim();

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await output('echo out'));
}
