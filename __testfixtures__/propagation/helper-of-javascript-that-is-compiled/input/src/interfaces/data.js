import { label } from '../label';
const fs = require('fs');

export function labels(names) {
  return names.map((name) => label(fs.readFileSync(name, 'utf8')));
}
