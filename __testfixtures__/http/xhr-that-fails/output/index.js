import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const missing = await fetch(`${server.url}/missing`, { redirect: 'manual' }).catch(() => Response.error());
  const missingText = await missing.text();
  log(missing.status, missingText);

  const moved = await fetch(`${server.url}/moved`, { redirect: 'manual' }).catch(() => Response.error());
  const movedText = await moved.text();
  log(moved.status, moved.headers.get('location'), movedText);

  await server.stop();
  const refused = await fetch(server.url, { redirect: 'manual' }).catch(() => Response.error());
  const refusedText = await refused.text();
  log(refused.status, refusedText ? 'text' : 'none', refused.headers.get('x-mark'));
  await server.stop();
}
