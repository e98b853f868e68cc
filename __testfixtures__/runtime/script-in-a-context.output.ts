import vm, { createContext, runInNewContext } from 'node:vm';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(runInNewContext('a + 1', { a: 1 }));
  log(vm.runInThisContext('2 + 2'));
  log(new vm.Script('b * 2').runInContext(createContext({ b: 4 })));
}
