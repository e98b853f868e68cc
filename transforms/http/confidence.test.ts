// Which rewrites of requests are left for a person to decide, and why.
import { expect, test } from 'vitest';
import { rewritePackage } from '../../test/harness/rewrite.js';

const head = `import { execSync } from 'node:child_process';
import syncFetch from 'sync-fetch';
import request from 'sync-request';
import { XMLHttpRequest } from 'xmlhttprequest';
import { XMLHttpRequest as Secure } from 'xmlhttprequest-ssl';
`;

const xhr = (name: string): string => `const xhr = new ${name}();
  xhr.open('GET', url, false);
  xhr.send();
  return xhr.responseText;`;

test.each([
  ['sync-request with options written out', `return request('GET', url, { timeout: 5 }).getBody('utf8');`, []],
  ['sync-request with other options', `return request('GET', url, init).getBody('utf8');`, ['http-semantics']],
  ['sync-fetch', `return syncFetch(url).text();`, []],
  ['sync-fetch with other options', `return syncFetch(url, init).text();`, ['http-semantics']],
  [
    'an error that is shown',
    `try { return syncFetch(url).text(); } catch (error) { throw new Error(error.message); }`,
    [],
  ],
  ['an error code', `try { return syncFetch(url).text(); } catch (error) { return error.code; }`, ['error-shape']],
  [
    'an error class',
    `try { return syncFetch(url).text(); } catch (e) { return e instanceof TypeError; }`,
    ['error-shape'],
  ],
  ['an error that goes on', `try { return syncFetch(url).text(); } finally { init.done(); }`, []],
  ['XMLHttpRequest', xhr('XMLHttpRequest'), []],
  ['XMLHttpRequest of several minds', xhr('Secure'), ['http-semantics']],
  ['curl', `return execSync('curl -s https://example.org/').toString();`, ['http-semantics']],
])('%s', async (_name, body, hazards) => {
  const files = new Map([
    ['package.json', '{ "type": "module", "engines": { "node": ">=20" } }\n'],
    ['index.js', `${head}\nexport async function load(url, init) {\n  ${body}\n}\n`],
  ]);
  const { report } = await rewritePackage(files, { verify: 'none', minConfidence: 'safe' });
  expect(report.findings.map((finding) => finding.status)).toEqual([hazards.length === 0 ? 'fixed' : 'review']);
  expect(report.groups.flatMap((group) => group.hazards.map((hazard) => hazard.id))).toEqual(hazards);
});
