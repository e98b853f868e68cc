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
  log(JSON.stringify(await Deno.readTextFile('a')), await Deno.readTextFile('b'), (await Deno.readFile('c')).length);
  await Deno.mkdir('d', { recursive: true });
  await Deno.writeTextFile('d/e', 'text');
  await Deno.writeFile('d/f', new Uint8Array(2));
  await Deno.chmod('d/f', 0o600);
  await Deno.chown('d/f', 1, 2);
  await Deno.copyFile('d/e', 'd/g');
  await Deno.link('d/e', 'd/h');
  await Deno.symlink('d/e', 'd/i');
  await Deno.truncate('d/g', 1);
  await Deno.utime('d/g', 1, 2);
  await Deno.rename('d/g', 'd/j');
  log(await Deno.readLink('d/i'), await Deno.realPath('d/i'), await Deno.stat('d'), (await Deno.lstat('d/i')).length);
  log(await Deno.makeTempDir(), await Deno.makeTempFile({ prefix: 'x' }));
  log(await Deno.open('d/e'), await Deno.create('d/k'));
  await Deno.remove('d', { recursive: true });
  log(seen.join('\n'));
}

export async function list(path) {
  for (const entry of Deno.readDirSync(path)) console.log(entry.name);
  return await new Deno.Command('ls').output();
}
