export async function main(log) {
  const load = async () => process.loadEnvFile('no.env');
  log(await load().catch((error) => error.code));
}
