export class Counter {
  #count = 0;

  load(step: number): number {
    this.#count += step;
    return this.#count;
  }
}
