import { createServer } from 'node:net';

/** The port cannot be listened at; found before anything is opened or loaded. */
export class PortTaken extends Error {
  constructor(host: string, port: number, why: string) {
    super(`Port ${port} at ${host} cannot be used (${why}). Another hub or program may be listening there; stop it, or set PORT.`);
    this.name = 'PortTaken';
  }
}

/** Why the port cannot be listened at; null if it can. Port 0 stands for any that is free. */
export function portProblem(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** Throws `PortTaken` where the hub could not listen. */
export async function requirePort({ host, port }: { host: string; port: number }): Promise<void> {
  const problem = await portProblem(host, port);
  if (problem !== null) throw new PortTaken(host, port, problem);
}
