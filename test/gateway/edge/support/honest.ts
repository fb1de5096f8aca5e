import { expect } from 'vitest';
import type { Edge, Reply } from './edge.ts';

/** What no client may see: stacks, files, SQL, addresses of subgraphs, names of the machinery. */
const inside = /node_modules|\.[cm]?[jt]s:\d|\bat \S+ \(|select\s.+\sfrom|127\.0\.0\.1|localhost|ECONN|EPIPE|undici|stacktrace|Did you mean|\/work\//i;

export function expectNothingInside(text: string): void {
  expect(text).not.toMatch(inside);
}

/** A refusal or partial answer: never a 5xx of ours, every error with a code, nothing of the inside. */
export function expectHonest({ status, text, answer }: Pick<Reply, 'status' | 'text' | 'answer'>): void {
  expect(status, text).toBeLessThan(500);
  expectNothingInside(text);
  for (const { message, extensions } of answer.errors ?? []) {
    expect(message.length, text).toBeGreaterThan(5);
    expect(extensions.code, text).toMatch(/^[A-Z_]+$/);
    expect(extensions.code, text).not.toMatch(/^INTERNAL/);
  }
}

/** Whether somebody who means well is answered, now. */
export async function expectAnswered(edge: Edge): Promise<void> {
  const { status, answer } = await edge.post({ query: '{ site(id: "site-1") { title } }' });
  expect([status, answer.data, answer.errors]).toEqual([200, { site: { title: 'Site 1' } }, undefined]);
}
