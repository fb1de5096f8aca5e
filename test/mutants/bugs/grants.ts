import type { Bug } from '../mutant.ts';

/** In what agreements and grants open, and in who gives them. */
export const grantBugs: readonly Bug[] = [
  {
    name: 'a grant that is not asked whether it is in force',
    file: 'subgraphs/kernel/access/granted.ts',
    find: 'sql`${row}.valid_from <= now() and (${row}.valid_until is null or ${row}.valid_until > now())`',
    replace: 'sql`${row}.valid_from is not null`',
  },
  {
    name: 'a grant by anybody',
    file: 'subgraphs/kernel/access/granted.ts',
    find: ' and g.grantor_authority_id = ${record.authorityId}',
    replace: '',
  },
  {
    name: 'a grant to anybody',
    file: 'subgraphs/kernel/access/granted.ts',
    find: ' and g.grantee_authority_id = ${principal.authority}',
    replace: '',
  },
  {
    name: 'a grant under an agreement whatever the purpose',
    file: 'subgraphs/kernel/access/granted.ts',
    find: ' and (g.agreement_id is null or ${meant(sql`g.purpose`)})',
    replace: '',
  },
  {
    name: 'an agreement whatever the purpose',
    file: 'subgraphs/kernel/access/granted.ts',
    find: ' and ${inForce(sql`a`)} and ${meant(sql`a.purpose`)})',
    replace: ' and ${inForce(sql`a`)})',
  },
  {
    name: 'an agreement for every kind',
    file: 'subgraphs/kernel/access/granted.ts',
    find: 'upper(split_part(${record.id}, \'_\', 1)) = any(a.kinds) and ',
    replace: '',
  },
  {
    name: 'an agreement for every record',
    file: 'subgraphs/kernel/access/granted.ts',
    find: '(a.record_ids = \'{}\' or ${record.id} = any(a.record_ids))',
    replace: 'true',
  },
  {
    name: 'a grant opens a record whose tier is AUTHORITY',
    file: 'subgraphs/kernel/access/table.ts',
    find: '{ relation: \'GRANTEE\', tiers: [\'PARTIES\'] }',
    replace: '{ relation: \'GRANTEE\', tiers: [\'PARTIES\', \'AUTHORITY\'] }',
  },
  {
    name: 'no epoch is waited for',
    file: 'subgraphs/kernel/data/settings.ts',
    find: 'if (authority === null || heard.length === 0) return null;',
    replace: 'if (authority === null || heard.length >= 0) return null;',
  },
  {
    name: 'a grant passed on in spite of the ban',
    file: 'subgraphs/directory/acts/rules.ts',
    find: '  if (own !== grantorAuthorityId && !onwardSharing) return [onwardBanned];\n',
    replace: '',
  },
  {
    name: 'a grant wider than its agreement',
    file: 'subgraphs/directory/acts/rules.ts',
    find: '    ...(wanted.fieldClasses.every((name) => fieldClasses.includes(name)) ? [] : [wider(\'fieldClasses\')]),\n',
    replace: '',
  },
  {
    name: 'requests to another authority',
    file: 'subgraphs/seizures/resolvers/requests.ts',
    find: '    eq(seizureRequest.askedAuthorityId, authority),\n',
    replace: '',
  },
  {
    name: 'an expert of one request sees the others',
    file: 'subgraphs/seizures/resolvers/requests.ts',
    find: 'expertRequest === undefined ? undefined : or(eq',
    replace: 'true ? undefined : or(eq',
  },
  {
    name: 'an act on another’s record without a mandate',
    file: 'subgraphs/kernel/acts/entrusted.ts',
    find: 'if (draft !== null && mandate(draft, act.principal)) return',
    replace: 'if (draft !== null) return',
  },
  {
    name: 'a claim answered by whoever is no party to it',
    file: 'subgraphs/cases/acts/claims.ts',
    find: 'parties.some((party) => party.authorityId === authority && answering',
    replace: 'parties.some((party) => answering',
  },
];
