import type { Named } from './mentioned';

/** A mention that somebody is writing: where its @ stands, and what they have of the name. */
export type MentionQuery = { start: number; written: string };

const longestName = 60;
const mostOffered = 6;

/** The mention that ends at the caret (in UTF-16 code units); null where none is being written. */
export function mentionAt(text: string, caret: number): MentionQuery | null {
  const before = text.slice(Math.max(0, caret - longestName), caret);
  const matched = before.match(/(?:^|[^\p{L}\p{N}_])@([^@\n]*)$/u);
  const written = matched?.[1];
  return written === undefined ? null : { start: caret - written.length - 1, written };
}

/** The people whom what is written may come to name: any part of the name may begin so. */
export function offeredFor<P extends Named>(written: string, people: readonly P[]): P[] {
  const wanted = fold(written);
  const beginsSo = ({ name }: P) =>
    fold(name).startsWith(wanted) ||
    fold(name)
      .split(/[\s-]+/)
      .some((part) => part.startsWith(wanted));
  return people.filter(beginsSo).slice(0, mostOffered);
}

/** Letters without case and accents: whoever looks for “zoe” means Zoë. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text with the mention written out, and where the caret stands after it. */
export function withMention(
  text: string,
  { start, written }: MentionQuery,
  name: string,
): { text: string; caret: number } {
  const after = text.slice(start + 1 + written.length);
  const mention = `@${name}${/^\s/.test(after) ? '' : ' '}`;
  return { text: text.slice(0, start) + mention + after, caret: start + name.length + 2 };
}
