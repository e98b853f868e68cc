import fs from 'node:fs';

export async function protect(link) {
  if (process.platform === 'darwin') fs.lchmodSync(link, 0o600);
}
