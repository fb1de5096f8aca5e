import { readFileSync } from 'node:fs';

/** The user that the server runs as. */
export interface ServerUser {
  uid: number;
  gid: number;
}

const unprivileged = ['postgres', 'daemon', 'nobody'];

/** PostgreSQL refuses to run as root, so root lends it to an existing user without rights; null: run as oneself. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  const found = unprivileged.map((name) => users.get(name)).find((user) => user !== undefined);
  if (found === undefined) throw new Error(`To run as root the embedded PostgreSQL needs one of the users ${unprivileged.join(', ')}.`);
  return found;
}
