export async function main(log) {
  const { size } = await import('./one.js');
  log(size);
}
