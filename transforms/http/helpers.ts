// The helper modules that `http` writes into the user's package, where `fetch` alone does not have the old contract.
// Knows their texts only, not where they are written.
import type { HelperModule } from '../../src/api.js';
import { javascript } from './request-async.javascript.js';
import { typescript } from './request-async.typescript.js';

const notice = `// Written by unblock, and yours from now on: the interface of sync-request over \`fetch\`, without holding the event loop.
// Redirects, timeouts and errors are those of the original; only \`await\` is new.
`;

export const requestAsync: HelperModule = {
  name: 'http-request-async',
  texts: {
    ts: `${notice}${typescript}`,
    esm: `${notice}\n${javascript}\nexport { RequestResponse, requestAsync };\n`,
    cjs: `'use strict';\n\n${notice}\n${javascript}\nmodule.exports = { RequestResponse, requestAsync };\n`,
  },
};

const okNotice = `// Written by unblock, and yours from now on: \`fetch\` that fails as \`curl --fail\` and \`wget\` do.
`;

const okText = (parameters: string, result: string): string => `async function fetchOk(${parameters})${result} {
  const response = await fetch(url, init);
  if (response.status < 400) return response;
  throw new Error(\`\${url} answered \${response.status} \${response.statusText}\`);
}
`;

const okDocumented = `/**
 * Rejects when the server answers with a status from 400 on.
 * @param {string | URL} url
 * @param {RequestInit} [init]
 */
${okText('url, init', '')}`;

const okTyped = `/** Rejects when the server answers with a status from 400 on. */
export ${okText('url: string | URL, init?: RequestInit', ': Promise<Response>')}`;

export const fetchOk: HelperModule = {
  name: 'http-fetch-ok',
  texts: {
    ts: `${okNotice}${okTyped}`,
    esm: `${okNotice}${okDocumented}\nexport { fetchOk };\n`,
    cjs: `'use strict';\n\n${okNotice}${okDocumented}\nmodule.exports = { fetchOk };\n`,
  },
};
