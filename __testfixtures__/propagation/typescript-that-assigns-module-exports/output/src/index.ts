import { countLines } from './lines'

// Ends in a comment;
class Store {
  lines!: number

  static async create(file: string): Promise<Store> {
    const created = new Store()
    await created.#start(file)
    return created
  }

  async #start(file: string): Promise<void> {
    this.lines = await countLines(file)
  }
}

module.exports = Store
