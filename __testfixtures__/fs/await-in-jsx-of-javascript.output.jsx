import fs from 'fs/promises';
import React from 'react';

export default async function Page() {
  return (
    <main lang={(await fs.readFile('lang.txt', 'utf8')).trim()}>
      {(await fs.access('note.txt').then(() => true, () => false)) && <p>{await fs.readFile('note.txt', 'utf8')}</p>}
    </main>
  );
}
