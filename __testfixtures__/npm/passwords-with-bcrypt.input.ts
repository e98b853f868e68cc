import bcrypt from 'bcrypt';

export async function main(log: (...values: unknown[]) => void) {
  const hash = bcrypt.hashSync('secret', 4);
  log(hash.length, bcrypt.compareSync('secret', hash), bcrypt.compareSync('other', hash));
  const salt = bcrypt.genSaltSync(5);
  log(salt.slice(0, 7), bcrypt.hashSync('secret', salt).startsWith(salt));
  try {
    bcrypt.hashSync('secret', undefined as unknown as string);
  } catch (error) {
    log((error as Error).message);
  }
}
