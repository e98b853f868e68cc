namespace WebAssembly {
  export class Module {
    constructor(readonly bytes: Uint8Array) {}
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new WebAssembly.Module(new Uint8Array(2)).bytes.length);
}
