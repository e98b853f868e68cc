export async function copy(from: string, to: string): Promise<number> {
  Deno.mkdirSync(to);
  Deno.writeTextFileSync(`${to}/text`, Deno.readTextFileSync(from));
  Deno.writeFileSync(`${to}/bytes`, Deno.readFileSync(from));
  Deno.chmodSync(to, 0o700);
  Deno.chownSync(to, 1, null);
  Deno.copyFileSync(from, `${to}/copy`);
  Deno.linkSync(from, `${to}/hard`);
  Deno.symlinkSync(from, `${to}/soft`);
  Deno.truncateSync(`${to}/copy`);
  Deno.utimeSync(`${to}/copy`, 1, 2);
  Deno.renameSync(`${to}/copy`, `${to}/moved`);
  Deno.createSync(Deno.makeTempFileSync()).close();
  Deno.openSync(Deno.realPathSync(Deno.readLinkSync(`${to}/soft`))).close();
  Deno.removeSync(Deno.makeTempDirSync());
  const command = new Deno.Command('sync');
  return Deno.statSync(to).size + Deno.lstatSync(to).size + command.outputSync().code;
}
