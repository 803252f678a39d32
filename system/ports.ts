import { createServer } from 'node:net';
import { Failure } from './failure.ts';

/** Reads a port from the environment. */
export function portFrom(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`${name} is "${given}"; set it to a number from 1 to 65535.`);
  }
  return port;
}

/** @throws Failure where another program listens on the port. */
export async function assertFree(port: number, name: string, host: string): Promise<void> {
  if (!(await isFree(port, host)))
    throw new Failure(`Port ${port} is taken: stop the program that uses it, or set ${name} to a free port.`);
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** Below the ports that systems give to connections they open, which could take one before it is listened on. */
const PORTS_OF_TESTS = { from: 10_000, count: 20_000 };

/** A port that was free a moment ago, for tests. */
export async function freePort(): Promise<number> {
  const port = PORTS_OF_TESTS.from + Math.floor(Math.random() * PORTS_OF_TESTS.count);
  return (await isFree(port, '127.0.0.1')) ? port : freePort();
}
