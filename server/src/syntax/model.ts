import modelText from './model.bin';
import { readModel, type SyntaxModel } from './modelFile.ts';

let model: SyntaxModel | undefined;

/** The model that ships, read when the first sentence is parsed. */
export function syntaxModel(): SyntaxModel {
  model ??= readModel(fromBase64(modelText()));
  return model;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text; the analysis knows neither Node's Buffer nor the browser's atob. */
export function fromBase64(text: string): Uint8Array {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) digitOf[DIGITS.charCodeAt(i)] = i;
  const length = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let out = 0;
  for (let i = 0; i < length; i += 4) {
    const word =
      ((digitOf[text.charCodeAt(i)] as number) << 18) |
      ((digitOf[text.charCodeAt(i + 1)] as number) << 12) |
      (((digitOf[text.charCodeAt(i + 2) & 127] as number) | 0) << 6) |
      ((digitOf[text.charCodeAt(i + 3) & 127] as number) | 0);
    bytes[out++] = word >> 16;
    if (out < bytes.length) bytes[out++] = (word >> 8) & 255;
    if (out < bytes.length) bytes[out++] = word & 255;
  }
  return bytes;
}
