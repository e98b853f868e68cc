import bcrypt, { compare } from 'bcryptjs';

export async function register(password: string) {
  const salt = await bcrypt.genSalt(4);
  return await bcrypt.hash(password, salt);
}

export async function main(log: (...values: unknown[]) => void) {
  const hash = await register('secret');
  if (!(await compare('other', hash))) log('no match', await compare('secret', hash));
  log(bcrypt.getRounds(hash));
}
