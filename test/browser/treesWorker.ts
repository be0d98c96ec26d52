// Runs in a web worker: reads each text that comes as a sentence and sends its tree back as CoNLL-U.
import { toConllu } from '../../server/src/formats/conllu.ts';
import { parseSentence } from '../../server/src/syntax/tree.ts';

export const treesIn = (texts: readonly string[]): string =>
  texts
    .map((text, i) => toConllu(parseSentence({ text, start: 0, end: text.length, mentions: [] }), String(i + 1), text))
    .join('');

interface Worker {
  readonly importScripts?: unknown;
  onmessage: (event: MessageEvent<readonly string[]>) => void;
  postMessage(text: string): void;
}
const worker = globalThis as unknown as Worker;
if (worker.importScripts) worker.onmessage = event => worker.postMessage(treesIn(event.data));
