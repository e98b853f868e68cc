// Times one command: CPU seconds of its whole process tree, wall-clock seconds, and peak memory. Knows nothing of what
// the command does.
//
// CPU: the shell's `times`, which counts every descendant that was waited for. Wall: the same interval.
// Memory: the processes that are alive are looked up in /proc every 20 ms; each counts with its own high-water mark
// (VmHWM), so one process is exact and several are an upper bound. Systems without /proc get no memory figure.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const interval = 20;
const script = '"$@"; status=$?; times >&3; exit $status';

/** @returns {Promise<{cpu: number, wall: number, peakMb: number | undefined}>} Throws when the command could not do its work. */
export async function measure({ argv, cwd, accepts }) {
  const began = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', ...argv], { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const [errors, times] = [child.stdio[2], child.stdio[3]].map(collect);
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, treeKb(child.pid, false));
  }, interval);
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (!accepts.includes(status)) {
    throw new Error(`"${argv.join(' ')}" ended with status ${status}:\n${errors.join('').slice(-2000)}`);
  }
  return {
    cpu: cpuSeconds(times.join('')),
    wall: (performance.now() - began) / 1000,
    peakMb: peakKb === 0 ? undefined : peakKb / 1024,
  };
}

function collect(stream) {
  const chunks = [];
  stream.setEncoding('utf8').on('data', (chunk) => chunks.push(chunk));
  return chunks;
}

/** The second line of `times` is about descendants: `0m1.250000s 0m0.180000s`, user and system. */
function cpuSeconds(times) {
  const descendants = times.split('\n')[1] ?? '';
  const parts = [...descendants.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** High-water marks of a process and its living descendants, in KiB; the measuring shell itself does not count. */
function treeKb(pid, counts = true) {
  const mark = counts ? Number(/^VmHWM:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0) : 0;
  return childrenOf(pid).reduce((sum, child) => sum + treeKb(child), mark);
}

function childrenOf(pid) {
  return tasksOf(pid).flatMap((task) => readProc(`${pid}/task/${task}/children`).split(' ').filter(Boolean));
}

function tasksOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Processes end while they are looked at. */
function readProc(name) {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
