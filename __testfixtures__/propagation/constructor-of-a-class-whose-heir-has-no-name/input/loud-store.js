import Store from './store.js';

export default class extends Store {
  get loud() {
    return this.text.toUpperCase();
  }
}
