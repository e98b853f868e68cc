import { readFile } from 'node:fs/promises';

export default async function handler(request, response) {
  response.status(200).send(await readFile('motto.txt', 'utf8'));
}
