import { test } from 'vitest';
import { openTestHub } from '/work/main/test/support/hub.ts';
test('x', async () => {
  const hub = await openTestHub('hub_demo');
  for (const body of [{ query: 'subscription { changes { nodes { at } } }' }, { query: 'query A { viewer { kind } } query B { viewer { kind } }' , operationName:'C'}, {query:'{ search(query: "temple\\u0000") { totalCount } }'},{query:`{ ${Array.from({ length: 31 }, (_, index) => `a${index}: viewer { kind }`).join(' ')} }`},
   {query:'{ ... on Query { __typename __schema { queryType { name } } viewer { kind } } }'},{query:'{ ...R } fragment R on Query { __typename __type(name:"Query") { name } }'},{query:'{ record(id:"x") { __typename: id } }'},{query:'mutation { __typename }'}]) {
    const r = await hub.send(body); console.log(r.status, await r.text());
  }
  await hub.close();
});
