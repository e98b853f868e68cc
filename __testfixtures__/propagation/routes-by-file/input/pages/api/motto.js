import { readFileSync } from 'node:fs';

export default function handler(request, response) {
  response.status(200).send(readFileSync('motto.txt', 'utf8'));
}
