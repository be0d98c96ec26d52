import modelBytes from './model.bin';
import { noModel, readModel, type SyntaxModel } from './modelFile.ts';

let model: SyntaxModel | undefined;
let place: string | undefined;

/** Where the model file is, for a server that cannot know: a web worker, whose own address may be a copy's. Before the first sentence. */
export function setModelPlace(url: string): void {
  place = url;
}

/** The model that ships, read when the first sentence is parsed. Where the file is missing or damaged, sentences are lists of words. */
export function syntaxModel(): SyntaxModel {
  model ??= read(modelBytes(place));
  return model;
}

function read(bytes: Uint8Array | undefined): SyntaxModel {
  try {
    return bytes ? readModel(bytes) : noModel();
  } catch {
    // Analysis goes on: what needs a tree is left open.
    return noModel();
  }
}
