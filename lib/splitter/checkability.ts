import type { Range } from './types';

/** What the two judgements on a claim may look at. */
export type ClaimContext = {
  /** The standalone wording. */
  text: string;
  /** The whole sentence the claim comes from. */
  sentence: string;
  attributed: boolean;
  responsibility: boolean;
  ranges: Range[];
};

const BOILERPLATE =
  /\b(?:(?:here(?:['’]s| is| are)|this is)\s+(?:all|what|everything|how|why)\b|(?:all|what|everything)\s+you\s+need\s+to\s+know|read (?:more|also)|click here|sign up|subscribe|follow us|stay tuned)\b/iu;
const GREETING =
  /^(?:(?:well|and|so|but|oh|ok|okay|yes|no|now|look)[,.]?\s+)*(?:thank(?:s| you)|good (?:morning|evening|night|afternoon)|welcome|hello|congratulations|please|ladies and gentlemen|let me|let['’]?s|let us|god bless)\b/iu;
const FRAGMENT_QUESTION =
  /^(?:(?:but|and|so)\s+)?(?:why|how)\s+(?!.*\b(?:is|are|was|were|has|have)\b.*\b(?:unclear|unknown|clear|known)\b)/iu;

/** A sign of fact (positive) or of opinion (negative), counted up to `most` times, in log odds. */
type Sign = { weight: number; most: number; pattern: RegExp };

const sign = (weight: number, most: number, pattern: RegExp): Sign => ({ weight, most, pattern });

// The weights follow a logistic regression on news sentences that people marked as fact or opinion.
const SIGNS: readonly Sign[] = [
  sign(0.75, 1, /\d|\b(?:per ?cent|million|billion|hundreds?|thousands?|dozens?|scores)\b/giu),
  sign(0.31, 3, /(?<=[\p{Ll},’'] )\p{Lu}\p{Ll}+/gu),
  sign(0.67, 1, /[“"]/gu),
  sign(
    0.76,
    1,
    /\b(?:said|says|told|announced|according to|wrote|reported|tweeted|confirmed|claimed|added|voted|signed|filed|published|released|killed|injured|arrested)\b/giu,
  ),
  sign(
    0.21,
    3,
    /\b(?:\p{L}{3,}ed|was|were|had|did|began|became|came|went|took|made|gave|found|held|led|won|lost|saw|got|sent|set|met)\b/giu,
  ),
  sign(
    0.33,
    1,
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|last (?:week|month|year)|yesterday|ago)\b/giu,
  ),
  sign(-0.2, 1, /\b(?:is|are|isn['’]t|aren['’]t)\b|\p{L}['’]s (?:a|an|the|not)\b/giu),
  sign(-0.19, 3, /\b(?:should|must|ought|could|would|might|may|can|needs?|cannot|will)\b/giu),
  sign(
    -0.41,
    3,
    /\b(?:absurd|ridiculous|sham\p{L}+|disgrac\p{L}+|disgust\p{L}+|terribl[ey]|awful|great|wonderful|beautiful|amazing|brilliant|best|worst|better|worse|stupid|silly|evil|hypocri\p{L}+|outrag\p{L}+|pathetic|insane|crazy|radical|danger\p{L}*|vicious|shocking|good|bad|wrong|right|important|significant|crucial|serious|poor|powerful|hard|easy|fail(?:ed|ure)|crisis|threat|corrupt|deserv\p{L}+|moral\p{L}*|unfair|fair|untrue|true|truth|real(?:ly|ity)?|lies?|fear|problem|cynical|sinister|desperate|dire|strange|sad|proud|dream)\b/giu,
  ),
  sign(
    -0.17,
    3,
    /\b(?:simply|truly|clearly|obviously|surely|perhaps|maybe|indeed|certainly|of course|in fact|unfortunately|sadly|hopefully|frankly|honestly|merely|just|even|only|yet|instead|rather|so|too|very|much|more|less|never|always|nothing|everything|no one|nobody|anyone|everyone)\b/giu,
  ),
  sign(
    -0.29,
    1,
    /^["“]?(?:but|and|yet|so|or|still|nor|because|this|that|these|it|there|if|what|why|how)\b/giu,
  ),
  sign(-0.64, 1, /\b(?:i|we|us|our|my|me|i['’]m|we['’]re|let['’]s)\b/giu),
  sign(-0.35, 1, /\b(?:not|no|never|nothing|none|without)\b|n['’]t\b/giu),
  sign(-0.37, 1, /[—–:;]| - /gu),
  sign(-0.36, 1, /^(?:\S+\s+){28}\S/gu),
  sign(-0.31, 1, /!["”’)]*$/gu),
  sign(-0.1, 3, /\b\p{L}+(?:ism|ness|ity|tion)s?\b/giu),
  sign(-0.6, 1, /\b(?:like|as if|as though|kind of|sort of|seems?|appears?)\b/giu),
];
const BIAS = 0.62;

/** Does the sentence only lead the reader on, ask or greet? Nothing in it is worth taking apart. */
export function saysNothing(sentence: string): boolean {
  return BOILERPLATE.test(sentence) || GREETING.test(sentence) || FRAGMENT_QUESTION.test(sentence);
}

/** Could evidence settle the claim? Judged on its whole sentence, whose tone it shares. */
export function isCheckable(context: ClaimContext): boolean {
  const { text, sentence, attributed } = context;
  if (!/\p{L}/u.test(text)) return false;
  if (/\?["”’)]*$/u.test(text) || (!attributed && /\?["”’)]*$/u.test(sentence))) return false;
  if (saysNothing(sentence) || FRAGMENT_QUESTION.test(text)) return false;
  if (context.responsibility) return true;
  return SIGNS.reduce((odds, each) => odds + each.weight * counted(sentence, each), BIAS) >= 0;
}

function counted(text: string, { pattern, most }: Sign): number {
  return Math.min(most, text.match(pattern)?.length ?? 0);
}
