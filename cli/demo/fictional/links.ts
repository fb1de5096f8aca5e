import { itemEnd, link } from '../values.ts';
import { recordId } from '../world.ts';
import type { LinkDraft, LinkEndDraft } from '../../../subgraphs/links/data/assert.ts';
import { invented } from './invented.ts';
import { type LinkRow, linkRows } from './link-table.ts';
import { objectRows } from './object-table.ts';

/** The links that an authority asserts. */
export function linksOf(slug: string): LinkDraft[] {
  return [...findsOf(slug), ...linkRows.filter(([asserter]) => asserter === slug).map(linkOf)];
}

function linkOf([, predicate, source, target, status, method, statement]: LinkRow): LinkDraft {
  const decided: Record<LinkRow[4], string | null> = { PROPOSED: null, CONFIRMED: `Confirmed: ${statement}`, DISPUTED: 'Two readings stand.', REJECTED: `Looked at and rejected: ${statement}` };
  return link(predicate, endOf(source), endOf(target), statement, invented('file of comparison'), {
    status, method, confidence: status === 'CONFIRMED' ? 'HIGH' : status === 'REJECTED' ? 'NEGLIGIBLE' : 'MEDIUM', reason: decided[status],
  });
}

/** Each object with the site where its card or its looters' photographs place it. */
function findsOf(slug: string): LinkDraft[] {
  return objectRows.flatMap(([key, , keeper, site, number, fate]) => {
    if (keeper !== slug || site === null) return [];
    const seen = fate === 'looted' || fate === 'seized';
    return [
      link('FOUND_AT', endOf(`object:${key}`), endOf(`site:${site}`), seen ? 'Seen in photographs of the looters.' : `Field card of ${number}.`, invented(`${key}/card`), {
        method: seen ? 'IMAGE_COMPARISON' : 'EXCAVATION_RECORD', confidence: seen ? 'MEDIUM' : 'HIGH', reason: 'Stated on the card.',
      }),
    ];
  });
}

function endOf(text: string): LinkEndDraft {
  const [kind = '', name = ''] = text.split(':');
  if (kind === 'item') {
    const [seizure = '', key = ''] = name.split('/');
    return itemEnd(seizure, key);
  }
  if (kind === 'site' || kind === 'object' || kind === 'seizure' || kind === 'case' || kind === 'listing') return { id: recordId[kind](name) };
  throw new Error(`The fictional world has no kind ${kind}.`);
}
