import { decodeHTML } from 'entities';
import { PlainTextBuilder } from './offsetMap.ts';
import type { SourceText } from './sourceText.ts';

const TIMING = /^\s*(\d+:)?\d\d?:\d\d[.,]\d{1,3}\s*-->/;
/** Blocks of WebVTT that are no cues (W3C WebVTT, "Notes", "Styles", "Regions"). */
const NO_CUE = /^(WEBVTT|NOTE|STYLE|REGION)\b/;
const MARKUP = /<v[. ]([^>\n]{1,80})>|<[^>\n]{0,200}>|\{\\[^}\n]{0,80}\}|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
/** What ends a thought, so that the next cue begins a paragraph. */
const ENDS = /[.!?…]["”’)\]]*\s*$/;

/**
 * Reads subtitles (WebVTT, SubRip): what is said, without times, numbers and tags. Cues run on until a sentence ends; a voice
 * ("<v Jane Doe>") begins a paragraph with its name.
 */
export function readTranscript(source: string): SourceText {
  const builder = new PlainTextBuilder(source);
  let inCue = false;
  let skipped = false;
  let voice = '';
  for (const match of source.matchAll(/[^\r\n]*(\r\n|\r|\n|$)/g)) {
    const start = match.index;
    const line = match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
    const end = start + line.length;
    if (line.trim() === '') {
      inCue = false;
      skipped = false;
    } else if (TIMING.test(line)) {
      inCue = true;
      skipped = false;
    } else if (!inCue && NO_CUE.test(line.replace(/^\ufeff/, ''))) skipped = true;
    // Before its times a cue has a number or a name.
    else if (inCue && !skipped) voice = writeCue(builder, source, start, end, voice);
  }
  return { text: builder.text, map: builder.map(), marks: [] };
}

function writeCue(builder: PlainTextBuilder, source: string, start: number, end: number, voice: string): string {
  const line = source.slice(start, end);
  // Speakers are told apart by a dash or an arrow, too.
  const turn = /^\s*(?:>>+|-(?=\s|\p{Lu}))\s*/u.exec(line);
  if (turn || ENDS.test(builder.tail)) builder.endBlock(start);
  else if (builder.length > 0 && !/\s$/.test(builder.tail)) builder.replace(start, start, ' ');
  let at = turn ? turn[0].length : 0;
  let speaker = voice;
  for (const mark of line.matchAll(MARKUP)) {
    if (mark.index < at) continue;
    builder.keep(start + at, start + mark.index);
    const [from, to] = [start + mark.index, start + mark.index + mark[0].length];
    at = mark.index + mark[0].length;
    if (mark[1] !== undefined) {
      const name = mark[1].trim();
      if (name === speaker) continue;
      speaker = name;
      builder.endBlock(from);
      builder.keep(to - 1 - mark[1].trimStart().length, to - 1);
      builder.replace(to - 1, to, ': ');
    } else if (mark[0].startsWith('&')) builder.replace(from, to, decodeHTML(mark[0]));
  }
  builder.keep(start + at, end);
  return speaker;
}
