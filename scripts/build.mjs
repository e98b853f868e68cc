// Compiles src/ and transforms/ into dist/ from scratch, so that nothing deleted lives on there, and bundles the page of the
// HTML report.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildPage } from './page.mjs';

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [path.join(path.dirname(typescript), 'bin', 'tsc'), '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
// The one module whose declaration TypeScript cannot derive; it stands in `src/` as it is run.
for (const extension of ['js', 'd.ts']) {
  copyFileSync(path.join('src', `typescript.${extension}`), path.join('dist', 'src', `typescript.${extension}`));
}
await buildPage();
