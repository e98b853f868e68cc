import fs from 'fs';
import React from 'react';

export default async function Page() {
  return (
    <main lang={fs.readFileSync('lang.txt', 'utf8').trim()}>
      {fs.existsSync('note.txt') && <p>{fs.readFileSync('note.txt', 'utf8')}</p>}
    </main>
  );
}
