import { hkdfSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(Buffer.from(hkdfSync('sha256', 'key', 'salt', 'info', 16)).toString('hex'));
}
