class Disk {
  existsSync(name: string): boolean {
    return name === 'a.txt';
  }

  async check(name: string): Promise<boolean> {
    return this.existsSync(name);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const disk = new Disk();
  log(disk.existsSync('a.txt'), await disk.check('b.txt'));
}
