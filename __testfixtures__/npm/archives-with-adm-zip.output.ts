import { access, readFile } from 'node:fs/promises';
import AdmZip from 'adm-zip';

export async function main(log: (...values: unknown[]) => void) {
  const zip = new AdmZip();
  zip.addLocalFile('a.txt');
  zip.addLocalFolder('dir', 'dir');
  await zip.writeZipPromise('all.zip');
  log(await access('all.zip').then(() => true, () => false), new AdmZip(await zip.toBufferPromise()).getEntries().length);
  const copy = new AdmZip(await readFile('all.zip'));
  await copy.extractAllToAsync('out', true);
  log(await readFile('out/dir/sub/three.txt', 'utf8'), await readFile('out/a.txt', 'utf8'));
  try {
    new AdmZip(await readFile('missing.zip'), { noSort: true });
  } catch {
    log('missing');
  }
  copy.toBuffer((buffer: Buffer) => log(buffer.length > 0), () => log('failed'));
}
