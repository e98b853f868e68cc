import AdmZip from 'adm-zip';

export async function add(archive: string, file: string) {
  const zip = new AdmZip(archive);
  zip.addLocalFile(file);
  await zip.writeZipPromise();
}
