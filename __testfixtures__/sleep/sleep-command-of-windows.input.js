import { execSync } from 'node:child_process';

export async function restart(stop, start) {
  await stop();
  execSync('timeout /t 5 /nobreak > nul');
  execSync('ping -n 6 127.0.0.1 > nul');
  execSync('powershell -Command "Start-Sleep -Seconds 2"');
  execSync('powershell Start-Sleep -Milliseconds 300');
  await start();
}
