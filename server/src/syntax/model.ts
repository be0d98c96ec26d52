import { besideProgram } from '../base/programFolder.ts';
import modelBytes from './model.bin';
import { noModel, readModel, type SyntaxModel } from './modelFile.ts';

let model: SyntaxModel | undefined;

/** The model that ships, read when the first sentence is parsed. Where the file is missing or damaged, sentences are lists of words. */
export function syntaxModel(): SyntaxModel {
  model ??= read(modelBytes(besideProgram('model.bin')));
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
