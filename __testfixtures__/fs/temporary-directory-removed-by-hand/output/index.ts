import fs from 'node:fs/promises';

export async function pack(text: string): Promise<number> {
  const dir = await fs.mkdtempDisposable('pack-');
  try {
    await fs.writeFile(`${dir.path}/text`, text);
    return (await fs.stat(`${dir.path}/text`)).size;
  } finally {
    await dir.remove();
  }
}
