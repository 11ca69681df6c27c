import { SAYING_CUES } from '../attributions/cues';
import { type JudgementModel, judgementOdds } from '../model/judgement-model';
import type { ClaimContext } from './claim-context';

const BOILERPLATE =
  /\b(?:(?:here(?:['’]s| is| are)|this is)\s+(?:all|what|everything|how|why)\b|(?:all|what|everything)\s+you\s+need\s+to\s+know)\b|^\W*(?:please\s+)?(?:read (?:more|also)|click here|sign up|subscribe|follow us|stay tuned)\b|\b(?:sign up (?:for|to) our|subscribe to our)\b/i;
const GREETING =
  /^(?:(?:well|and|so|but|oh|ok|okay|yes|no|now|look)[,.]?\s+)*(?:thank(?:s| you)|good (?:morning|evening|night|afternoon)|welcome|hello|congratulations|please|ladies and gentlemen|let me|let['’]?s|let us|god bless)\b/i;
const FRAGMENT_QUESTION =
  /^(?:(?:but|and|so)\s+)?(?:why|how)\s+(?!.*\b(?:is|are|was|were|has|have|remains?|remained)\b.*\b(?:unclear|unknown|clear|known)\b)/i;
// "Getty Images.", "Mira Holt", "FULL TEXT": a name, a credit or a heading that stands like a sentence.
const LABEL = /^[\p{P}\s]*(?:[\p{Lu}@][\p{L}\p{M}\p{N}'’._/&-]*[\s,:—–-]*){1,5}\p{P}*$|^<[^>]*>/u;
const TALK = /^(?:you know|i mean|you see|as i said)\W*$/i;
const WHEN =
  /[\s,]+(?:(?:on|late|early)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/i;
const QUESTION = /\?["”’)]*$/u;

// How much of the judgement is the whole sentence's, whose tone its claims share.
const SENTENCE_SHARE = 0.8;
// A sentence holds a fact when one of its claims is one, and several claims are several chances.
const CAUTION = 0.1;
// What is worth checking gets the benefit of the doubt, the more of it the more it is worth: opinion
// laid around a figure is no reason to set the figure aside.
const BENEFIT_OF_DOUBT = 0.2;

/** Does the sentence only lead the reader on, ask or greet? Nothing in it is worth taking apart. */
export function saysNothing(sentence: string): boolean {
  return BOILERPLATE.test(sentence) || GREETING.test(sentence) || FRAGMENT_QUESTION.test(sentence);
}

/** Does the claim ask rather than tell? */
export function asks({ text, sentence, attributed }: ClaimContext): boolean {
  return (
    QUESTION.test(text) || (!attributed && QUESTION.test(sentence)) || FRAGMENT_QUESTION.test(text)
  );
}

/** Is the claim a statement at all? Questions, greetings, labels and lines that lead on are none. */
export function isStatement(context: ClaimContext): boolean {
  const { text } = context;
  const empty = !/\p{L}/u.test(text) || LABEL.test(text) || TALK.test(text) || onlyReports(text);
  return !(empty || asks(context) || context.saysNothing);
}

const MANY_WORDS = /^(?:\S+\s+){8}/;

/** "Holt demanded.", "Sources said on Tuesday.": what they said stands elsewhere. */
function onlyReports(text: string): boolean {
  if (MANY_WORDS.test(text)) return false;
  const words = text
    .replace(/[\s.:,]+$/u, '')
    .replace(WHEN, '')
    .toLowerCase()
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    words.length < 6 && (SAYING_CUES.has(last) || /^(?:continu|demand|ask)(?:ed|s|es)$/.test(last))
  );
}

/**
 * The log odds that the claim states a fact rather than an opinion. `worth` are those that it is
 * worth checking.
 */
export function factOdds(context: ClaimContext, worth: number, model: JudgementModel): number {
  if (context.responsibility) return Number.POSITIVE_INFINITY;
  return (
    BENEFIT_OF_DOUBT * Math.max(0, worth) -
    CAUTION +
    SENTENCE_SHARE * judgementOdds(model, context.whole) +
    (1 - SENTENCE_SHARE) * judgementOdds(model, context.claim)
  );
}
