import type { DraftClaim } from '../finish-claim';
import type { Insertion, Reference } from '../types';
import type { Analysis } from '../words/analysis';

/** What a word stands for; `after` is the word behind which that is to be put. */
export type Finding = Omit<Reference, 'at'> & { after: number; sure: boolean };

/** The wording with what is put into it, in the order of the places. */
export function withInsertions(wording: string, insertions: readonly Insertion[]): string {
  let text = wording;
  for (const { at, words } of insertions)
    text = text.slice(0, at) + bracketed(words) + text.slice(at);
  return text;
}

const bracketed = (words: string) => ` [${words}]`;

/** The sure findings put into the wording of a claim, and the others with where they would stand. */
export function placed(
  analysis: Analysis,
  claim: DraftClaim,
  findings: readonly Finding[],
): Pick<DraftClaim, 'insertions' | 'offers'> {
  const ends = endsInWording(analysis, claim);
  const insertions: Insertion[] = [];
  const offers: Reference[] = [];
  let shift = 0;
  for (const finding of findings) {
    const end = ends.get(finding.after);
    if (end === undefined) continue;
    const { after, sure, ...reference } = finding;
    const at = end + shift;
    if (!sure) {
      offers.push({ ...reference, at });
      continue;
    }
    const { length } = bracketed(reference.words);
    insertions.push({ ...reference, at, length });
    shift += length;
  }
  return { insertions, offers };
}

/**
 * Where each word ends in the wording. The wording has the words in order with at most a blank
 * between them; quotation marks and marks at its ends may be gone, and its first letter is a capital.
 */
function endsInWording({ words }: Analysis, claim: DraftClaim): Map<number, number> {
  const ends = new Map<number, number>();
  let at = 0;
  for (const part of claim.wording) {
    const written = typeof part === 'number' ? (words[part]?.text ?? '') : part;
    const from = claim.text.charAt(at) === ' ' ? at + 1 : at;
    const there = claim.text.slice(from, from + written.length);
    const same = there === written || there.slice(1) === written.slice(1);
    if (!same || there === '') continue;
    at = from + written.length;
    if (typeof part === 'number') ends.set(part, at);
  }
  return ends;
}
