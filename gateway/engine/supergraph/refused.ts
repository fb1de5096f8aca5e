/** A supergraph that cannot be served; the message says why to whoever runs the gateway. */
export class SupergraphRefused extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SupergraphRefused';
  }
}
