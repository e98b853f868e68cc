import syncFetch from 'sync-fetch';

interface Rate {
  readonly value: number;
}

export async function rate(url: string): Promise<Rate> {
  const res = syncFetch(url, { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`${res.status} ${res.statusText}`);
  return res.json() as Rate;
}

export const text = async (url: string): Promise<string> => syncFetch(url).text().trim();
