const files: Record<string, string> = { 'a.txt': 'own' };

function readFileSync(name: string): string | undefined {
  return files[name];
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt'));
}
