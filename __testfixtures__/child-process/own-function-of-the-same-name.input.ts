function execSync(command: string): string {
  return `not run: ${command}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execSync('echo out'));
}
