import AdmZip from 'adm-zip';

export async function open(archive: string) {
  const opened = new AdmZip(archive);
  return opened;
}

export async function names(archive: string) {
  return new AdmZip(archive).getEntries().map((entry) => entry.entryName);
}
