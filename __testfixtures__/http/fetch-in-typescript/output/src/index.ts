interface Rate {
  readonly value: number;
}

export async function rate(url: string): Promise<Rate> {
  const res = await fetch(url, { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`${res.status} ${res.statusText}`);
  return (await res.json()) as Rate;
}

export const text = async (url: string): Promise<string> => (await (await fetch(url)).text()).trim();
