/** The part of esbuild's metafile that is read. */
export interface Bundles {
  readonly outputs: Record<string, { readonly inputs: Record<string, { readonly bytesInOutput: number }> }>;
}
export function bundledPackages(metafiles: readonly Bundles[]): string[];
export function writeNotices(root: string, metafiles: readonly Bundles[], outfile: string): Promise<void>;
