import Store from './store.js';

export default class LoudStore extends Store {
  get loud() {
    return this.text.toUpperCase();
  }
}
