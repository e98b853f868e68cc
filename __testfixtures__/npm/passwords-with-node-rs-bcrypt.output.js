import { hash as hashAsync, verify, compare, genSalt } from '@node-rs/bcrypt';

export async function main(log) {
  const hash = await hashAsync('secret', 4);
  log(await verify('secret', hash), await compare('other', hash), (await genSalt(4, '2b')).slice(0, 7));
  log(await verify('secret', 'no hash'));
}
