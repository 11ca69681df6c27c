import type { ClaimView } from './schema';

type Insertion = ClaimView['insertions'][number];

/** A stretch of a wording; `insertion` where it is square brackets that the splitter put there. */
export type WordingPart = { at: number; text: string; insertion: Insertion | null };

/**
 * Cuts a wording at the square brackets of the splitter. Joined in order the parts are the wording
 * again. Where a person has edited it so that a bracket no longer stands at its place, it is plain text.
 */
export function wordingParts(wording: string, insertions: readonly Insertion[]): WordingPart[] {
  const parts: WordingPart[] = [];
  let end = 0;
  const add = (until: number, insertion: Insertion | null) => {
    if (until > end) parts.push({ at: end, text: wording.slice(end, until), insertion });
    end = until;
  };
  for (const insertion of insertions) {
    const { at, length, words } = insertion;
    if (at < end || wording.slice(at, at + length) !== ` [${words}]`) continue;
    // The blank before a bracket is of the sentence.
    add(at + 1, null);
    add(at + length, insertion);
  }
  add(wording.length, null);
  return parts;
}
