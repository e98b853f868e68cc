import test from 'ava';
import { load } from '../src/load.js';

test.serial('throws', async (t) => {
  const error = await t.throwsAsync(load('missing.txt'), { code: 'ENOENT' });
  t.is(error.syscall, 'open');
  await t.throwsAsync(load(''), { instanceOf: TypeError, message: 'no name' });
  await t.throwsAsync(async () => {
    await load((await load('a.txt')).trim());
  });
});

test.serial('does not throw', async (t) => {
  await t.notThrowsAsync(load('a.txt'));
});

test.serial('fails where nothing is thrown', async (t) => {
  await t.throwsAsync(load('a.txt'));
});
