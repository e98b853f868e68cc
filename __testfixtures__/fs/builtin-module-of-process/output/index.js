export async function size(file) {
  const fs = process.getBuiltinModule('fs');
  return (await fs.promises.stat(file)).size + (await process.getBuiltinModule('node:fs').promises.readFile(file)).length;
}
