const timer = setInterval(() => {}, 1000);
timer.unref();

export function beep(): number {
  return 7;
}
