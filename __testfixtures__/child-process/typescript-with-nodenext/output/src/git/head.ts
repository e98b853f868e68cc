import { execAsync } from '../child-process-async.js';

export async function head(dir: string): Promise<string> {
  const first: string = await execAsync('ls', { cwd: dir, encoding: 'utf8' });
  return first.trim();
}
