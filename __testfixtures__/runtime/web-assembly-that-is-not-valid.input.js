export async function main(log) {
  try {
    new WebAssembly.Module(new Uint8Array([1, 2, 3]));
  } catch (error) {
    log(error.name, error instanceof WebAssembly.CompileError);
  }
}
