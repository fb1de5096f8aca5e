/** An operation that the subgraphs cannot answer together. Composition lets few of them pass, as where an interface has no members. */
export class Unplannable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unplannable';
  }
}
