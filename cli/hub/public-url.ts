import type { Config } from '../../subgraphs/kernel/process/config.ts';

/** What addresses of this hub begin with: as the operator says, or where it listens. No request decides it. */
export function publicUrlOf({ publicUrl, host, port: configured }: Config, port = configured): string {
  if (publicUrl !== null) return publicUrl;
  // A hub that listens everywhere is reached from this machine at the loopback address.
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}
