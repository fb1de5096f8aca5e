/** One entry of a grant log: the row of the projection as it now stands, or that it has ended. */
export interface GrantEntry {
  epoch: number;
  kind: 'GRANT' | 'AGREEMENT';
  id: string;
  body: Record<string, unknown> | null;
}

/** The next epochs of a source, whole: an epoch is one act. */
export interface GrantPage {
  entries: GrantEntry[];
  /** Where to go on. */
  epoch: number;
  more: boolean;
}

/** Who issues grants, wherever it runs: the directory; later the cases for what membership opens. */
export interface GrantSource {
  name: string;
  since(epoch: number): Promise<GrantPage>;
}
