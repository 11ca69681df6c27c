import { trimRange } from '../trim-range';
import type { Block, BlockKind, Range } from '../types';
import {
  bulletLength,
  capitalised,
  datelineLength,
  isHeading,
  labelOf,
  selfEvidentKind,
  timestampLength,
} from './furniture';
import { joinWrapped } from './wrapped-lines';

const LINE = /[^\r\n\u2028\u2029]+/g;

/**
 * The blocks of an article in order, without white space at their ends: one per line, with lines
 * wrapped at a margin joined and a dateline or date cut off its paragraph. `title` marks the headline.
 */
export function blocksOf(text: string, title?: string): Block[] {
  const lines = joinWrapped(text, linesOf(text));
  const speakers = repeatedLabels(lines.map((line) => text.slice(line.start, line.end)));
  const wanted = title === undefined ? null : squeezed(title);
  const blocks: Block[] = [];
  let headlineSeen = false;
  let bodySeen = false;
  for (const [i, line] of lines.entries()) {
    const content = text.slice(line.start, line.end);
    const position = {
      content,
      first: !headlineSeen && !bodySeen,
      lone: lines.length === 1,
      last: i === lines.length - 1,
    };
    let kind: BlockKind = selfEvidentKind(content) ?? 'paragraph';
    if (lines.length === 1 && kind !== 'timestamp') kind = 'paragraph';
    if (wanted !== null && !headlineSeen && squeezed(content) === wanted) kind = 'headline';
    else if (kind === 'paragraph') kind = paragraphKind(position, bodySeen);
    headlineSeen ||= kind === 'headline';
    bodySeen ||= kind === 'paragraph' || kind === 'quote';
    blocks.push(...withPrefixApart(content, { ...line, kind }, speakers));
  }
  return blocks;
}

function squeezed(content: string): string {
  return content.replace(/\s+/g, ' ').trim().toLowerCase();
}

function paragraphKind(
  line: { content: string; first: boolean; lone: boolean; last: boolean },
  bodySeen: boolean,
): BlockKind {
  const { content } = line;
  if (bulletLength(content) > 0 && !/^\d{1,2}[.)]\s+\p{Lu}[^.]{0,60}$/u.test(content)) {
    return 'list-item';
  }
  if (isHeading(line)) {
    if (line.first && !line.last) return 'headline';
    if (line.last && bodySeen && !capitalised(content)) return 'paragraph';
    return 'heading';
  }
  return /^(?:["“][^"”]{20,}["”]|«[^«»]{20,}»|»[^«»]{20,}«|„[^“”]{20,}[“”]|「[^「」]{10,}」)$/u.test(
    content,
  )
    ? 'quote'
    : 'paragraph';
}

function withPrefixApart(content: string, block: Block, speakers: ReadonlySet<string>): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const date = timestampLength(content);
  const length = date || datelineLength(content, speakers);
  if (length === 0) return [block];
  const cut = block.start + length;
  const prefix = {
    start: block.start,
    end: block.start + content.slice(0, length).trimEnd().length,
  };
  return [
    { ...prefix, kind: date > 0 ? 'timestamp' : 'dateline' },
    { start: cut, end: block.end, kind: 'paragraph' },
  ];
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (const found of text.matchAll(LINE)) {
    const line = trimRange(text, { start: found.index, end: found.index + found[0].length });
    if (line.start < line.end) lines.push(line);
  }
  return lines;
}

/** Labels that open more than one line belong to speakers, not to places. */
function repeatedLabels(contents: string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const content of contents) {
    const label = labelOf(content.slice(0, 60));
    if (label === null) continue;
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}
