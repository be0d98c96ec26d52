import { decodeText } from '../decode.ts';
import { dayIn } from './htmlDates.ts';
import type { SourceKind } from './sourceText.ts';

/** The text of a message: what is annotated, and what all offsets are offsets in. */
export interface MailText {
  readonly text: string;
  readonly kind: SourceKind;
  /** The day of the message's Date, ISO, in the zone that it was sent from. */
  readonly date?: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts inside parts; a message of more is not a writer's. */
const DEEPEST = 8;

/**
 * Takes the text out of a message (RFC 5322, MIME of RFC 2045 and 2046): the first part of plain text, else the first of HTML, decoded.
 * A message without either has the text "". Never throws.
 */
export function readMail(source: string): MailText {
  const message = readPart(source);
  const date = dayIn((message.headers.get('date') ?? '').slice(0, 80));
  const part = findPart(message, 'text/plain', 0) ?? findPart(message, 'text/html', 0);
  const kind = part && typeOf(part) === 'text/html' ? 'html' : 'plain';
  return { text: part ? decodeBody(part) : '', kind, ...(date !== undefined && { date }) };
}

function readPart(source: string): Part {
  const headers = new Map<string, string>();
  const end = /\r?\n[ \t]*\r?\n|^\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  // A line that begins with a blank goes on with the one before.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

const typeOf = ({ headers }: Part): string =>
  (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function findPart(part: Part, wanted: string, depth: number): Part | undefined {
  const type = typeOf(part);
  if (type === wanted) return /^\s*attachment/i.test(part.headers.get('content-disposition') ?? '') ? undefined : part;
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(part.headers.get('content-type') ?? '');
  if (!type.startsWith('multipart/') || !boundary || depth >= DEEPEST) return undefined;
  for (const piece of piecesOf(part.body, `--${boundary[1] ?? boundary[2]}`)) {
    const found = findPart(readPart(piece), wanted, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** What stands between the lines that part a body of several parts. */
function piecesOf(body: string, mark: string): string[] {
  const pieces: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) pieces.push(body.slice(start, at).replace(/\r?\n$/, ''));
    if (body.startsWith('--', at + mark.length)) return pieces;
    const line = body.indexOf('\n', at);
    if (line < 0) return pieces;
    start = line + 1;
  }
  if (start >= 0) pieces.push(body.slice(start));
  return pieces;
}

function decodeBody({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'base64') return textOf(fromBase64(body));
  if (encoding === 'quoted-printable') return textOf(fromQuotedPrintable(body));
  return withLineFeeds(body);
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? withLineFeeds(decoded.text) : '';
}

/** A message's lines end with CR LF on their way, and mean line feeds. */
const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n');

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, i) => [digit, i]),
);

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    const value = DIGITS.get(digit);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return bytes.subarray(0, length);
}

/** RFC 2045, 6.7. What stands there beyond ASCII, against the rule, is put into UTF-8. */
function fromQuotedPrintable(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const match of text.matchAll(/=([0-9A-Fa-f]{2})|=[ \t]*\r?\n|[\s\S]/gu)) {
    if (match[1] !== undefined) bytes.push(Number.parseInt(match[1], 16));
    else if (match[0].length === 1 && match[0] !== '=' && match[0].charCodeAt(0) < 128)
      bytes.push(match[0].charCodeAt(0));
    else if (!match[0].startsWith('=')) pushUtf8(match[0].codePointAt(0) as number, bytes);
    else if (match[0] === '=') bytes.push(61);
  }
  return Uint8Array.from(bytes);
}

function pushUtf8(code: number, bytes: number[]): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}
