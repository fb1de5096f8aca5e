import type { ServerResponse } from 'node:http';

/** Writes a part of an answer. A client that reads slowly is waited for, and holds up nobody else; true if it was. */
export async function write(response: ServerResponse, text: string): Promise<boolean> {
  if (response.destroyed || response.write(text)) return false;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
  return true;
}
