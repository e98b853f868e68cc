export { copy } from './copy.js';
export { Report } from './report.js';
