// Mercurius with its compiler of queries. It joins subgraphs by the first Federation, from their own SDL: names and addresses.
import mercurius from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const [, , , ...services] = process.argv;
const app = Fastify();
app.register(mercurius, { jit: 1, gateway: { services: services.map((text) => ({ name: text.split('=')[0], url: text.split('=')[1], connections: 64 })) } });
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${url}/graphql\n`);
