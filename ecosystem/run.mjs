// `npm run ecosystem [-- --only name,name]`: rewrites what some fifty npm packages ship and checks the result: every file
// parses, no type error is new, a second run changes nothing. What was found, rewritten and refused goes into
// `ecosystem/summary.json`, which is committed: a change of ours shows its effect as a difference of that file.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { layOut } from './fetch.mjs';
import { pins } from './pins.mjs';

const root = path.resolve(import.meta.dirname, '..');
const summaryFile = path.join(import.meta.dirname, 'summary.json');
const options = ['--scope', 'all', '--min-confidence', 'review', '--public-api', 'change', '--format', 'json'];

function readArguments() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !pins.some(([pinned]) => pinned === name));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is not pinned in ecosystem/pins.mjs.`);
    process.exit(2);
  }
  return names === undefined ? pins : pins.filter(([name]) => names.includes(name));
}

function unblock(dir, ...flags) {
  const argv = [path.join(root, 'bin', 'unblock.js'), 'fix', dir, ...options, ...flags];
  const result = spawnSync(process.execPath, argv, { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0)
    throw new Error(result.stderr.trim().split('\n').slice(-3).join(' | ') || `exit ${result.status}`);
  return JSON.parse(result.stdout);
}

function tally(findings, keyOf) {
  const counts = Object.create(null);
  for (const finding of findings) counts[keyOf(finding)] = (counts[keyOf(finding)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with the rewritten package; empty when all is well. */
async function problemsOf(dir, report) {
  const { parse, syntaxError } = await createJiti(import.meta.url).import('../src/syntax/parse.ts');
  const touched = new Set(report.groups.filter(({ verdict }) => verdict === 'accepted').flatMap(({ files }) => files));
  const broken = [...touched].flatMap((file) => {
    const error = syntaxError(parse(file, readFileSync(path.join(dir, file), 'utf8')));
    return error === undefined ? [] : [`${file} does not parse: ${error}`];
  });
  const { diagnosticsBefore, diagnosticsAfter } = report.summary;
  const typed = diagnosticsAfter > diagnosticsBefore ? [`type errors: ${diagnosticsBefore} → ${diagnosticsAfter}`] : [];
  const { filesChanged } = unblock(dir).summary;
  const again = filesChanged > 0 ? [`a second run would change ${filesChanged} files`] : [];
  return [...broken, ...typed, ...again];
}

async function check(pin) {
  const [name, version] = pin;
  const dir = layOut(pin);
  const report = unblock(dir, '--write', '--allow-dirty');
  const { findings, summary } = report;
  const problems = await problemsOf(dir, report);
  const refused = findings.filter((finding) => finding.status === 'refused');
  const entry = {
    version,
    files: summary.files,
    changed: summary.filesChanged,
    findings: findings.length,
    rewritten: summary.fixed,
    groups: summary.groups,
    refused: tally(refused, (finding) => finding.reason),
    hazards: tally(
      report.groups.flatMap((group) => group.hazards),
      (hazard) => hazard.id,
    ),
  };
  console.log(`${name} ${version}: ${entry.rewritten} of ${entry.findings}${problems.length > 0 ? '  PROBLEMS' : ''}`);
  for (const problem of problems) console.log(`  ${problem}`);
  return { entry, problems };
}

execFileSync(process.execPath, [path.join('scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
const chosen = readArguments();
const summary =
  chosen.length < pins.length && existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, 'utf8')) : {};
let failures = 0;
for (const pin of chosen) {
  try {
    const { entry, problems } = await check(pin);
    summary[pin[0]] = entry;
    failures += problems.length;
    // After each one: a run that is cut short keeps what it has learned.
    writeFileSync(summaryFile, `${JSON.stringify(summary, null, 2)}\n`);
  } catch (error) {
    failures += 1;
    console.log(`${pin[0]}: could not be checked: ${error.message}`);
  }
}
const total = (key) => Object.values(summary).reduce((sum, entry) => sum + entry[key], 0);
console.log(`\n${Object.keys(summary).length} packages: ${total('rewritten')} of ${total('findings')} calls rewritten`);
process.exitCode = failures > 0 ? 1 : 0;
