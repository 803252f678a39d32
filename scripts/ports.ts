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
  const taken = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
  if (taken)
    throw new Failure(`Port ${port} is taken: stop the program that uses it, or set ${name} to a free port.`);
}

/** A port that was free a moment ago, for tests. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
