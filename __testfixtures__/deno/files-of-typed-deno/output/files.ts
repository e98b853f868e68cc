export async function copy(from: string, to: string): Promise<number> {
  await Deno.mkdir(to);
  await Deno.writeTextFile(`${to}/text`, await Deno.readTextFile(from));
  await Deno.writeFile(`${to}/bytes`, await Deno.readFile(from));
  await Deno.chmod(to, 0o700);
  await Deno.chown(to, 1, null);
  await Deno.copyFile(from, `${to}/copy`);
  await Deno.link(from, `${to}/hard`);
  await Deno.symlink(from, `${to}/soft`);
  await Deno.truncate(`${to}/copy`);
  await Deno.utime(`${to}/copy`, 1, 2);
  await Deno.rename(`${to}/copy`, `${to}/moved`);
  (await Deno.create(await Deno.makeTempFile())).close();
  (await Deno.open(await Deno.realPath(await Deno.readLink(`${to}/soft`)))).close();
  await Deno.remove(await Deno.makeTempDir());
  const command = new Deno.Command('sync');
  return (await Deno.stat(to)).size + (await Deno.lstat(to)).size + (await command.output()).code;
}
