export async function main(log) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('text'));
  log(digest.byteLength, crypto.getRandomValues(new Uint8Array(4)).length);
}
