import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { layouts } from '../support/hub.ts';
import { authorityOf, hours, openSharing, type Sharing } from './support.ts';

describe.each(layouts)('with the subgraphs run %s, a request with acts', (layout) => {
  let sharing: Sharing;
  beforeAll(async () => {
    sharing = await openSharing(layout);
  });
  afterAll(() => sharing.hub.close());

  test('sent 64 times at once has one effect, and every answer is the same', async () => {
    const { hub } = sharing;
    const query = `mutation { proposeAgreement(input: { idempotencyKey: "64", title: "Once", grantees: ["${authorityOf('xb-heritage')}"], kinds: [SITE], purpose: "p", validFrom: "${hours(0)}" }) { agreement { id title status } userErrors { code } receipt { actId recordedAt } } }`;
    const answers = await Promise.all(Array.from({ length: 64 }, () => hub.ask(query, { as: 'xa-heritage' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.proposeAgreement.agreement.title).toBe('Once');
    const { data } = await hub.ask('{ agreements { totalCount } }', { as: 'xa-heritage' });
    expect(data.agreements.totalCount).toBe(1);
    const other = await hub.ask(query.replace('"Once"', '"Twice"'), { as: 'xa-heritage' });
    expect(other.errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_CONFLICT' } }]);
  });

  test('does them in their order, and answers each with what stood then', async () => {
    const query = `mutation {
      one: registerAuthority(input: { idempotencyKey: "one", names: [{ value: "First museum", language: "en" }], kind: MUSEUM, state: "XA" }) { authority { id name { value } state { authorities { totalCount } } } }
      two: registerAuthority(input: { idempotencyKey: "two", names: [{ value: "Second museum", language: "en" }], kind: MUSEUM, state: "XA" }) { authority { id name { value } state { authorities { totalCount } } } }
    }`;
    const { data, errors } = await sharing.hub.ask(query, { as: 'documentation-desk', roles: ['SECRETARIAT'] });
    expect(errors).toBeUndefined();
    expect([data.one.authority.name.value, data.two.authority.name.value]).toEqual(['First museum', 'Second museum']);
    expect(data.two.authority.state.authorities.totalCount).toBe(data.one.authority.state.authorities.totalCount + 1);
  });

  test('answers what it did read anew: an agreement that has been accepted since', async () => {
    const { hub } = sharing;
    const query = `mutation { proposeAgreement(input: { idempotencyKey: "anew", title: "Anew", grantees: ["${authorityOf('xb-heritage')}"], kinds: [SITE], purpose: "p", validFrom: "${hours(-1)}" }) { agreement { id status } } }`;
    const variables = {};
    const first = await hub.ask(query, { as: 'xa-heritage', variables });
    expect(first.data.proposeAgreement.agreement.status).toBe('PROPOSED');
    await sharing.accept('xb-heritage', first.data.proposeAgreement.agreement.id as string);
    const again = await hub.ask(query, { as: 'xa-heritage', variables });
    expect(again.data.proposeAgreement.agreement).toEqual({ ...first.data.proposeAgreement.agreement, status: 'IN_FORCE' });
  });

  test('that nobody signed answers UNAUTHENTICATED, whatever its target', async () => {
    for (const agreement of [newId('agreement'), 'nonsense']) {
      const { errors } = await sharing.hub.ask(`mutation { revokeAgreement(input: { idempotencyKey: "k", agreement: "${agreement}", reason: "r" }) { userErrors { code } } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});
