import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { SharingTier } from '../../subgraphs/kernel/values/types.ts';
import { type RecordSet, saveSet } from '../flows/support/small-world.ts';
import { type Answer, type AskOptions, type HubOptions, type Layout, openTestHub, type TestHub } from '../support/hub.ts';

export const authorityOf = seededAuthorityId;
export const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

interface Done {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  record: any;
  userErrors: { code: string; field: string[] | null }[];
  receipt: { indexed: boolean } | null;
  codes: string[];
}

const agreementFields = 'id status purpose kinds records fieldClasses onwardSharing acceptedBy { id } grantees { id }';
const grantFields = 'id record purpose fieldClasses validFrom validUntil revokedAt grantor { id } grantee { id } agreement { id }';

/** A hub whose subgraphs hear one another, and the acts of sharing by the clients of the demonstration. */
export async function openSharing(layout: Layout, options: HubOptions = {}) {
  const hub = await openTestHub('hub_empty', layout, { live: true, ...options });
  const act = async (name: string, type: string, payload: string, fields: string, input: Record<string, unknown>, options: AskOptions): Promise<Done> => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} { ${fields} } userErrors { code field } receipt { indexed } } }`;
    const { data, errors = [] }: Answer = await hub.ask(query, { ...options, variables: { input: { idempotencyKey: randomUUID(), ...input } } });
    const answer = data?.[name];
    return { record: answer?.[payload] ?? null, userErrors: answer?.userErrors ?? [], receipt: answer?.receipt ?? null, codes: errors.map(({ extensions }) => extensions.code) };
  };
  const own = {
    propose: (as: string, input: Record<string, unknown>, more: AskOptions = {}) =>
      act('proposeAgreement', 'ProposeAgreementInput', 'agreement', agreementFields, {
        title: 'Exchange', kinds: ['SITE'], purpose: 'restitution-research', validFrom: hours(-1), ...input, grantees: (input['grantees'] as string[]).map(authorityOf),
      }, { as, ...more }),
    accept: (as: string, agreement: string) => act('acceptAgreement', 'AcceptAgreementInput', 'agreement', agreementFields, { agreement }, { as }),
    revoke: (as: string, agreement: string, reason = 'No longer needed.') => act('revokeAgreement', 'RevokeAgreementInput', 'agreement', agreementFields, { agreement, reason }, { as }),
    grant: (as: string, input: Record<string, unknown>, more: AskOptions = {}) =>
      act('grantAccess', 'GrantAccessInput', 'grant', grantFields, { purpose: 'restitution-research', ...input, grantee: authorityOf(String(input['grantee'])) }, { as, ...more }),
    revokeGrant: (as: string, grant: string) => act('revokeGrant', 'RevokeGrantInput', 'grant', grantFields, { grant, reason: 'No longer needed.' }, { as }),
    /** Proposed by the first and accepted by the others. */
    agree: async (grantor: string, grantees: string[], input: Record<string, unknown> = {}) => {
      const { record } = await own.propose(grantor, { grantees, ...input });
      for (const grantee of grantees) await own.accept(grantee, record.id as string);
      return record.id as string;
    },
  };
  return {
    hub, ...own,
    /** One record of each kind, known to the directory and the index. */
    save: async (authority: string, name: string, tier: SharingTier = 'PARTIES'): Promise<RecordSet> => {
      const set = await saveSet(hub, authority, name, { tier });
      await hub.index();
      await until(async () => {
        const { rowCount } = await hub.databases.directory.feed.query('select 1 from directory.record_owner where record_id = any($1)', [[set.site, set.object, set.seizure, set.case, set.listing]]);
        return rowCount === 5;
      });
      return set;
    },
    /** Which of the records a reader reads: by their registries, by the index, and in lists. */
    sees: (set: RecordSet, as: string | null, purpose?: string) => seen(hub, set, { ...(as === null ? {} : { as }), ...(purpose === undefined ? {} : { purpose }) }),
  };
}

export type Sharing = Awaited<ReturnType<typeof openSharing>>;

/** The kinds of a set that are readable; the registries, the index and the lists must agree. */
async function seen(hub: TestHub, set: RecordSet, options: AskOptions): Promise<string[]> {
  const kinds = ['site', 'object', 'seizure', 'case', 'listing'] as const;
  const query = `{ ${kinds.map((kind) => `${kind}(id: "${set[kind]}") { id } ${kind}_index: record(id: "${set[kind]}") { id } ${kind}_list: ${kind === 'listing' ? 'listings' : `${kind}s`}(where: { id: { eq: "${set[kind]}" } }) { totalCount nodes { id } }`).join(' ')} }`;
  const { data, errors } = await hub.ask(query, options);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return kinds.filter((kind) => {
    const ways = [data[kind] !== null, data[`${kind}_index`] !== null, data[`${kind}_list`].totalCount === 1, data[`${kind}_list`].nodes.length === 1];
    if (new Set(ways).size !== 1) throw new Error(`The ways to a ${kind} do not agree: ${JSON.stringify(ways)}`);
    return ways[0];
  });
}

/** Waits until something holds, ten seconds at most. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error('It did not come to hold.');
    await sleep(20);
  }
}
