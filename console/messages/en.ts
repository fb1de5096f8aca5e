/** What the pages say, in English. The other languages have the same keys. */
export const en = {
  hub: 'Turath Hub',
  lead: 'An exchange of cultural heritage: sites, objects, seizures and claims of many registries, linked.',
  skip: 'Skip to the content',
  languages: 'Languages', elsewhere: 'For developers', explorer: 'Query explorer', schema: 'Schema of the API',
  footer: 'Each record belongs to the institution that answers for it. The hub links records and merges none.',
  toSearch: 'To the search',

  searchFor: 'Title, name, identifier or words', search: 'Search', kind: 'Kind', allKinds: 'All kinds',
  results: 'Found', searched: 'Records searched', notClean: 'No match is not clean.',
  nothing: 'Nothing was found under these words among what you may see.',
  badSearch: 'This search cannot be read: use a letter or digit at least, 200 characters at most, and start again from the first page.',
  narrow: 'Narrow the results', chosen: 'chosen; follow to remove', pages: 'Pages', firstPage: 'First page', nextPage: 'Next page',
  examples: 'Try',
  whatHeading: 'What this is',
  whatText: 'Institutions keep their own records here and link them: from a looted site to the seizure to the claim, each reader seeing what that reader may see.',
  whatDemo: 'This is a demonstration: documented public cases with their sources, and invented records of fictional states, which say so.',
  firstQuery: 'A first query', firstQueryText: 'Everything on these pages comes from one GraphQL API at /graphql. Copy this into the explorer:',

  absent: 'No such record', absentText: 'There is no record at this address, or none that you may see.',
  malformed: 'Not an identifier', malformedText: 'The address does not hold an identifier of the hub. They look like site_ followed by 26 letters and digits.',
  unavailable: 'A registry does not answer', unavailableText: 'The registry that keeps this does not answer at the moment. Please try again.',
  incomplete: 'Some registries do not answer; parts of this page are missing.', notAnswering: 'not available at the moment',
  synthetic: 'Invented', syntheticBanner: 'This record is invented for demonstration. Its states, offices and persons do not exist.',
  leftOut: 'Left out here: the licence of this text does not allow redistribution.',

  authority: 'Answers for the record', localId: 'Own identifier', identifier: 'Identifier', sharing: 'Sharing', embargo: 'embargo until',
  licence: 'Licence', notTold: 'not told', attribution: 'Attribution', redistributable: 'Text may be redistributed',
  collection: 'Collection', collections: 'Collections', recorded: 'Recorded', updated: 'changed', sources: 'Sources', source: 'Source',
  yes: 'Yes', no: 'No', none: 'none', more: 'Not shown here', original: 'original', undated: 'Undated', arrow: '→',
  about: 'About', type: 'Type', names: 'Names', category: 'Category', place: 'Place', state: 'State', role: 'Role', when: 'When',
  status: 'Status', value: 'Value', field: 'Statement', note: 'Note', number: 'Number', reason: 'Reason', description: 'Description', missing: 'Missing',
  from: 'From', to: 'To', address: 'Web address (not a link)', count: 'Count', records: 'Records', linked: 'Linked records',
  statements: 'Rival statements, side by side', certainty: 'Certainty', relation: 'Relation', issuer: 'Issuer', sector: 'Sector', stewards: 'Stewards',
  objects: 'Objects', object: 'Object', sites: 'Sites', seizures: 'Seizures', seizure: 'Seizure', items: 'Seized items', item: 'Seized item',
  listings: 'Market listings', cases: 'Cases', relatedObjects: 'Related objects',

  objectId: 'Object ID', objectIdSufficient: 'Described well enough to be searched for.', objectIdInsufficient: 'Not described well enough to be searched for.',
  extent: 'Extent', quantity: 'Quantity', materials: 'Materials and techniques', measurements: 'Measurements', inscriptions: 'Inscriptions and markings',
  dating: 'Date or period', maker: 'Maker or culture', subject: 'Subject', titles: 'Titles', features: 'Distinguishing features', condition: 'Condition',
  identifiers: 'Identifiers', photographs: 'Photographs', origins: 'Attributed origins', timelines: 'Timelines',
  currentCustodian: 'Now in custody of', currentLegalStatus: 'Legal status now',
  titleTimeline: 'Title (ownership)', custodyTimeline: 'Custody', locationTimeline: 'Location', legalTimeline: 'Legal status',
  lossReport: 'Loss report', lossReports: 'Loss reports', claimedBy: 'claimed by', provenance: 'Provenance as stated',
  discovered: 'Discovered', reported: 'Reported', recovered: 'Recovered',

  region: 'Region', periods: 'Periods', inscribed: 'Inscribed', inDanger: 'In danger', area: 'Area', transboundary: 'Transboundary', justification: 'Justification',
  states: 'States', statesNote: 'States as statements name them, each with its role. A place is not a country, and a site may have none.',
  designations: 'Designations', list: 'List', criteria: 'Criteria', conditionOfSite: 'Condition, disturbances and threats', damage: 'Extent of damage',
  assessments: 'Assessments', priority: 'Priority', disturbances: 'Disturbances', threats: 'Threats', cause: 'Cause', effects: 'Effects', probability: 'Probability',
  looting: 'Looting reports',

  office: 'Office', direction: 'Direction and transport', legalStatus: 'Legal status', legalBasis: 'Legal basis', concealment: 'Concealment', detection: 'Detection',
  disposition: 'Disposition', declaredAssessed: 'Declared against assessed', declared: 'Declared', assessed: 'Assessed', declaration: 'Declaration',
  origin: 'Origin', tariff: 'HS code', route: 'Route', transport: 'Transport', risk: 'Risk indicators',
  riskNote: 'An indicator is a reason to look closer. It does not say that anything is stolen.',
  papers: 'Documents presented', authenticity: 'Authenticity', identified: 'Identified', seal: 'Seal', gap: 'gap in the chain', opinions: 'Expert opinions', authentic: 'authentic',

  caseState: 'Where it stands', remedy: 'What is sought', requesting: 'Requesting', respondent: 'Requested', opened: 'Opened', closed: 'Closed',
  parentCase: 'Carries out', implementations: 'Carried out by', summary: 'Summary', outcomes: 'Outcomes', outcome: 'Outcome', concerned: 'What it concerns', terms: 'Terms',
  tracks: 'Tracks', deadlines: 'Deadlines', deadline: 'Deadline', due: 'Due', basis: 'Basis', claims: 'Claims', legalBases: 'Legal bases', instrument: 'Instrument',
  assessment: 'Assessment', notAdvice: 'No assessment here is legal advice; what is not known is not a no.',
  evidence: 'Evidence', parties: 'Parties', party: 'Party', handovers: 'Handovers', history: 'History', events: 'Events', suspensions: 'Suspensions',

  venue: 'Venue', sale: 'Sale and lot', offered: 'Offered', seen: 'Seen', offerStatus: 'Offer', prices: 'Prices', statedProvenance: 'Provenance as the seller states it',
};

export type Messages = Record<keyof typeof en, string>;
