async function eachStep(steps, onStep) {
  for (const step of steps) await onStep(step);
}

async function lastStep(steps, onStep) {
  await onStep(steps.at(-1));
}

module.exports = { eachStep, last: lastStep };
