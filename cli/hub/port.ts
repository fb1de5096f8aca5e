import { createServer } from 'node:net';

/** The port cannot be listened at; found before anything is opened or loaded. */
export class PortTaken extends Error {
  constructor(host: string, port: number, problem: string) {
    super(`Port ${port} at ${host} ${problem}.`);
    this.name = 'PortTaken';
  }
}

/** Why the port cannot be listened at, and what helps; null if it can. Port 0 stands for any that is free. */
export function portProblem(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) => resolve(`cannot be used (${code ?? message}); ${remedyOf(code)}`));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

function remedyOf(code: string | undefined): string {
  if (code === 'EADDRINUSE') return 'another program, a hub perhaps, listens there: stop it, or set PORT';
  if (code === 'EACCES') return 'this user may not listen there: set PORT to 1024 or more';
  return 'this machine has no such address: set HOST';
}

/** Throws `PortTaken` where the hub could not listen. */
export async function requirePort({ host, port }: { host: string; port: number }): Promise<void> {
  const problem = await portProblem(host, port);
  if (problem !== null) throw new PortTaken(host, port, problem);
}
