import type { EntityKind } from '../types';
import type { Analysis } from '../words/analysis';
import { childOf, childrenOf } from '../words/tree';
import { isCountry } from './countries';
import { BODIES, PLACE_PREPOSITIONS, PLACES, ROLES } from './name-words';
import type { Gender, NamedHere } from './names';

/** What the words around a name show of whom or what it names. */
export type Evidence = { kind: EntityKind; gender: Gender; nouns: string[] };

/** The kind by the strongest evidence, and the nouns by which the sentence calls what is named. */
export function evidenceFor(analysis: Analysis, name: NamedHere): Evidence {
  const roles = nounsFor(analysis, name);
  const gender = roles.map((noun) => ROLES.get(noun) ?? null).find((each) => each !== null) ?? null;
  return {
    kind: kindFor(analysis, name, roles),
    gender: name.gender ?? gender,
    nouns: isCountry(name.text) ? [...roles, 'country'] : roles,
  };
}

function kindFor({ words }: Analysis, name: NamedHere, nouns: readonly string[]): EntityKind {
  if (name.kind !== 'unknown') return name.kind;
  if (nouns.some((noun) => ROLES.has(noun))) return 'person';
  if (nouns.some((noun) => BODIES.has(noun))) return 'organisation';
  if (nouns.some((noun) => PLACES.has(noun))) return 'place';
  if (isCountry(name.text)) return 'place';
  if (isAged(words.slice(name.to, name.to + 3).map(({ text }) => text))) return 'person';
  if (/^who$/.test(words[name.to]?.lower ?? words[name.to + 1]?.lower ?? '')) return 'person';
  if (words[name.to]?.text === ',' && words[name.to + 1]?.lower === 'who') return 'person';
  const before = words[name.from - 1]?.lower ?? '';
  const stands = !/^(?:NN|NNS|CD|JJ)$/.test(words[name.to]?.tag ?? '');
  return PLACE_PREPOSITIONS.has(before) && stands ? 'place' : 'unknown';
}

/** ", 34," behind a name is an age. */
const isAged = ([comma, number, end]: string[]) =>
  comma === ',' && /^\d{1,3}$/.test(number ?? '') && end === ',';

/** "spokesman X", "X, a research group", "X is a town", "the X militant group". */
function nounsFor(analysis: Analysis, name: NamedHere): string[] {
  const { words } = analysis;
  const found: number[] = [];
  const before = words[name.from - 1];
  if (before?.tag === 'NN') found.push(name.from - 1);
  // "the town of Harat"
  if (before?.lower === 'of' && PLACES.has(words[name.from - 2]?.lower ?? ''))
    found.push(name.from - 2);
  for (let k = name.from; k < name.to; k++) {
    found.push(...childrenOf(analysis, k, 'appos').filter((child) => child >= name.to));
    const word = words[k];
    if (word?.label === 'appos' && word.head < name.from) found.push(word.head);
    if (word?.label === 'nsubj' && childOf(analysis, word.head, 'cop') !== null)
      found.push(word.head);
  }
  const group = groupBehind(analysis, name);
  if (group !== null) found.push(group);
  return found.flatMap((k) => (words[k]?.tag === 'NN' ? (words[k]?.lower ?? []) : []));
}

const CALLED =
  /^(?:group|organisation|organization|militia|party|company|firm|movement|network|newspaper|charity|brigade)$/;

/** "the Islamic State group", "the Islamic State militant group". */
function groupBehind({ words }: Analysis, { from, to, text }: NamedHere): number | null {
  if (words[from - 1]?.lower !== 'the' || isCountry(text)) return null;
  const described =
    /^(?:JJ|NN)$/.test(words[to]?.tag ?? '') && !CALLED.test(words[to]?.lower ?? '');
  const at = described ? to + 1 : to;
  return CALLED.test(words[at]?.lower ?? '') && !/^NN/.test(words[at + 1]?.tag ?? '') ? at : null;
}
