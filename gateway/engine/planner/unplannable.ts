/** An operation that the subgraphs cannot answer together; composition sees to it that there is none. */
export class Unplannable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unplannable';
  }
}
