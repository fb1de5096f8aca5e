import type { Voice } from '../../voice.ts';
import { notice } from '../layout.ts';
import type { PageRequest, PageResponse, Refusal } from '../page.ts';
import { htmlResponse, jsonResponse, prefersLinkedData } from '../respond.ts';

const statuses: Record<Refusal, 400 | 404 | 503> = { malformed: 400, absent: 404, unavailable: 503 };

/** One answer for a hidden and an absent record, in the client's format. */
export function refused(why: Refusal, voice: Voice, request: PageRequest): PageResponse {
  const { say } = voice;
  const status = statuses[why];
  const [heading, explanation] = { malformed: [say.malformed, say.malformedText], absent: [say.absent, say.absentText], unavailable: [say.unavailable, say.unavailableText] }[why] as [string, string];
  if (prefersLinkedData(request.accept)) return jsonResponse(status, 'application/problem+json', { title: heading, status, detail: explanation });
  return htmlResponse(status, voice.language, notice(voice, request, heading, explanation));
}
