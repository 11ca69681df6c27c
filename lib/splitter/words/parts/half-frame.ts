import { isTensedTag } from '@/lib/splitter/model/tense';
import type { TaggedWord } from './reporting-frame';

/** A clause has a subject and a verb at least. */
const SHORTEST_HALF = 3;

/** What leads on with what the half before has begun. */
const LEADS_ON = /^(?:that|which|who|whom|whose|whether|including|among|or|nor)$/;

/**
 * The halves behind the semicolons of a sentence, each up to the next: they are sentences of their own, so
 * they are parsed apart. None where one side of a semicolon is no clause, as in a list. `chosen` are the words
 * that no other part has taken.
 */
export function halvesOf(words: readonly TaggedWord[], chosen: readonly number[]): number[][] {
  const [first = [], ...rest] = atSemicolons(words, chosen);
  const sides = [first, ...rest];
  const isClause = (side: readonly number[]) =>
    side.length >= SHORTEST_HALF && side.some((k) => isTensedTag(words[k]?.tag));
  const leadsOn = (side: readonly number[]) => {
    const [opening, second] = side.map((k) => words[k]?.lower ?? '');
    return LEADS_ON.test(/^(?:and|but)$/.test(opening ?? '') ? (second ?? '') : (opening ?? ''));
  };
  return sides.every(isClause) && !rest.some(leadsOn) ? rest : [];
}

/** The words cut behind each semicolon, which stays with what it ends. */
function atSemicolons(words: readonly TaggedWord[], chosen: readonly number[]): number[][] {
  const sides: number[][] = [[]];
  for (const k of chosen) {
    sides.at(-1)?.push(k);
    if (words[k]?.text === ';') sides.push([]);
  }
  return sides;
}
