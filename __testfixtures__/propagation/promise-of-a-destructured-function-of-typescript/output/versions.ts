async function latest(current: string): Promise<string> {
  return `${current}.1`;
}

function author(): string {
  return 'nobody';
}

module.exports = { latest, author };
