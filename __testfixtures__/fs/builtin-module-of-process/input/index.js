export async function size(file) {
  const fs = process.getBuiltinModule('fs');
  return fs.statSync(file).size + process.getBuiltinModule('node:fs').readFileSync(file).length;
}
