import { readdir } from 'node:fs/promises';

export const getServerSideProps = async () => ({ props: { names: await readdir('orders') } });

export default function Orders({ names }: { names: string[] }) {
  return names.join(', ');
}
