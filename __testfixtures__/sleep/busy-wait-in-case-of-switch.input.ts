export async function main(log: (...values: unknown[]) => void): Promise<void> {
  switch (String(log.length >= 0)) {
    case 'true':
      const end = Date.now() + 5;
      while (Date.now() < end) {}
      log('waited');
      break;
    default:
      log('not');
  }
}
