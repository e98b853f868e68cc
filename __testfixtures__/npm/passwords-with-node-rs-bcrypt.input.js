import { compareSync, genSaltSync, hashSync, verifySync } from '@node-rs/bcrypt';

export async function main(log) {
  const hash = hashSync('secret', 4);
  log(verifySync('secret', hash), compareSync('other', hash), genSaltSync(4, '2b').slice(0, 7));
  log(verifySync('secret', 'no hash'));
}
