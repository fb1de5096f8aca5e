import { request } from 'node:http';
import { connect } from 'node:net';
import type { Answer } from './edge.ts';

/** A request as bytes over HTTP, past every client's own checks. */
export interface Bytes {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export interface Sent {
  status: number;
  text: string;
  answer: Answer;
}

export function send(port: number, { method = 'POST', path = '/graphql', headers = {}, body }: Bytes): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve(sentOf(response.statusCode ?? 0, Buffer.concat(chunks).toString())));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Bytes on a socket, and what came back until it was closed or `wait` milliseconds were over. */
export function onWire(port: number, bytes: string | Buffer, { wait = 1000, half = false } = {}): Promise<{ text: string; closed: boolean }> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      socket.write(bytes);
      if (half) socket.end();
    });
    const done = (closed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, closed });
    };
    const timer = setTimeout(() => done(false), wait);
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.on('end', () => done(true));
    socket.on('error', () => done(true));
  });
}

function sentOf(status: number, text: string): Sent {
  try {
    return { status, text, answer: JSON.parse(text) as Answer };
  } catch {
    return { status, text, answer: {} };
  }
}
