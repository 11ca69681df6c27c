import { SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Range } from '@/lib/splitter/types';

/** What a frame looks at in a word. */
export type TaggedWord = Range & { text: string; lower: string; pos: string; tag: string };

/** The words that report, from the first to before the last. */
export type Frame = { from: number; to: number };

/** No name and title together are longer than this. */
const LONGEST_SOURCE = 12;
const LONGEST_FRAME = 16;

/**
 * The words that report in "…, Mira Holt said on Monday.", "…,” said Mira Holt." and "A, she added,
 * B": they stand beside what they report and are parsed apart from it, which is how a reader takes
 * them. Null where a sentence has none.
 */
export function reportingFrame(words: readonly TaggedWord[]): Frame | null {
  return accordingFrame(words) ?? asFrame(words) ?? sayingFrame(words);
}

/** "According to X, …" and "…, according to X", at either end of a sentence. */
function accordingFrame(words: readonly TaggedWord[]): Frame | null {
  if (words[0]?.lower === 'according' && words[1]?.lower === 'to') {
    const comma = words.findIndex(({ text }, k) => k > 2 && text === ',');
    const alone = comma > 0 && comma <= LONGEST_FRAME && !hasTense(words.slice(0, comma));
    return alone ? { from: 0, to: comma } : null;
  }
  const from = words.findLastIndex(
    ({ lower }, k) => lower === 'according' && words[k + 1]?.lower === 'to',
  );
  if (from < 4) return null;
  // "the airport, the port and, according to aid workers, most of the town"
  const closing = words.findIndex(({ text }, k) => k > from && text === ',');
  if (words[from - 1]?.text === ',' && words[from - 2]?.pos === 'CCONJ' && closing > 0)
    return { from: from - 1, to: closing + 1 };
  // "…, according to the agency, and cut power to half a million homes"
  const comma = words.findIndex(({ text }, k) => k > from && text === ',');
  const goesOn = comma > 0 && words[comma + 1]?.pos === 'CCONJ' && isMark(words[from - 1]);
  const to = goesOn ? comma : words.length;
  if (to - from > LONGEST_FRAME || hasTense(words.slice(from, to))) return null;
  return { from, to };
}

const AS_SAID =
  /^(?:point|note|put|say|said|report|argue|warn|explain|observe|acknowledge|admit|remark)/;

/** "…, as one of them pointed out, …": between two marks, with a verb of saying and nothing that is said. */
function asFrame(words: readonly TaggedWord[]): Frame | null {
  const from = words.findIndex(({ lower }, k) => k > 0 && lower === 'as' && isMark(words[k - 1]));
  const verb = words.findIndex(({ tag }, k) => k > from + 1 && isTensedTag(tag));
  if (from < 0 || verb < 0 || !AS_SAID.test(words[verb]?.lower ?? '')) return null;
  if (!words.slice(from + 1, verb).every(({ pos }) => IN_SOURCE.test(pos))) return null;
  const to = /^(?:out|it|earlier)$/.test(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const closes = to >= words.length - 1 || words[to]?.text === ',';
  if (!closes) return null;
  // Between a subject and its verb nothing is left of it, not even the commas.
  const inside = words[to]?.text === ',' && !hasTense(words.slice(0, from));
  return inside ? { from: from - 1, to: to + 1 } : { from, to: Math.min(to, words.length) };
}

function sayingFrame(words: readonly TaggedWord[]): Frame | null {
  for (let verb = words.length - 1; verb > 2; verb--) {
    const word = words[verb];
    const closes = FINDS.test(word?.lower ?? '') && endsAt(words, verb);
    if (!word || !(reports(word) || closes || hasReported(words, verb))) continue;
    const described = describedSourceStart(words, verb);
    const inverted =
      described === null && isMark(words[verb - 1]) && !DAY.test(words[verb + 1]?.lower ?? '');
    const from = described ?? (inverted ? verb : sourceStart(words, verb));
    if (!isMark(words[from - 1]) || (inverted && !isNominal(words[verb + 1]))) continue;
    // "The suspect, whose car was found, has maintained his innocence": nobody stands before the verb.
    if (!inverted && words.slice(from, verb).every(({ pos }) => !IS_SPEAKER.test(pos))) continue;
    // "Ada Wern, a lawyer, said the ruling “sets a precedent”": nothing is said so far.
    if (inverted && !isSaid(words.slice(0, from))) continue;
    // "Fishers said the quota, which was cut, explained the drop": the first has reported already.
    if (inverted && words[verb - 1]?.text === ',' && words.slice(0, verb).some(reports)) continue;
    const to = frameEnd(words, verb);
    if (to === null) continue;
    // "Protest, she said, is a right": the verb behind belongs to what stands in front.
    const interrupts = words[to]?.text === ',' && isTensedTag(words[to + 1]?.tag);
    if (interrupts || (from > 2 && !asks(words, from))) return { from, to };
  }
  return null;
}

/** "…, figures showed.", "…, figures showed on Monday, missing …": nothing it could show follows but the day. */
function endsAt(words: readonly TaggedWord[], verb: number): boolean {
  if (verb >= words.length - 2) return true;
  const comma = words.findIndex(({ text }, k) => k > verb && text === ',');
  return comma > verb + 1 && words.slice(verb + 1, comma).every(isDayOrMark);
}

/** Can the words be what somebody says: by a verb with tense or a quotation mark? */
const isSaid = (words: readonly TaggedWord[]) =>
  hasTense(words) ||
  words.some(({ text }) => /^["“”«»]$/.test(text)) ||
  !words.some(({ text }) => text === ',');

/** Reports where it comes last: "…, a study found." */
const FINDS =
  /^(?:found|finds?|showed|shows?|revealed|reveals?|indicated|indicates?|suggest|estimated|estimates|projects|forecasts|confirmed|confirms)$/;

const reports = ({ lower, tag }: TaggedWord) => SAYING_CUES.has(lower) && /^VB[DZP]$/.test(tag);

/** "the paper has learned", "Holt had said". */
const hasReported = (words: readonly TaggedWord[], verb: number) =>
  words[verb]?.tag === 'VBN' &&
  /^(?:has|have|had)$/.test(words[verb - 1]?.lower ?? '') &&
  (SAYING_CUES.has(words[verb]?.lower ?? '') || words[verb]?.lower === 'learned');

/** Where the frame ends: at the next comma or quotation mark, or with the sentence; null where it goes on. */
function frameEnd(words: readonly TaggedWord[], verb: number): number | null {
  for (let k = verb + 1; k < words.length && k < verb + LONGEST_FRAME; k++) {
    const word = words[k];
    if (!word) break;
    if (/^[,"“]$/.test(word.text)) return goesOnAfter(words, k) ? words.length : k;
    if (word.lower === 'that' || isTensedTag(word.tag) || /^(?:WDT|WP|``|:)$/.test(word.tag))
      return null;
  }
  return words.length - verb <= LONGEST_FRAME ? words.length : null;
}

/** Is what stands behind the comma about whoever speaks: "said Mira Holt, who leads it"? */
function goesOnAfter(words: readonly TaggedWord[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false;
  const next = words[comma + 1];
  // "…, the office said on Wednesday, helped by cheaper fuel": so was what it reports.
  const isHelped = next?.tag === 'VBN' && words[comma + 2]?.lower === 'by';
  if (isHelped && isDayOrMark(words[comma - 1] ?? next)) return false;
  if (/^WP\$?$/.test(next?.tag ?? '') || (next?.tag === 'VBG' && SAYING_CUES.has(next.lower)))
    return true;
  // "two officials told the paper, speaking on condition of anonymity"
  if (/^(?:speaking|asking)$/.test(next?.lower ?? '')) return true;
  // "…, the office said, below what was expected": how it compares is said of what is reported.
  if (COMPARES.test(next?.lower ?? '')) return false;
  if (next?.lower === 'with') return false;
  // "…, official data showed, the highest in three decades": so is how high it is.
  if (/^(?:the|its|their)$/.test(next?.lower ?? '') && words[comma + 2]?.tag === 'JJS')
    return false;
  // "…, the ministry said, blaming the other side": whoever says the one says the other.
  if (/^(?:blaming|accusing|denouncing|citing)$/.test(next?.lower ?? '')) return true;
  const rest = words.slice(comma);
  const clause = rest.findIndex(({ tag }) => /^(?:WP|WDT|WP\$)$/.test(tag));
  // "said Mira Holt, a pilot who leads it": only the clause that describes the speaker has tense.
  const phrase =
    clause > 0 && /^(?:DT|JJ|NNP?|CD|PRP\$)$/.test(next?.tag ?? '') ? rest.slice(0, clause) : rest;
  return next?.tag !== 'VBG' && !hasTense(phrase);
}

const COMPARES =
  /^(?:below|above|beyond|despite|compared|up|down|well|far|partly|mainly|largely|mostly|slightly)$/;

/** Is nothing before the frame but a time or a place: "On Monday, the mayor said …"? */
function asks(words: readonly TaggedWord[], from: number): boolean {
  const before = words.slice(0, from);
  if (hasTense(before)) return false;
  const opens = /^(?:IN|RB|TO)$/.test(before[0]?.tag ?? '');
  return opens || before.length < 5;
}

const isMark = (word: TaggedWord | undefined) =>
  word !== undefined && /^[,"”’'?!—]+$/.test(word.text);

const isNominal = (word: TaggedWord | undefined) =>
  word !== undefined && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(word.pos);

const hasTense = (words: readonly TaggedWord[]) => words.some(({ tag }) => isTensedTag(tag));

/**
 * Where the phrase begins in "…, the hospital's director, Lena Moor, said.": two phrases between
 * commas, the second right before the last verb. Null where it is none.
 */
function describedSourceStart(words: readonly TaggedWord[], verb: number): number | null {
  if (words[verb - 1]?.text !== ',' || !closesSaying(words, verb)) return null;
  const name = sourceStart(words, verb - 1);
  if (name >= verb - 1 || words[name - 1]?.text !== ',') return null;
  const from = sourceStart(words, name - 1);
  return from < name - 1 && isMark(words[from - 1]) ? from : null;
}

/** "…, said.", "…, told reporters on Friday, adding that …": nothing that is said follows the verb. */
function closesSaying(words: readonly TaggedWord[], verb: number): boolean {
  const comma = words.findIndex(({ text }, k) => k > verb && text === ',');
  const adds = words[comma + 1]?.tag === 'VBG';
  const behind = words.slice(verb + 1, comma > 0 && adds ? comma : undefined);
  const told = words[verb]?.lower === 'told';
  return behind.every((word) => isDayOrMark(word) || (told && IS_TOLD.test(word.pos)));
}

const IS_TOLD = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;

const DAY =
  /^(?:on|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening|night)$/;

const isDayOrMark = ({ lower, pos }: TaggedWord) => pos === 'PUNCT' || DAY.test(lower);

/** "…, residents and a local official said.": where the verb comes last, two may say it. */
function joinsSources(words: readonly TaggedWord[], and: number, verb: number): boolean {
  const closes = verb >= words.length - 2 && words[and]?.lower === 'and' && verb - and > 1;
  return closes && /^(?:NOUN|PROPN)$/.test(words[and - 1]?.pos ?? '');
}

const IS_SPEAKER = /^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/;
const IN_SOURCE = /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|NUM|ADV|AUX|PART)$/;

/** Where the phrase before the verb begins; the verb itself where there is none. */
function sourceStart(words: readonly TaggedWord[], verb: number): number {
  let k = verb;
  while (k > 0 && verb - k < LONGEST_SOURCE) {
    const before = words[k - 1];
    // "figures published on Thursday show"
    const isDone = before?.tag === 'VBN' && words[k - 2]?.tag === 'NNS' && words[k]?.pos === 'ADP';
    const inside = IN_SOURCE.test(before?.pos ?? '') || before?.text === '-' || isDone;
    if (!inside && !joinsSources(words, k - 1, verb)) break;
    if (/^(?:WDT|WP)$/.test(before?.tag ?? '')) return verb;
    k--;
  }
  return words[k]?.pos === 'ADP' ? verb : k;
}
