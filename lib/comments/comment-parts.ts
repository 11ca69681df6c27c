import { webLink } from '@/lib/reports/web-link';
import { findMentions, type Named } from './mentioned';

/** A stretch of a comment, and how it is shown. */
export type CommentPart =
  | { kind: 'words'; text: string }
  | { kind: 'mention'; text: string }
  | { kind: 'link'; text: string; href: string };

const address = /https?:\/\/[^\s<>"“”]+/g;

// What closes a sentence or a bracket belongs to it and not to the address.
const closing = /[.,;:!?'’)\]}]+$/;

type Found = { start: number; end: number; part: CommentPart };

/** A comment cut into words, links and mentions; put together again it is the text. */
export function commentParts(text: string, mentions: readonly Named[]): CommentPart[] {
  const found = [...linksIn(text), ...mentionsIn(text, mentions)].sort((a, b) => a.start - b.start);
  const parts: CommentPart[] = [];
  let at = 0;
  for (const { start, end, part } of found) {
    if (start < at) continue;
    if (start > at) parts.push({ kind: 'words', text: text.slice(at, start) });
    parts.push(part);
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

function linksIn(text: string): Found[] {
  return [...text.matchAll(address)].flatMap(({ 0: matched, index: start }) => {
    const shown = matched.replace(closing, '');
    const href = webLink(shown);
    if (href === null) return [];
    return [
      { start, end: start + shown.length, part: { kind: 'link', text: shown, href } as const },
    ];
  });
}

function mentionsIn(text: string, mentions: readonly Named[]): Found[] {
  return findMentions(text, mentions).map(({ start, end }) => {
    return { start, end, part: { kind: 'mention', text: text.slice(start, end) } as const };
  });
}
