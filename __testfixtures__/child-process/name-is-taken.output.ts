import { execAsync as execAsync2 } from './child-process-async.js';

function execAsync(command: string) {
  return `not run: ${command}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execAsync('echo out'));
  log((await execAsync2('echo out')).toString());
}
