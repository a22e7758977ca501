// Installs what is missing, builds, serves the app: npm start [-- --port 8080]
import { spawn } from 'node:child_process';
import { buildApp, buildNode } from './build.mjs';
import { install } from './install.mjs';

install('run');
await buildApp();
const program = await buildNode('src/server/main.ts', 'dist/server');
const server = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
