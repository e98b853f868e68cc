import fs from 'node:fs';

export async function pack(text: string): Promise<number> {
  const dir = fs.mkdtempDisposableSync('pack-');
  try {
    fs.writeFileSync(`${dir.path}/text`, text);
    return fs.statSync(`${dir.path}/text`).size;
  } finally {
    dir.remove();
  }
}
