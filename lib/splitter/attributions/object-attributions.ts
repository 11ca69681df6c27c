import { unique } from '../claims/statement';
import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, subjectOf, subtree, trimmed } from '../words/tree';
import { phraseOf, type WordAttribution } from './attribution';
import { CLAUSE_CUES, INTENTION_CUES, OBJECT_CUES, PREPOSITION_CUES } from './cues';
import { OF_OBJECT, reachOf } from './reach';

/** Who speaks, and the words that report it. */
export type Speaking = { source: number[]; cue: number[] };

/** "rejected the offer", "praised her for it": what is spoken about, with what is said of it. */
export function objectAttribution(
  analysis: Analysis,
  index: number,
  { source, cue }: Speaking,
): WordAttribution | null {
  if (!OBJECT_CUES.has(analysis.words[index]?.lower ?? '')) return null;
  const object = objectOf(analysis, index);
  if (object === null || isDeed(analysis, index, object)) return null;
  const phrase = subtree(analysis, object);
  const first = phrase[0] ?? object;
  const content =
    first > index ? reachOf(analysis, index, first, false) : trimmed(analysis, phrase);
  return { source, cue, content, clause: false };
}

const EMPLOYED =
  /(?:ee|er|or|ist|ant|man|woman|coach|chief|minister|staff|aide|judge|official|person|people)s?$/;

/** "recalled 12,000 heaters": goods are called back, words are not counted. */
const isCalledBack = (analysis: Analysis, index: number, object: number) =>
  /^recall/.test(analysis.words[index]?.lower ?? '') &&
  subtree(analysis, object).some((k) => analysis.words[k]?.tag === 'CD');

const isDeed = (analysis: Analysis, index: number, object: number) =>
  isSentAway(analysis, index, object) || isCalledBack(analysis, index, object);

/** "dismissed the employee": whoever is dismissed has lost a post, and nobody has said anything. */
const isSentAway = ({ words }: Analysis, index: number, object: number) =>
  /^dismiss/.test(words[index]?.lower ?? '') && EMPLOYED.test(words[object]?.lower ?? '');

/** The object of a verb, also where it is "backs raising fares", or a noun taken for a complement. */
function objectOf(analysis: Analysis, index: number): number | null {
  const object = childOf(analysis, index, 'obj', 'iobj');
  if (object !== null) return object;
  const nominal = /^(?:VBG|NNP?S?|PRP|CD)$/;
  const others = childrenOf(analysis, index, 'xcomp');
  return others.find((k) => nominal.test(analysis.words[k]?.tag ?? '')) ?? null;
}

/** "called for a ban": what a preposition leads to. */
export function prepositionAttribution(
  analysis: Analysis,
  index: number,
  { source, cue }: Speaking,
): WordAttribution | null {
  const { words } = analysis;
  const prepositions = PREPOSITION_CUES.get(words[index]?.lower ?? '');
  if (!prepositions) return null;
  // "called the rise on Monday a scandal" names something, with a time put in.
  const names =
    childOf(analysis, index, 'obj') !== null && childOf(analysis, index, 'xcomp') !== null;
  if (names) return null;
  for (const child of childrenOf(analysis, index, 'obl', 'advcl')) {
    const preposition = childOf(analysis, child, 'case', 'mark');
    if (preposition === null || !prepositions.includes(words[preposition]?.lower ?? '')) continue;
    const tight = preposition === (cue.at(-1) ?? index) + 1;
    return {
      source,
      cue: tight ? [...cue, preposition] : cue,
      content: reachOf(analysis, index, preposition + 1, false),
      clause: false,
    };
  }
  return null;
}

/** "The dam was declared safe by engineers": the subject is what is spoken about. */
export function passiveAttribution(
  analysis: Analysis,
  index: number,
  cue: number[],
): WordAttribution | null {
  const word = analysis.words[index];
  const lower = word?.lower ?? '';
  if (!OBJECT_CUES.has(lower) && !INTENTION_CUES.has(lower) && !CLAUSE_CUES.has(lower)) return null;
  if (!word || childOf(analysis, index, 'aux:pass') === null) return null;
  const shared = word.label === 'conj' ? subjectOf(analysis, word.head) : null;
  const subject = childOf(analysis, index, 'nsubj:pass') ?? shared;
  if (subject === null) return null;
  const agent = childOf(analysis, index, 'obl:agent');
  const content = [subject, ...complements(analysis, index)];
  return {
    source: agent === null ? null : phraseOf(analysis, agent, -1),
    cue,
    content: trimmed(analysis, unique(content.flatMap((head) => subtree(analysis, head)))),
    clause: false,
  };
}

/** What a verb in the passive says of its subject. */
function complements(analysis: Analysis, verb: number): number[] {
  const { words } = analysis;
  return childrenOf(analysis, verb, 'xcomp', 'ccomp', 'obl', 'advcl').filter((child) => {
    if (child < verb) return false;
    if (/^[xc]comp$/.test(words[child]?.label ?? '')) return true;
    const preposition = childOf(analysis, child, 'case', 'mark');
    return OF_OBJECT.test(words[preposition ?? -1]?.lower ?? '');
  });
}
