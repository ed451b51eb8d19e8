// Serving: where, and when it answers.
import fs from 'node:fs';
import { nextProgram } from './build.mjs';
import { startChild } from './children.mjs';
import { failure } from './failure.mjs';
import { isFree } from './port.mjs';
import { pause } from './process-identity.mjs';

/** Port and host from the environment; in a container, where 127.0.0.1 reaches nobody, all addresses. */
export function listeningPlace() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw failure(`PORT must be a number: ${process.env.PORT}.`);
  return { port, host: process.env.HOST || (isContainer() ? '0.0.0.0' : '127.0.0.1') };
}

export async function refuseBusyPort({ port, host }) {
  const busy = `Port ${port} is taken by another program: end that, or choose another with PORT=${port + 1} npm start.`;
  const free = await isFree(port, host).catch((error) => {
    if (error.code === 'EACCES') throw failure(`Port ${port} is kept for the system: choose one above 1023 with PORT.`);
    throw failure(`Clio cannot listen on ${host}: HOST must be an address of this machine.`);
  });
  if (!free) throw failure(busy);
}

// A request leaves much behind that dies at once. With Node's 16 MB for the young it is copied about; with 64 MB it is not: 4-13 % more
// answers a second from 50 clients (bench/answers.ts, run in turn with and without), for 50 MB of memory.
const YOUNG_GENERATION = ['--max-semi-space-size=64'];

/** Starts Next directly, not through npx, under which a SIGTERM leaves an orphan. */
export function startServer({ port, host, env, dev = false, stdio = 'inherit' }) {
  const args = [nextProgram, dev ? 'dev' : 'start', '-p', String(port), '-H', host];
  return startChild(process.execPath, [...(dev ? [] : YOUNG_GENERATION), ...args], {
    env: dev ? { ...env, NODE_ENV: 'development' } : env,
    stdio,
  });
}

/** Until /healthz says that all is well; a server that ends meanwhile is a failure. */
export async function untilHealthy(server, { port, host }, patienceMs = 120_000) {
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/healthz`;
  const until = Date.now() + patienceMs;
  let last = 'no answer';
  while (Date.now() < until) {
    if (server.exitCode !== null || server.signalCode !== null) throw failure('The server ended at once: see above.');
    try {
      const response = await fetch(address);
      if (response.ok) return;
      last = await response.text();
    } catch {
      // Not listening yet.
    }
    await pause(25);
  }
  throw failure(`The server does not get well: ${last}`);
}

function isContainer() {
  if (fs.existsSync('/.dockerenv') || fs.existsSync('/run/.containerenv') || process.env.KUBERNETES_SERVICE_HOST)
    return true;
  try {
    return /docker|containerd|kubepods|libpod|lxc/.test(fs.readFileSync('/proc/1/cgroup', 'utf8'));
  } catch {
    return false;
  }
}
