export async function main(log) {
  const execSync = (command) => command.toUpperCase();
  log(execSync('curl -s https://example.org/').toString());
}
