import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wires } from './support/attacks/wire.ts';
import { type Edge, openEdge } from './support/edge.ts';
import { expectAnswered, expectNothingInside } from './support/honest.ts';
import { onWire } from './support/send.ts';

const body = '{"query":"{ dear }"}';
const request = (length: number) => `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge({ patience: { headers: 400, request: 800, idle: 1500 } });
});
afterAll(() => edge.close());

describe('bytes that are', () => {
  test.each(wires)('%s are refused or answered, never by an error of ours, and an honest request beside them is answered', async (_, bytes, statuses) => {
    const [{ text }] = await Promise.all([onWire(edge.port, bytes), expectAnswered(edge)]);
    const found = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
    for (const status of found) expect(statuses, text.slice(0, 200)).toContain(status);
    if (statuses.length > 0) expect(found.length, text.slice(0, 200)).toBeGreaterThan(0);
    expectNothingInside(text);
    await expectAnswered(edge);
    expect(edge.problems.splice(0)).toEqual([]);
  });
});

/** Sends a text letter by letter, for as long as it is listened to. */
async function drip(socket: Socket, text: string, every: number): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed) return;
    socket.write(letter);
    await sleep(every);
  }
}

function open(port = edge.port): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => resolve(socket));
    socket.on('error', () => undefined);
  });
}

const closed = (socket: Socket) => new Promise<void>((resolve) => (socket.resume(), socket.on('close', () => resolve())));

describe('a client that', () => {
  test('sends its headers letter by letter, two hundred times over, is cut off, and an honest one is answered meanwhile', async () => {
    const sockets = await Promise.all(Array.from({ length: 200 }, () => open()));
    const ends = Promise.all(sockets.map(closed));
    const dripping = sockets.map((socket) => drip(socket, `${request(5)}${'x: y\r\n'.repeat(100)}`, 50));
    const started = performance.now();
    for (let count = 0; count < 5; count += 1) await expectAnswered(edge);
    expect(performance.now() - started).toBeLessThan(3000);
    await ends;
    expect(performance.now() - started).toBeLessThan(15_000);
    await Promise.all(dripping);
  });

  test.each([
    ['says nothing', ''],
    ['sends half of its headers', request(5)],
    ['sends half of its body', `${request(100)}\r\n{"query":`],
    ['sends half of a chunk', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"query"'],
  ])('%s and waits is cut off', async (_, text) => {
    const { text: answer, closed: ended } = await onWire(edge.port, text, { wait: 5000 });
    expect(ended).toBe(true);
    expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    await expectAnswered(edge);
  });

  test('sends its body letter by letter is cut off', async () => {
    const socket = await open();
    const end = closed(socket);
    const dripping = drip(socket, `${request(500)}\r\n${' '.repeat(500)}`, 10);
    await end;
    await dripping;
    await expectAnswered(edge);
  });

  test.each([
    ['in its headers', request(5)],
    ['in its body', `${request(100)}\r\n{"query":`],
    ['after its request, as if it had left', `${request(body.length)}\r\n${body}`],
  ])('closes its half of the connection %s is not waited for', async (_, text) => {
    const { closed: ended, text: answer } = await onWire(edge.port, text, { half: true, wait: 3000 });
    expect([ended, /HTTP\/1\.1 5/.test(answer)]).toEqual([true, false]);
    await expectAnswered(edge);
  });

  test('is gone in the middle of its body leaves nothing behind', async () => {
    const socket = await open();
    socket.write(`${request(1000)}\r\n{"query":`);
    await sleep(50);
    socket.resetAndDestroy();
    await expectAnswered(edge);
    await sleep(50);
    expect(edge.problems.splice(0)).toEqual([]);
  });

  test('asks for much and never reads is cut off', async () => {
    const idle = await openEdge({ patience: { headers: 10_000, request: 10_000, idle: 1500 } });
    const socket = await open(idle.port);
    const much = JSON.stringify({ query: 'query Q($text: String) { echo(text: $text) }', variables: { text: 'x'.repeat(50_000) } });
    socket.pause();
    // Its own writing is what notices, for it reads nothing.
    const cutOff = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    let sent = 0;
    const ask = (): void => {
      socket.write(`${request(much.length)}\r\n${much}`.repeat(100));
      sent += 100;
    };
    ask();
    // How much of the answers the machine holds for it is the machine's to say.
    socket.on('drain', ask);
    await expectAnswered(idle);
    await cutOff;
    expect(idle.heard.length).toBeLessThan(sent);
    await expectAnswered(idle);
    expect(idle.problems).toEqual([]);
    await idle.close();
  });
});
