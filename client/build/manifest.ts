import { readFileSync } from 'node:fs';

/** What the tests and the packager read of package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publisher?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: { readonly type: string; readonly url: string };
  readonly bugs?: { readonly url: string };
  readonly homepage?: string;
  readonly icon?: string;
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  readonly main?: string;
  readonly browser?: string;
  readonly engines: { readonly vscode: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const manifest = (): Manifest => JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Addresses that whoever publishes has to fill in stand at a host that there can never be (RFC 2606). */
export const isPlaceholder = (value: unknown): boolean =>
  JSON.stringify(value)?.includes('://tradewire.invalid/') ?? false;
