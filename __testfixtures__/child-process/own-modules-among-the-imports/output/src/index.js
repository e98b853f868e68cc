import { main as run } from './commands/echo.js';

export async function main(log) {
  await run(log);
}
