import { saysNothing } from './checkability';
import { type Features, featuresOf } from './judgement-features';

/** What the judgements on a claim may look at. */
export type ClaimContext = {
  /** The standalone wording. */
  text: string;
  /** The whole sentence the claim comes from. */
  sentence: string;
  /** Does that sentence only lead on, ask or greet? */
  saysNothing: boolean;
  /** Does somebody else than the article say it? */
  attributed: boolean;
  /** Is that somebody in the text? */
  sourced: boolean;
  /** Does somebody claim, take or deny responsibility, or is said to bear it? */
  responsibility: boolean;
  /** What was read in the wording and in the sentence. */
  claim: Features;
  whole: Features;
};

type Said = Pick<ClaimContext, 'text' | 'attributed' | 'sourced'> & {
  /** The words that report the claim, or an empty string. */
  cue: string;
};

const DEED =
  '(?:attack|assault|bombing|blast|explosion|killing|murder|massacre|shooting|strike|airstrike|raid|fire|crash|hack|kidnapping|deaths?)';
const RESPONSIBILITY = new RegExp(
  String.raw`\b(?:claim(?:s|ed|ing)?|t(?:ook|akes?|aken|aking)|accept(?:s|ed)?|assume[sd]?|den(?:y|ies|ied)|disclaim(?:s|ed)?)\s+(?:\w+\s+)?responsibility\b|\b(?:is|are|was|were)\s+(?:not\s+)?(?:responsible\s+for|behind)\s+(?:[\p{L}'’-]+\s+){0,4}${DEED}`,
  'iu',
);

/** Nearly no claim has one of these words, which is found out soon. */
const MAY_BE_RESPONSIBLE = /responsib|behind/i;

/** Makes the contexts of a sentence's claims; the sentence is read once for all of them. */
export function contextsOf(sentence: string): (said: Said) => ClaimContext {
  const whole = featuresOf(sentence);
  const empty = saysNothing(sentence);
  return ({ cue, text, attributed, sourced }) => ({
    text,
    attributed,
    sourced,
    sentence,
    saysNothing: empty,
    whole,
    claim: text === sentence ? whole : featuresOf(text),
    responsibility:
      /\bresponsibility\b/i.test(cue) ||
      (MAY_BE_RESPONSIBLE.test(text) && RESPONSIBILITY.test(text)),
  });
}
