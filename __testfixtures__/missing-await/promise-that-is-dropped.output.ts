const steps: string[] = [];

async function step(name: string): Promise<void> {
  await null;
  steps.push(name);
}

export async function probe(log: (...values: unknown[]) => void) {
  await step('first');
  const ready = true;
  ready && (await step('second'));
  ready ? await step('third') : await step('never');
  await step('fourth'), await step('fifth');
  await step('sixth');
  log(steps.length >= 1);
}

export async function save(name: string) {
  await step(name);
}

export async function saveAll(names: string[]) {
  await Promise.all(names.map(step));
  await save('all');
}
