// Builds dist/ from scratch, so that nothing deleted lives on there: checks src/ and transforms/ and writes their
// declarations, bundles their code, and bundles the page of the HTML report.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { buildPage } from './page.mjs';

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
rmSync('dist', { recursive: true, force: true });
const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--emitDeclarationOnly'], { stdio: 'inherit' });
// The one declaration that TypeScript cannot derive.
copyFileSync('src/typescript.d.ts', 'dist/src/typescript.d.ts');
await bundle();
await buildPage();
