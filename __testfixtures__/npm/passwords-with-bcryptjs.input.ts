import bcrypt, { compareSync } from 'bcryptjs';

export async function register(password: string) {
  const salt = bcrypt.genSaltSync(4);
  return bcrypt.hashSync(password, salt);
}

export async function main(log: (...values: unknown[]) => void) {
  const hash = await register('secret');
  if (!compareSync('other', hash)) log('no match', compareSync('secret', hash));
  log(bcrypt.getRounds(hash));
}
