import { expect, it } from 'vitest';
import { parseOwners } from './owners.js';

it.each([
  ['* @all\n/src/ @core @web\n', 'src/a/b.ts', ['@core', '@web']],
  ['* @all\n/src/ @core\n', 'lib/src/b.ts', ['@all']],
  ['*.js @js # of scripts\n', 'deep/down/a.js', ['@js']],
  ['docs/* docs@example.com\n', 'docs/a.md', ['docs@example.com']],
  ['docs/* docs@example.com\n', 'docs/deep/a.md', []],
  ['apps/ @octo\n', 'here/apps/x.ts', ['@octo']],
  ['* @all\n/generated/\n', 'generated/a.ts', []],
  ['/my\\ files/ @me\n', 'my files/a.ts', ['@me']],
  ['[Docs] @writers\ndocs/\n^[Web][2] @web\nweb/ @own\n', 'docs/a.md', ['@writers']],
  ['[Docs] @writers\ndocs/\n^[Web][2] @web\nweb/ @own\n', 'web/a.ts', ['@own']],
  ['# nothing\n\n', 'a.ts', []],
])('%j gives %s to %j', (text, file, owners) => {
  expect(parseOwners(text)(file)).toEqual(owners);
});
