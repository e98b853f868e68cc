import bcrypt from 'bcrypt';

export async function main(log: (...values: unknown[]) => void) {
  const hash = await bcrypt.hash('secret', 4);
  log(hash.length, await bcrypt.compare('secret', hash), await bcrypt.compare('other', hash));
  const salt = await bcrypt.genSalt(5);
  log(salt.slice(0, 7), (await bcrypt.hash('secret', salt)).startsWith(salt));
  try {
    await bcrypt.hash('secret', undefined as unknown as string);
  } catch (error) {
    log((error as Error).message);
  }
}
