import type { PersonDetail } from '../../../subgraphs/kernel/data/draft.ts';
import type { SeizureItemDocument } from '../../../subgraphs/seizures/documents.ts';
import { date, money, moneyOrNull, on, origin, sourceOrNull, term, text } from './given.ts';
import type { Ref, Step, StepOf } from './step.ts';

/** What happened to an item after it was filed: its four timelines apart, opinions, valuations and its end. */
export function itemCourse(item: SeizureItemDocument, name: string, persons: readonly PersonDetail[]): StepOf[] {
  const { key, disposition } = item;
  const step = (act: string, list: string, at: Step['at'], input: Record<string, unknown>, more: (ref: Ref) => Record<string, unknown> = (ref) => ({ item: ref(name) })): StepOf =>
    ({ act, at, list: `${list}/${key}`, input: (ref) => ({ ...more(ref), ...on(at), ...input }) });
  return [
    ...item.legalStatusTimeline.map(({ status, occurredAt, basis, by, note, statementStatus, source: said }) =>
      status === 'CONTESTED'
        ? step('contestSeizure', 'legal', occurredAt, { grounds: note, source: sourceOrNull(said) }, (ref) => ({ items: [ref(name)] }))
        // No account tells the steps between that the machine knows.
        : step('changeLegalStatus', 'legal', occurredAt, { status, basis, by, note, statementStatus, stepsUnknown: true, source: sourceOrNull(said) })),
    ...(disposition === null ? [] : [step('disposeItem', 'legal', disposition.at, { kind: disposition.kind, recipient: disposition.recipient, note: disposition.note, source: sourceOrNull(disposition.source) })]),
    ...item.titleTimeline.map(({ kind, holder, occurredAt, basis, status, source: said }) => step('recordItemTitle', 'title', occurredAt, { kind, holder, basis, status, source: sourceOrNull(said) })),
    ...item.custodyTimeline.map(({ at, source: said, from, to, place, sealNumber, itemListHash, condition, signedBySender, signedByReceiver, note }) =>
      step('transferCustody', 'custody', at, { from, to, place, sealNumber, itemListHash, condition, signedBySender, signedByReceiver, note, source: sourceOrNull(said) })),
    ...item.locationTimeline.map(({ from, until, source: said, ...rest }) => step('moveItem', 'location', from, { ...rest, until: date(until), source: sourceOrNull(said) })),
    ...item.valuations.map(({ value, by, status }) => step('assessValue', 'valuations', value.date, { value: money(value), by, status })),
    ...item.opinions.map(({ key: opinion, requestedAt, givenAt, origins, period, value, text: words, source: said, question, institution, culturalObject, authentic, confidence, status }) =>
      step('recordOpinion', 'opinions', givenAt ?? requestedAt, {
        question, institution, culturalObject, authentic, confidence, status, requestedAt: date(requestedAt), givenAt: date(givenAt), origins: origins.map(origin),
        period: period === null ? null : term(period), value: moneyOrNull(value), text: words.map(text), source: sourceOrNull(said),
        expert: persons.find(({ path }) => path === `items/${key}/opinions/${opinion}`)?.name,
      })),
  ];
}
