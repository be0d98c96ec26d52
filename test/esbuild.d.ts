// The build script has no types of its own.
declare module '*/esbuild.mjs' {
  /** Bundles a program of test/ so that Node can run it. */
  export function bundleProgram(file: string, outfile: string): Promise<unknown>;
  /** Bundles a test suite that runs inside an extension host. */
  export function bundleSuite(file: string, outfile: string, platform: 'node' | 'browser'): Promise<unknown>;
  /** Bundles a program that runs in a web worker. */
  export function bundleWorker(file: string, outfile: string): Promise<unknown>;
  /** Builds everything that ships into dist/. */
  export function buildAll(): Promise<void>;
}

declare module '*/dataFiles.mjs' {
  /** The files that a path ending in "*.yaml" stands for. */
  export function dataFilesOf(file: string): string[];
  /** JavaScript whose default export is the value of a data file or of a folder's. */
  export function dataModule(file: string): string;
  /** JavaScript whose default export reads a folder of data files and of folders of them. */
  export function folderModule(folder: string): string;
}

declare module '*/wasm.mjs' {
  /** JavaScript whose default export makes an instance of a program for WebAssembly. */
  export function wasmModule(file: string): Promise<string>;
}
