function eachStep(steps, onStep) {
  for (const step of steps) onStep(step);
}

function lastStep(steps, onStep) {
  onStep(steps.at(-1));
}

module.exports = { eachStep, last: lastStep };
