/** Mutants by rule that nobody could tell from the original, and why. */
export const equivalents: readonly { file: string; name: string; why: string }[] = [
  {
    file: 'subgraphs/links/data/joins.ts', name: 'linkEnd.nearRecordId',
    why: 'A join starts at a record that its own reference has already been asked for by the same policy; the near end is asked once more in case a future path does not.',
  },
  {
    file: 'subgraphs/links/data/clusters.ts', name: 'scopeOf(reader, near)',
    why: 'A walk starts at a record that its own reference has already been asked for by the same policy; it is asked once more in case a future path does not.',
  },
  {
    file: 'subgraphs/links/acts/entitled.ts', name: `mayAct(principal, 'DECIDE_LINKS')`,
    why: 'Every act that asks so is admitted by the frame of acts for the action DECIDE_LINKS alone, which asks the same of the same principal first.',
  },
  {
    file: 'subgraphs/links/webhooks/acts.ts', name: 'ofCaller(reader.principal) (line 20)',
    why: 'What is shown after an act is the webhook that the act was on, which its target has asked for by the same condition, under the same key of the same caller.',
  },
  {
    file: 'migrations/directory/003_grants_by_act.sql', name: 'policy corrects on :schema.authority: WITH CHECK true',
    why: 'Which roles the session has is asked in USING, in the same words, of every row that an update reaches; the row says nothing about it.',
  },
  {
    file: 'migrations/directory/003_grants_by_act.sql', name: 'policy answers on :schema.agreement: WITH CHECK true',
    why: 'The trigger `terms_stand` lets nobody change the grantees, and comes first, so the check says of the new row what USING has said of the old one.',
  },
  {
    file: 'migrations/directory/003_grants_by_act.sql', name: 'policy ends on :schema.issued_grant: WITH CHECK true',
    why: 'The trigger `terms_stand` lets nobody change whom a grant concerns, and comes first, so the check says of the new row what USING has said of the old one.',
  },
  {
    file: 'migrations/links/009_link_decisions.sql', name: 'policy decides on :schema.link: WITH CHECK true',
    why: 'A trigger lets nobody change the ends of a link, and comes first, so the check says of the new row what USING has said of the old one.',
  },
];
