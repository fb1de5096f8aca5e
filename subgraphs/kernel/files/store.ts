/**
 * Keeps files by what is in them: the address of a file is the SHA-256 of its
 * bytes, so that none is ever changed and each can be checked. Who may read one
 * is not the store's to know.
 */
export interface FileStore {
  /** Keeps the bytes and answers their SHA-256 in hexadecimal digits. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Null where the store has no such file, or has it damaged. */
  read(checksum: string): Promise<Buffer | null>;
  /** Deletes what was kept last before a moment and is not among what is still wanted of it, asked by checksums. Gives how many went. */
  sweep(before: Date, wanted: (checksums: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}
