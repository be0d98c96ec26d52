import type { FileKind } from '../settings/articleFiles.ts';

/** What the server needs of the place it runs in. All names of files are URIs. */
export interface Host {
  /**
   * The articles below a folder by `kindOf` of their paths within it, in a stable order, without those that ignore files exclude and never outside
   * the folder, through links either; at most `limit`, `more` where there are others.
   */
  listFiles(
    folder: string,
    kindOf: (path: string) => FileKind,
    limit: number,
    cancelled: () => boolean,
  ): Promise<Listing>;
  /**
   * Only regular files of at most `longest` bytes, and none that a link leads to outside the folder; undefined where there is no such file, a
   * text why it is not read.
   */
  readFile(uri: string, longest: number, folder?: string): Promise<Uint8Array | string | undefined>;
  /**
   * What changes with any change of a regular file's bytes, as soon as asked again; undefined where that is not sure (it changed but now, a link
   * leads to it, it lies outside the folder, there is none). Absent where the host does not know.
   */
  stampOf?(uri: string, folder: string): Promise<string | undefined>;
  /** Writes a text file, wholly or not at all, for clients that cannot apply edits; absent where the host cannot. */
  writeFile?(uri: string, text: string, folder: string): Promise<void>;
  /** Tells of changes on disk, for clients that do not; absent where the host cannot. Returns a function that stops it. */
  watch?(folder: string, changed: (uris: readonly string[]) => void): () => void;
  /** Gives back memory that was needed only while many articles were read; takes some tenths of a second. Absent where the host cannot. */
  giveBack?(): void;
  /** Lets waiting messages be handled first. */
  pause(): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

export interface Listing {
  readonly files: readonly string[];
  readonly more: boolean;
  /** What might hold articles and was not read, with the reason, bounded; and documents of kinds that are not read, by extension. */
  readonly passedOver: readonly { readonly file: string; readonly reason: string }[];
  readonly unread: ReadonlyMap<string, number>;
}
