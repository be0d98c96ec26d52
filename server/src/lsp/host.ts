/** What the server needs of the place it runs in. All names of files are URIs. */
export interface Host {
  /**
   * Files below a folder whose path within it is accepted, in a stable order, without those that ignore files exclude and never outside
   * the folder, through links either; at most `limit`, `more` where there are others.
   */
  listFiles(
    folder: string,
    accept: (path: string) => boolean,
    limit: number,
    cancelled: () => boolean,
  ): Promise<Listing>;
  /** undefined where there is no such file or it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Writes a text file, wholly or not at all, for clients that cannot apply edits; absent where the host cannot. */
  writeFile?(uri: string, text: string): Promise<void>;
  /** Tells of changes on disk, for clients that do not; absent where the host cannot. Returns a function that stops it. */
  watch?(folder: string, changed: (uris: readonly string[]) => void): () => void;
  /** Lets waiting messages be handled first. */
  pause(): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

export interface Listing {
  readonly files: readonly string[];
  readonly more: boolean;
}
