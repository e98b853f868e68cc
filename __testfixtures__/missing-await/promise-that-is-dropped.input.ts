const steps: string[] = [];

async function step(name: string): Promise<void> {
  await null;
  steps.push(name);
}

export async function probe(log: (...values: unknown[]) => void) {
  step('first');
  const ready = true;
  ready && step('second');
  ready ? step('third') : step('never');
  step('fourth'), step('fifth');
  await step('sixth');
  log(steps.length >= 1);
}

export function save(name: string) {
  step(name);
}

export async function saveAll(names: string[]) {
  names.map(step);
  save('all');
}
