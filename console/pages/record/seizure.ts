import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, joinList, more, section, statements, table } from './blocks.ts';
import type { RecordKind } from './kind.ts';
import { country, date, joined, longText, money, quantity, said, status, term, text, words } from './parts.ts';
import { descriptions, schemaOrg } from './schema-org.ts';
import { reportWords } from '../../messages/report.ts';
import { type DeclaredOrigin, type SeizureData, type SeizureFacts, type SeizureItemData, seizureQuery } from './seizure-query.ts';

export const seizureKind: RecordKind<SeizureData> = {
  query: seizureQuery,
  sections,
  linkedData: (seizure, address) => schemaOrg('Dataset', seizure, address, {
    additionalType: 'Seizure',
    description: descriptions(seizure, seizure.description),
    temporalCoverage: seizure.occurredAt?.display,
    hasPart: seizure.items.nodes.map(({ id, label }) => ({ '@id': address(id), name: label.value })),
  }),
};

function sections(voice: Voice, seizure: SeizureData): Html {
  const { say } = voice;
  const { disposition } = seizure;
  return html`${section('about', say.about, facts([
    [say.type, voice.term('SeizureKind', seizure.kind)],
    [say.when, date(voice, seizure.occurredAt)],
    [say.state, country(seizure.seizingState)],
    [say.office, joined([words(seizure.office?.name), words(seizure.office?.unlocode), words(seizure.seizingUnit)])],
    [say.direction, joined([term(voice, 'SeizureDirection', seizure.direction), term(voice, 'SeizureTransportMode', seizure.transportMode)])],
    [say.legalStatus, joined(seizure.legalStatuses.map((one) => voice.term('SeizureLegalStatus', one)))],
    [say.legalBasis, words(seizure.legalBasis)],
    [say.concealment, joined([words(seizure.concealment?.text), words(seizure.concealment?.packing)])],
    [say.detection, words(seizure.detection?.text)],
    [say.disposition, disposition && joined([voice.term('SeizureDispositionKind', disposition.kind), date(voice, disposition.at), words(disposition.recipient), words(disposition.note), said(disposition.source)])],
    [say.description, longText(voice, seizure.rights, seizure.description)],
  ]))}
${examination(voice, seizure, seizure.items.nodes)}
${section('items', say.items, itemTable(voice, seizure), more(voice, seizure.items, seizure.items.nodes.length))}
${statements(voice, seizure.statements)}
${section('linked', say.linked, joinList(voice, say.objects, seizure.objects), joinList(voice, say.cases, seizure.cases))}
<p><a href="${voice.to(`/id/${seizure.id}/report`)}">${reportWords[voice.language].toReport}</a></p>`;
}

/** What was declared and what was found, the way that the things took, what made officers look closer, and the papers. */
export function examination(voice: Voice, seizure: SeizureFacts, found: readonly SeizureItemData[]): Html {
  const { say } = voice;
  return html`${section('declared', say.declaredAssessed, declaredAgainstAssessed(voice, seizure, found))}
${section('route', say.route, table(say.route, [say.place, say.when, say.transport, say.status, say.source], seizure.route.map((leg) => [
    joined([words(leg.place), country(leg.country)]) ?? '?', date(voice, leg.date), joined([term(voice, 'SeizureTransportMode', leg.mode), words(leg.carrier)]), status(voice, leg.status), said(leg.source),
  ])))}
${section('risk', say.risk, seizure.riskIndicators.length > 0 && html`<p>${say.riskNote}</p>${items(seizure.riskIndicators.map((one) => html`${voice.term('SeizureRiskIndicatorKind', one.indicator)} ${joined([words(one.text), said(one.source)])}`))}`)}
${section('papers', say.papers, table(say.papers, [say.type, say.issuer, say.number, say.authenticity, say.note, say.source], seizure.documentsPresented.map((one) => [
    words(one.type), words(one.issuer), words(one.number), voice.term('DocumentAuthenticity', one.authenticity), words(one.note), said(one.source),
  ])))}`;
}

/** What was said at the border beside what was found, row by row. */
function declaredAgainstAssessed(voice: Voice, seizure: SeizureFacts, items: readonly SeizureItemData[]): Html | null {
  const { say } = voice;
  const tables = seizure.declarations.map((one) => {
    const assessed = items.flatMap((item) => item.assessedOrigins).map((origin) => joined([words(origin.place), country(origin.country), status(voice, origin.status)]));
    const rows = [
      [say.description, texts(voice, seizure, one.declaredDescription), texts(voice, seizure, one.assessedDescription)],
      [say.origin, declaredOrigin(one.declaredOrigin), joined(assessed, voice.say.semicolon)],
      [say.value, money(voice, one.declaredValue), values(voice, seizure)],
      [say.tariff, words(one.declaredHs), words(one.assessedHs)],
    ] as const;
    const caption = [say.declaration, one.type, one.number].filter((part) => part !== null).join(' ');
    return html`${table(caption, [say.field, say.declared, say.assessed], rows.filter(([, declared, found]) => declared !== null || found !== null))}<p>${joined([status(voice, one.status), said(one.source)])}</p>`;
  });
  if (tables.length > 0) return html`${tables}`;
  const found = values(voice, seizure);
  return found === null ? null : table(say.declaredAssessed, [say.field, say.declared, say.assessed], [[say.value, say.none, found]]);
}

function texts(voice: Voice, seizure: SeizureFacts, list: SeizureFacts['description']): Html | null {
  // What a declaration says is a fact of the seizure, quoted; it is as short as its box on the form.
  return seizure.rights.redistributable ? joined(list.map(text)) : longText(voice, seizure.rights, list);
}

/** Every valuation with its author; the plain assessed values where no author is told. */
function values(voice: Voice, seizure: SeizureFacts): Html | null {
  if (seizure.valuations.length === 0) return joined(seizure.assessedValues.map((one) => money(voice, one)), voice.say.semicolon);
  return joined(seizure.valuations.map((one) => joined([money(voice, one.value), words(one.by), status(voice, one.status)])), voice.say.semicolon);
}

export function declaredOrigin(origin: DeclaredOrigin | null): Html | null {
  return origin === null ? null : joined([country(origin.state), words(origin.text)]);
}

function itemTable(voice: Voice, { items: page }: SeizureData): Html | null {
  const { say } = voice;
  return table(say.items, [say.item, say.quantity, say.declared, say.assessed, say.legalStatus], page.nodes.map((item) => [
    html`<a href="${voice.to(`/id/${item.id}`)}">${text(item.label)}</a>`,
    joined(item.quantities.map((one) => quantity(voice, one.quantity))),
    joined([declaredOrigin(item.declaredOrigin), money(voice, item.declaredValue)]),
    joined([...item.assessedOrigins.map((one) => joined([words(one.place), country(one.country)], voice.say.comma)), ...item.assessedValues.map((one) => money(voice, one))]),
    term(voice, 'SeizureLegalStatus', item.legalStatus),
  ]));
}
