import type { LinkDraft } from '../../../subgraphs/links/data/assert.ts';
import { on, sourceOrNull } from './given.ts';
import { ofRecord, type Step } from './step.ts';

/** A link that is confirmed is asserted with its reason by an officer; another one is proposed. */
export function linkSteps(links: readonly LinkDraft[]): Step[] {
  return links.flatMap(({ predicate, source, target, status, method, confidence, evidence, occurredAt, reason }) => {
    const pieces = evidence.map(({ source: said, ...rest }) => ({ ...rest, source: sourceOrNull(said) }));
    return ofRecord(`${predicate} ${source.id} ${target.id}`, 'link', [{
      act: status === 'PROPOSED' ? 'proposeLink' : 'assertLink', at: occurredAt, list: 'making', needs: [source.id, target.id],
      input: (ref) => ({ predicate, source: ref(source.id), target: ref(target.id), method, confidence, evidence: pieces, ...on(occurredAt), ...(status === 'PROPOSED' ? {} : { reason }) }),
    }]);
  });
}
