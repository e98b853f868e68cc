import { randomBytes } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    randomBytes(5000, (error, buffer) => (error ? reject(error) : resolve(buffer)));
  });
  log(bytes.length);
}
