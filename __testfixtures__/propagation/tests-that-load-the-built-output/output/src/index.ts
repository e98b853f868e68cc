export { loadSettings } from './settings';
