/**
 * Remembers identifiers for a while, so that a signed message is taken once.
 * Two generations of a set: what is older than two lifetimes is dropped with its
 * generation, and nothing younger than one ever is. A full memory refuses what
 * is new rather than forget what might come again; only holders of a valid
 * signature can fill it.
 */
export class SeenOnce {
  private current = new Set<string>();
  private previous = new Set<string>();
  private turnedAt: number;
  private readonly lifetime: number;
  private readonly most: number;
  private readonly clock: () => number;

  /** For at least `lifetime` milliseconds, and at most so many identifiers of one lifetime. */
  constructor(lifetime: number, most: number, clock: () => number = Date.now) {
    this.lifetime = lifetime;
    this.most = most;
    this.clock = clock;
    this.turnedAt = clock();
  }

  /** Whether the identifier is new and was taken note of. */
  take(id: string): boolean {
    this.turn();
    if (this.current.has(id) || this.previous.has(id) || this.current.size >= this.most) return false;
    this.current.add(id);
    return true;
  }

  private turn(): void {
    const age = this.clock() - this.turnedAt;
    if (age < this.lifetime) return;
    this.previous = age < 2 * this.lifetime ? this.current : new Set();
    this.current = new Set();
    this.turnedAt = this.clock();
  }
}
