import { bodies } from '../../test/gateway/edge/support/attacks/bodies.ts';
import { documents } from '../../test/gateway/edge/support/attacks/documents.ts';
import { requests } from '../../test/gateway/edge/support/attacks/requests.ts';
import { values } from '../../test/gateway/edge/support/attacks/values.ts';
import { openEdge } from '../../test/gateway/edge/support/edge.ts';
import { send } from '../../test/gateway/edge/support/send.ts';
import { load, type Load } from './load.ts';

/** What an honest request waits for hostile ones. */
export interface Delay {
  alone: Load;
  beside: Load;
  ratio: { p50: number; p99: number };
  /** Hostile clients, the requests that they take turns with, and how many of them were answered a second. */
  clients: number;
  attacks: number;
  rate: number;
}

const clients = 4;
const honest = { connections: 2, seconds: 5 };
const query = JSON.stringify({ query: '{ site(id: "site-1") { title objects(first: 3) { nodes { id site { title } } } } }' });

/** The gateway of the adversarial suite, in this process with everything that asks it: worse for the honest than a gateway alone. */
export async function besideHostile(): Promise<Delay> {
  const attacks = [bodies, documents, values, requests].flat();
  const edge = await openEdge({ env: { COST_LIMIT: '50000' } });
  let over = false;
  let answered = 0;
  const attacker = async (_: unknown, first: number): Promise<void> => {
    for (let next = first * 37; !over; next += 1) {
      const attack = attacks[next % attacks.length];
      if (attack !== undefined) await send(edge.port, attack.bytes).catch(() => undefined);
      answered += 1;
    }
  };
  try {
    const url = `${edge.url}/graphql`;
    await load(url, query, honest);
    const alone = await load(url, query, honest);
    const attackers = Array.from({ length: clients }, attacker);
    const beside = await load(url, query, honest);
    over = true;
    await Promise.all(attackers);
    return { alone, beside, ratio: { p50: beside.p50 / alone.p50, p99: beside.p99 / alone.p99 }, clients, attacks: attacks.length, rate: answered / honest.seconds };
  } finally {
    await edge.close();
  }
}
