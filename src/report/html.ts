// `--format html`: one file that opens from disk. What it says first stands in it as HTML; the rest is data for the script
// of its page (`page/`), which the build bundles. Nothing in the data can end its element, and nothing is fetched.
import { createHash } from 'node:crypto';
import type { Report } from '../model.js';
import { type PageOptions, pageData } from './page-content.js';

/** The page's own code, as the build made it. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

export function formatHtml(report: Report, options: PageOptions & { readonly assets: PageAssets }): string {
  const { script, style } = options.assets;
  const data = pageData(report, options);
  const title = escaped(`${data.name}: what blocks the event loop`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="page">
<header class="head"><h1>${title}</h1><p class="totals">${escaped(data.totals)}</p></header>
<noscript><p class="note">Scripts are switched off here: the details of this report need them.</p></noscript>
</div>
<script type="application/json" id="data">${json(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** No request at all, and no script but ours. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
}

/** The only character by which text in a script element can end it, or begin a comment in it. */
function json(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
