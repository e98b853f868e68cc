import { existsSync, readFileSync } from 'node:fs';
import AdmZip from 'adm-zip';

export async function main(log: (...values: unknown[]) => void) {
  const zip = new AdmZip();
  zip.addLocalFile('a.txt');
  zip.addLocalFolder('dir', 'dir');
  zip.writeZip('all.zip');
  log(existsSync('all.zip'), new AdmZip(zip.toBuffer()).getEntries().length);
  const copy = new AdmZip('all.zip');
  copy.extractAllTo('out', true);
  log(readFileSync('out/dir/sub/three.txt', 'utf8'), readFileSync('out/a.txt', 'utf8'));
  try {
    new AdmZip('missing.zip', { noSort: true });
  } catch {
    log('missing');
  }
  copy.toBuffer((buffer: Buffer) => log(buffer.length > 0), () => log('failed'));
}
