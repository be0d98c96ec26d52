import { styleText } from 'node:util';
import type { Terminal } from './terminal.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours for a terminal that wants them; plain text for all else. */
export const painter = (terminal: Terminal): ((style: Style, text: string) => string) =>
  terminal.colours ? (style, text) => styleText(style, text) : (_, text) => text;
