import { readdirSync } from 'node:fs';

export const getServerSideProps = () => ({ props: { names: readdirSync('orders') } });

export default function Orders({ names }: { names: string[] }) {
  return names.join(', ');
}
