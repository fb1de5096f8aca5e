import type { FeedPosition } from '../data/feed.ts';
import type { Session } from '../data/session.ts';
import type { Principal } from '../process/principal.ts';

/** What an act has left that others have to hear of. */
export interface Trace {
  /** The registry's feed: `sites/site`; null where the subgraph keeps no records. */
  source: string | null;
  /** The last of the act's change entries; null where it changed no record. */
  changes: FeedPosition | null;
  /** By source of grants, the epoch that the act has raised it to. */
  epochs: Record<string, number>;
}

/** Whether others have applied an act: the record index its changes, the subgraphs its grants. */
export interface IndexPort {
  /** True as soon as they have, false after that many milliseconds, or at once where nobody can be asked. */
  applied(trace: Trace, ms: number): Promise<boolean>;
}

/** Where an act stands in the audit log of the caller's authority. */
export interface ReceiptLog {
  /** Null where the log has not sealed it within that many milliseconds. */
  position(principal: Principal, actId: string, ms: number): Promise<number | null>;
}

/** What the hub lends to the acts of a subgraph. */
export interface ActPorts {
  index: IndexPort;
  receipts: ReceiptLog;
  /** Hears what other subgraphs have just changed, for an act whose target is known from there. */
  listen(ms: number): Promise<void>;
  /**
   * Which of these authorities the directory does not have. None where it has
   * not answered within that many milliseconds: a directory that is down keeps
   * no registry from its work.
   */
  unknownAuthorities(ids: readonly string[], ms: number): Promise<readonly string[]>;
}

/** A subgraph alone, with nobody to tell. */
export const alone: ActPorts = {
  index: { applied: async () => false },
  receipts: { position: async () => null },
  listen: async () => undefined,
  unknownAuthorities: async () => [],
};

/** What the acts of one request share. */
export interface Acts {
  session: Session;
  ports: ActPorts;
  /** The feed of the subgraph's records. */
  source: string | null;
  /** By source of grants, the highest epoch that an act of this request has raised it to. */
  epochs: Record<string, number>;
}
