let folder: string | undefined;

/** Address of the folder of the program, with its last slash, for one that cannot know: a web worker, whose own address may be a copy's. */
export function setProgramFolder(url: string): void {
  folder = url;
}

/** The address of a file of that folder; undefined where the program knows its place itself. */
export const besideProgram = (file: string): string | undefined => (folder === undefined ? undefined : folder + file);
