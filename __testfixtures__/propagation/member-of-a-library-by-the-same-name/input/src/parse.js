import yaml from 'tiny-yaml';
import * as all from 'tiny-yaml';

export const keysOf = (text) => Object.keys(yaml.load(text)).concat(Object.keys(all.load(text)));
