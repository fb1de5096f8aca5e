import { recordId } from '../../cli/demo/world.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { desk, type IllegalStep } from './replayed.ts';
import type { Step } from './steps/step.ts';

const desks = seededAuthorityId('documentation-desk');
const sources = [{ citation: 'Nobody' }];
const day = (text: string) => ({ occurredAt: { text } });

/** Before the first such step of the record; with what it is given, where that tells it from others. */
const before = (act: string, given: Record<string, unknown> = {}) => (step: Step, input: Record<string, unknown>) =>
  step.act === act && Object.entries(given).every(([name, value]) => input[name] === value);

const cyrene = recordId.case('cyrene-statue');
const mali = recordId.case('mali-houston');
const girsu = recordId.case('girsu-cones');
const tile = recordId.case('chashma-ayub-tile');
const eshmun = recordId.object('eshmun-bulls-head');
const gilgamesh = recordId.object('gilgamesh-tablet');
const seized = recordId.seizure('cyrene-statue');
const statue = recordId.item('cyrene-statue', 'statue');
const container = recordId.seizure('mali-houston');
const urns = recordId.item('mali-houston', 'urns');
const warrant = recordId.seizure('gilgamesh-tablet');
const tablet = recordId.item('gilgamesh-tablet', 'tablet');
const concerned = `CONCERNS ${cyrene} ${recordId.object('cyrene-statue')}`;

/** What cannot be done in the course of the cases, and the rule that says so. */
export const illegalSteps: IllegalStep[] = [
  { title: 'skipping a stage without a word', record: cyrene, before: before('advanceTrack', { to: 'DECIDED' }), act: 'advanceTrack', input: (ref) => ({ track: ref(`${cyrene}/track/forfeiture`), to: 'TITLE_RESOLVED' }), code: 'STATE_TRANSITION' },
  { title: 'handing over before title is resolved', record: girsu, before: before('advanceTrack', { to: 'RECEIVED' }), act: 'advanceTrack', input: (ref) => ({ track: ref(`${girsu}/track/police`), to: 'IN_TRANSIT' }), code: 'STATE_TRANSITION' },
  { title: 'going back', record: cyrene, before: before('closeCase'), act: 'advanceTrack', input: (ref) => ({ track: ref(`${cyrene}/track/forfeiture`), to: 'CRIMINAL_OR_FORFEITURE' }), code: 'STATE_TRANSITION' },
  { title: 'opening a track at its end', record: tile, before: before('openTrack'), act: 'openTrack', input: () => ({ kind: 'DIPLOMATIC', state: 'CLOSED' }), code: 'STATE_TRANSITION' },
  { title: 'resuming what does not rest', record: mali, before: before('suspendTrack'), act: 'resumeTrack', input: (ref) => ({ track: ref(`${mali}/track/return`) }), code: 'STATE_TRANSITION' },
  { title: 'moving a track that rests', record: mali, before: before('resumeTrack'), act: 'advanceTrack', input: (ref) => ({ track: ref(`${mali}/track/return`), to: 'IN_TRANSIT' }), code: 'STATE_TRANSITION' },
  { title: 'closing without an outcome', record: tile, before: before('recordOutcome'), act: 'closeCase', input: () => ({ reason: 'Done.' }), code: 'OUTCOME_REQUIRED' },
  { title: 'closing while a track is under way', record: mali, before: before('resumeTrack'), act: 'closeCase', input: () => ({ reason: 'Done.' }), code: 'TRACKS_UNDER_WAY' },
  { title: 'closing without a reason', record: tile, before: before('closeCase'), act: 'closeCase', input: () => ({ reason: ' ' }), code: 'REQUIRED' },
  { title: 'dating the end of a case that goes on', record: mali, before: before('suspendTrack'), act: 'reviseCase', input: () => ({ closedAt: { text: '2012' } }), code: 'CASE_NOT_CLOSED' },
  { title: 'reopening a case that goes on', record: recordId.case('yemen-smithsonian'), before: before('recordOutcome'), act: 'reopenCase', input: () => ({ reason: 'Again.' }), code: 'CASE_NOT_CLOSED' },
  { title: 'answering a claim twice', record: cyrene, before: before('closeCase'), act: 'answerClaim', input: (ref) => ({ claim: ref(`${cyrene}/claim/libya`), status: 'REFUSED' }), code: 'STATE_TRANSITION' },
  { title: 'meeting a deadline twice', record: cyrene, before: before('closeCase'), act: 'meetDeadline', input: (ref) => ({ deadline: ref(`${cyrene}/deadline/judgment`), status: 'MISSED' }), code: 'DEADLINE_SETTLED' },
  { title: 'carrying out an agreement that is the case itself', record: recordId.case('benin-bronzes'), before: before('recordOutcome'), act: 'reviseCase', input: (ref) => ({ parent: ref(recordId.case('benin-bronzes')) }), code: 'UNKNOWN_PARENT' },
  { title: 'signing a handover that was not held', record: cyrene, before: before('recordHandover'), act: 'signHandover', input: () => ({ handover: 'handover_00000000000000000000000000', side: 'GIVING' }), code: 'UNKNOWN_PART' },
  { title: 'changing a version that another has changed', record: cyrene, before: before('recordOutcome'), act: 'noteTrack', input: (ref) => ({ ifVersion: 'read long ago', track: ref(`${cyrene}/track/forfeiture`), note: 'Late.' }), code: 'VERSION_CONFLICT' },
  { title: 'leading the case of another institution', record: cyrene, before: before('recordOutcome'), act: 'noteTrack', input: (ref) => ({ track: ref(`${cyrene}/track/forfeiture`), note: 'Ours.' }), code: 'FORBIDDEN', as: { as: 'xa-heritage', roles: ['CASE_OFFICER'] } },

  { title: 'forfeiting what nobody seized', record: warrant, before: before('changeLegalStatus', { status: 'SEIZED' }), act: 'changeLegalStatus', input: (ref) => ({ item: ref(tablet), status: 'FORFEITED' }), code: 'STATE_TRANSITION' },
  { title: 'passing over steps without a source', record: warrant, before: before('changeLegalStatus', { status: 'SEIZED' }), act: 'changeLegalStatus', input: (ref) => ({ item: ref(tablet), status: 'FORFEITED', stepsUnknown: true }), code: 'SOURCE_NEEDED' },
  { title: 'forfeiting before the seizure', record: warrant, before: before('changeLegalStatus', { status: 'FORFEITED' }), act: 'changeLegalStatus', input: (ref) => ({ item: ref(tablet), status: 'FORFEITED', ...day('2018') }), code: 'TIME_ORDER' },
  { title: 'returning an item that is not forfeited', record: container, before: before('changeLegalStatus', { status: 'FORFEITED' }), act: 'disposeItem', input: (ref) => ({ item: ref(urns), kind: 'RETURN', recipient: 'Mali' }), code: 'STATE_TRANSITION' },
  { title: 'disposing of the whole while items are open', record: container, before: before('changeLegalStatus', { status: 'DISPOSED' }), act: 'disposeItem', input: () => ({ kind: 'RETURN' }), code: 'ITEMS_OPEN' },
  { title: 'destroying as a fake what nobody found to be one', record: seized, before: before('changeLegalStatus', { status: 'DISPOSED' }), act: 'disposeItem', input: (ref) => ({ item: ref(statue), kind: 'DESTRUCTION_OF_FAKES' }), code: 'NOT_A_FAKE' },
  { title: 'disposing of an item twice', record: seized, before: (step) => step.last === true, act: 'disposeItem', input: (ref) => ({ item: ref(statue), kind: 'RETURN' }), code: 'ALREADY_DISPOSED' },
  { title: 'handing custody to oneself', record: seized, before: before('transferCustody', { to: 'British Museum' }), act: 'transferCustody', input: (ref) => ({ item: ref(statue), to: 'Desk', receiver: desks }), code: 'OWN_AUTHORITY' },
  { title: 'confirming a handover that waits for no one', record: seized, before: before('transferCustody', { to: 'Embassy of Libya' }), act: 'confirmCustody', input: (ref) => ({ item: ref(statue) }), code: 'NOTHING_TO_CONFIRM' },
  { title: 'asking oneself for an opinion', record: seized, before: before('recordOpinion'), act: 'requestOpinion', input: (ref) => ({ item: ref(statue), question: 'Is it?', institution: desks }), code: 'OWN_AUTHORITY' },
  { title: 'an opinion by a stranger', record: seized, before: before('stateSeizure'), act: 'recordOpinion', input: (ref) => ({ item: ref(statue), authentic: 'NO' }), code: 'FORBIDDEN', as: { as: 'xf-customs', roles: ['CUSTOMS_OFFICER'] } },
  { title: 'asking the issuer of a paper that was never shown', record: seized, before: before('stateSeizure'), act: 'requestVerification', input: () => ({ type: 'Export licence', number: '1', institution: seededAuthorityId('xb-heritage') }), code: 'UNKNOWN_PAPER' },
  { title: 'a customs office for what was surrendered', record: recordId.seizure('chashma-ayub-tile'), before: before('completeSeizure'), act: 'completeSeizure', input: () => ({ officeName: 'London' }), code: 'ONLY_BORDER' },

  { title: 'a theft as an event of title', record: eshmun, before: before('recordCustodyEvent', { kind: 'THEFT' }), act: 'recordTitleEvent', input: () => ({ kind: 'THEFT', sources }), code: 'CUSTODY_NOT_TITLE' },
  { title: 'a loan as an event of title', record: eshmun, before: before('recordCustodyEvent', { kind: 'LOAN' }), act: 'recordTitleEvent', input: () => ({ kind: 'LOAN', sources }), code: 'CUSTODY_NOT_TITLE' },
  { title: 'buying title to what is stolen', record: eshmun, before: before('recordCustodyEvent', { kind: 'SALE_OF_STOLEN_GOODS' }), act: 'recordTitleEvent', input: () => ({ kind: 'PURCHASE', ...day('1996'), sources }), code: 'STOLEN_PASSES_NO_TITLE' },
  { title: 'a plain sale of what is stolen', record: eshmun, before: before('recordCustodyEvent', { kind: 'SALE_OF_STOLEN_GOODS' }), act: 'recordCustodyEvent', input: () => ({ kind: 'SALE', ...day('1996'), sources }), code: 'SALE_OF_STOLEN_GOODS' },
  { title: 'a private person named for all to read', record: eshmun, before: before('recordCustodyEvent', { kind: 'LOAN' }), act: 'recordCustodyEvent', input: () => ({ kind: 'LOAN', from: { kind: 'PRIVATE_PERSON', name: 'A collector' }, sources }), code: 'PRIVATE_PERSON_NAMED' },
  { title: 'an object cleared by nobody', record: gilgamesh, before: before('recordLegalStatus', { legalStatus: 'RETURNED' }), act: 'recordLegalStatus', input: () => ({ legalStatus: 'CLEARED', sources }), code: 'CLEARED_BY_WHOM' },
  { title: 'an event that nobody tells', record: gilgamesh, before: before('recordLegalStatus', { legalStatus: 'RETURNED' }), act: 'recordLegalStatus', input: () => ({ legalStatus: 'RETURNED', sources: [] }), code: 'SOURCE_MISSING' },
  { title: 'an event that is yet to come', record: gilgamesh, before: before('recordLegalStatus', { legalStatus: 'RETURNED' }), act: 'recordLegalStatus', input: () => ({ legalStatus: 'RETURNED', ...day('2999'), sources }), code: 'IN_THE_FUTURE' },
  { title: 'the exact place of a site on a tentative list', record: recordId.site('chashma-ayub-vobkent'), before: before('reportLooting'), act: 'reviseSite', input: () => ({ placeDisclosure: 'EXACT' }), code: 'PLACE_OF_UNPROTECTED_SITE' },

  ...[
    { title: 'a link confirmed by a machine', code: 'NAMED_PERSON', as: { as: 'documentation-desk', roles: ['REGISTRY_STEWARD' as const] } },
    { title: 'a link confirmed by who answers for neither end', code: 'NOT_ENTITLED', as: { as: 'xb-heritage', roles: ['REGISTRY_STEWARD' as const], officer: 'zahra' } },
  ].map(({ title, code, as }): IllegalStep => ({
    title, code, as, record: concerned, before: before('assertLink'), act: 'assertLink',
    input: (ref) => ({ predicate: 'CONCERNS', source: ref(cyrene), target: ref(recordId.object('cyrene-statue')), method: 'OTHER', reason: 'Surely.' }),
  })),
  {
    title: 'a site that concerns a case', record: concerned, before: before('assertLink'), act: 'assertLink', code: 'LINK_ENDS', as: desk('link'),
    input: (ref) => ({ predicate: 'CONCERNS', source: ref(recordId.worldHeritage('190')), target: ref(cyrene), method: 'OTHER', reason: 'Surely.' }),
  },
];
