import type { SentenceDraft } from '../carry-over';
import type { Attribution, Range } from '../types';
import type { Analysis } from '../words/analysis';
import type { Candidate } from './candidate';
import type { Antecedent } from './pronouns';

const SPEAKER = /^(?:i|me|my|we|us|our)$/;
const SPEAKERS = /^(?:we|us|our)$/;

/** Is it "I" or "we" in a quotation? */
export const isFirstPerson = ({ words, quoted }: Analysis, index: number): boolean =>
  quoted[index] === true &&
  /^PRP/.test(words[index]?.tag ?? '') &&
  SPEAKER.test(words[index]?.lower ?? '');

/** The attribution that reports a stretch of a sentence: of several the one that reports least. */
export function reportOf({ attributions }: SentenceDraft, range: Range): Attribution | null {
  const size = ({ content }: Attribution) =>
    content.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    attributions
      .filter(({ content }) =>
        content.some(({ start, end }) => start <= range.start && range.end <= end),
      )
      .sort((a, b) => size(a) - size(b))[0] ?? null
  );
}

/**
 * Who says "I" or "we" at `index`. `speaker` is whoever the sentence names as the source. One person
 * says "I"; "we" are more than whoever says it, unless a body speaks.
 */
export function speakerMeant(
  { words }: Analysis,
  index: number,
  speaker: Candidate | null,
): Antecedent | null {
  if (!speaker || speaker.words === null) return null;
  const many = SPEAKERS.test(words[index]?.lower ?? '');
  const sure = many
    ? speaker.plural || (speaker.human === false && speaker.agent)
    : speaker.human !== false && !speaker.plural;
  return { candidate: speaker, sure };
}
