import { countLines } from './lines'

// Ends in a comment;
class Store {
  lines: number

  constructor(file: string) {
    this.lines = countLines(file)
  }
}

module.exports = Store
