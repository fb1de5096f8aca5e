/* eslint-disable @typescript-eslint/no-explicit-any -- An answer is read here as a person reads it; its shape is the query's. */
type Read = any;

const on = (date: Read) => date?.edtf ?? 'undated';
const who = (party: Read) => party?.name ?? party?.state?.code ?? 'nobody named';
const mark = (status: string | undefined) => (status === undefined || status === 'ASSERTED' ? '' : ` (${status})`);
const nodes = (list: Read): Read[] => list?.nodes ?? [];
const ends = (list: Read): Read[] => (list?.edges ?? []).map(({ node }: Read) => node);

/** What a trace tells, as lines that a person reads. */
export function linesOf({ case: file }: Read): string[] {
  return [
    `case ${file.state}, ${on(file.openedAt)} to ${on(file.closedAt)}`,
    ...nodes(file.tracks).flatMap((track) => [`track ${track.kind} ${track.state}`, ...track.events.map((event: Read) => `${track.kind} ${event.state} ${on(event.occurredAt)}`)]),
    ...nodes(file.outcomes).map((outcome) => `outcome ${outcome.kind} ${on(outcome.decidedAt)}`),
    ...nodes(file.deadlines).map((deadline) => `deadline ${deadline.kind} ${deadline.status} ${on(deadline.dueAt)}${deadline.renewable === true ? ' renewable' : ''}`),
    ...nodes(file.parties).map((party) => `party ${party.role}: ${party.name}`),
    ...file.suspensions.map((one: Read) => `suspended ${on(one.from)} to ${on(one.until)}`),
    ...file.quantities.map((one: Read) => `count ${one.max}, ${on(one.asOf)}`),
    ...nodes(file.evidence).map((piece) => `evidence ${piece.kind} ${piece.weight}: ${piece.title}`),
    ...nodes(file.events).map((event) => `event ${event.kind} ${on(event.occurredAt)}`),
    ...nodes(file.claims).map((claim) => `claim of ${claim.claimant.state?.code} ${claim.status}`),
    ...file.legalBases.map((basis: Read) => `law ${basis.instrument} ${basis.assessment}`),
    ...nodes(file.statements).map((one) => `said of ${one.field}: ${one.value}${mark(one.status)}`),
    ...(file.implementations.totalCount > 0 ? [`carried out by ${file.implementations.totalCount} cases`] : []),
    ...ends(file.objects).flatMap(linesOfObject),
  ];
}

function linesOfObject(thing: Read): string[] {
  return [
    `object ${thing.extent}, ${thing.currentLegalStatus}, with ${who(thing.currentCustodian)}`,
    ...thing.quantities.map((one: Read) => `object count ${one.max}`),
    ...thing.datings.map((one: Read) => `dated ${one.date?.original ?? one.period?.text} = ${one.date?.edtf ?? 'unread'} ${one.date?.calendar ?? ''}${mark(one.status)}`.replace(/ +/g, ' ')),
    ...thing.identifiers.map((one: Read) => `number ${one.value}`),
    ...nodes(thing.originAttributions).map((one) => `origin ${one.level} ${one.place} ${one.country?.code}${mark(one.status)}`),
    ...nodes(thing.titleTimeline).map((one) => `title ${one.kind} ${on(one.occurredAt)}: ${who(one.from)} → ${who(one.to)}${mark(one.status)}`),
    ...nodes(thing.custodyTimeline).map((one) => `custody ${one.kind} ${on(one.occurredAt)}: ${who(one.from)} → ${who(one.to)}`),
    ...nodes(thing.legalStatusTimeline).map((one) => `legal ${one.legalStatus} ${on(one.occurredAt)}`),
    ...thing.provenanceStatements.map((one: Read) => `told: ${one.text.value}${mark(one.status)}`),
    ...nodes(thing.lossReports).map((one) => `loss ${one.kind} ${on(one.occurredAt)}`),
    ...ends(thing.sites).flatMap((site) => [`from ${site.title.value}`, ...site.designations.map((one: Read) => `listed ${one.scheme}`), ...nodes(site.lootingReports).map((one) => `looted ${one.kind} ${on(one.occurredAt)}`)]),
    ...ends(thing.listings).map((one) => `offered ${on(one.offeredAt)} ${one.venueKind}${one.prices.map(({ amount, currency }: Read) => ` ${amount} ${currency}`).join()}`),
    ...ends(thing.seizures).flatMap(linesOfSeizure),
  ];
}

function linesOfSeizure(seizure: Read): string[] {
  return [
    `seizure ${seizure.kind} ${on(seizure.occurredAt)} ${seizure.office?.unlocode ?? ''}`.trim(),
    ...seizure.declarations.flatMap((one: Read) => [
      ...one.declaredDescription.map(({ value }: Read) => `declared ${value}`),
      ...(one.declaredOrigin === null ? [] : [`declared origin ${one.declaredOrigin.state?.code}`]),
      ...(one.declaredValue === null ? [] : [`declared value ${one.declaredValue.amount} ${one.declaredValue.currency}`]),
      ...(one.declaredHs === null ? [] : [`HS ${one.declaredHs} declared, ${one.assessedHs} assessed`]),
    ]),
    ...seizure.assessedValues.map((one: Read) => `assessed value ${one.amount} ${one.currency}`),
    ...(seizure.route.length > 0 ? [`route ${seizure.route.map(({ country }: Read) => country?.code).join(' > ')}`] : []),
    ...seizure.riskIndicators.map((one: Read) => `risk ${one.indicator}`),
    ...(seizure.detection === null ? [] : [`detected ${seizure.detection.kind}`]),
    ...seizure.documentsPresented.map((one: Read) => `paper ${one.authenticity}`),
    ...nodes(seizure.items).flatMap(linesOfItem),
  ];
}

function linesOfItem(item: Read): string[] {
  const custody: Read[] = item.custodyTimeline;
  return [
    `item ${item.label.value}, ${item.quantities.map(({ quantity }: Read) => quantity.max).join(' or ')}${item.isLot ? ' in a lot' : ''}, ${item.legalStatus}`,
    ...item.assessedOrigins.map((one: Read) => `assessed origin ${one.level} ${one.country?.code}`),
    ...item.legalStatusTimeline.map((one: Read) => `item ${one.status} ${on(one.occurredAt)}`),
    ...item.titleTimeline.map((one: Read) => `item title ${one.kind} ${on(one.occurredAt)}: ${one.holder}`),
    ...(custody.length > 0 ? [`item with ${custody.map((one) => `${one.to} ${on(one.at)}`).join(', ')}${custody.some(({ gap }) => gap === true) ? ', with a gap' : ''}`] : []),
    ...nodes(item.opinions).map((one) => `opinion of ${one.institution} ${on(one.requestedAt)}`),
  ];
}
