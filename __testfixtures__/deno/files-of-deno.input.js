// A stand-in for the global: Node.js has none.
const seen = [];
const called = (name) => (...args) => (seen.push(`${name} ${args}`), name);
const api = new Proxy(
  {},
  { get: (_, name) => (name.endsWith('Sync') ? called(name.slice(0, -4)) : async (...args) => called(name)(...args)) },
);
Object.assign(globalThis, { Deno: api });

export async function main(log) {
  const { readTextFileSync } = Deno;
  log(JSON.stringify(Deno.readTextFileSync('a')), readTextFileSync('b'), Deno.readFileSync('c').length);
  Deno.mkdirSync('d', { recursive: true });
  Deno.writeTextFileSync('d/e', 'text');
  Deno.writeFileSync('d/f', new Uint8Array(2));
  Deno.chmodSync('d/f', 0o600);
  Deno.chownSync('d/f', 1, 2);
  Deno.copyFileSync('d/e', 'd/g');
  Deno.linkSync('d/e', 'd/h');
  Deno.symlinkSync('d/e', 'd/i');
  Deno.truncateSync('d/g', 1);
  Deno.utimeSync('d/g', 1, 2);
  Deno.renameSync('d/g', 'd/j');
  log(Deno.readLinkSync('d/i'), Deno.realPathSync('d/i'), Deno.statSync('d'), Deno.lstatSync('d/i').length);
  log(Deno.makeTempDirSync(), Deno.makeTempFileSync({ prefix: 'x' }));
  log(Deno.openSync('d/e'), Deno.createSync('d/k'));
  Deno.removeSync('d', { recursive: true });
  log(seen.join('\n'));
}

export async function list(path) {
  for (const entry of Deno.readDirSync(path)) console.log(entry.name);
  return new Deno.Command('ls').outputSync();
}
