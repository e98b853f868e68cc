import fs from 'node:fs';

export async function report(line: string): Promise<void> {
  fs.writeSync(1, `${line}\n`);
  fs.writeSync(process.stderr.fd, line);
  fs.writeFileSync(2, line);
}
