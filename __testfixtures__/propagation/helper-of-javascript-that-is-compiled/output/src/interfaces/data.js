import { label } from '../label';
import { mapInOrder } from '../map-in-order';
const fs = require('fs/promises');

export async function labels(names) {
  return await mapInOrder(names, async (name) => label(await fs.readFile(name, 'utf8')));
}
