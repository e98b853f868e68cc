import { readFile } from 'node:fs/promises';
import AdmZip from 'adm-zip';

export async function open(archive: string) {
  const opened = new AdmZip(archive);
  return opened;
}

export async function names(archive: string) {
  return new AdmZip(await readFile(archive)).getEntries().map((entry) => entry.entryName);
}
