import type { SentenceDraft } from '../carry-over';
import type { Range, Values } from '../types';
import type { Analysis } from '../words/analysis';
import {
  type Candidate,
  entityCandidate,
  joinedCandidate,
  type NamedEntity,
  nounCandidate,
  withPlace,
} from './candidate';
import { groupMeant, isGroupNoun } from './group-nouns';
import type { Finding } from './insertions';
import { type Antecedent, antecedentOf, fitsWanted, pronounAt } from './pronouns';
import { isFirstPerson, reportOf, speakerMeant } from './speakers';

/** A word further back than this many sentences is not looked at. */
const MEMORY = 3;

/** What is kept of an article while it is read from its beginning. */
export type Reader = {
  text: string;
  entities: readonly NamedEntity[];
  /** Whom or what the words that end here name or surely stand for. */
  knownAt: Map<number, number>;
  /** The candidates of the sentences before, the nearest sentence first. */
  earlier: Candidate[][];
  /** The entities named so far. */
  seen: Set<number>;
  /** The one entity that the sentence before has speaking; null where it has none, or several. */
  speaker: number | null;
};

/** A reader at the beginning of an article. */
export function readerOf(text: string, values: Values): Reader {
  const mentions = values.entities.flatMap((entity, number) =>
    entity.mentions.map(({ end }) => [end, number] as const),
  );
  const entities = values.entities.map((entity) => withPlace(text, entity));
  return {
    text,
    entities,
    knownAt: new Map(mentions),
    earlier: [],
    seen: new Set(),
    speaker: null,
  };
}

export type Found = Finding & { entity: number | null };

/** What the words of one sentence stand for; whom and what it names is kept for those that follow. */
export function readSentence(reader: Reader, draft: SentenceDraft, analysis: Analysis): Found[] {
  const here: Candidate[] = [];
  const found: Found[] = [];
  for (const index of analysis.words.keys()) {
    const named = namedAt(reader, analysis, index);
    const meant: Antecedent | null = named
      ? null
      : antecedent(reader, draft, analysis, index, here);
    if (meant) found.push(...findingOf(analysis, index, meant));
    const known = named ?? (meant?.sure ? { ...meant.candidate, index } : null);
    const prominent = isProminent(draft, analysis, index);
    for (const each of [known ?? nounCandidate(analysis, index), joinedCandidate(analysis, index)])
      if (each) here.push({ ...each, prominent });
    if (known?.entity == null) continue;
    reader.knownAt.set(analysis.words[index]?.end ?? -1, known.entity);
    reader.seen.add(known.entity);
  }
  // Who says "I" often stands behind it.
  for (const index of analysis.words.keys()) {
    if (!isFirstPerson(analysis, index)) continue;
    const meant = speakerMeant(analysis, index, speakerAt(reader, draft, analysis, index));
    if (meant) found.push(...findingOf(analysis, index, meant));
  }
  reader.speaker = onlySpeaker(reader, draft);
  reader.earlier = [here, ...reader.earlier.slice(0, MEMORY - 1)];
  return found;
}

/** The entity whose name ends with the word at `index`. */
function namedAt(
  { entities, knownAt }: Reader,
  { words }: Analysis,
  index: number,
): Candidate | null {
  const number = knownAt.get(words[index]?.end ?? -1);
  return number === undefined ? null : entityCandidate(entities, number, index);
}

/** What the word at `index` stands for, if it is one of those that stand for something else. */
function antecedent(
  { entities, earlier, seen, speaker }: Reader,
  draft: SentenceDraft,
  analysis: Analysis,
  index: number,
  here: readonly Candidate[],
): Antecedent | null {
  if (isGroupNoun(analysis, index)) {
    const near = [...earlier.toReversed().flat(), ...here];
    const candidateOf = (number: number) => entityCandidate(entities, number, index);
    return groupMeant(analysis.words[index]?.lower ?? '', { entities, seen, near, candidateOf });
  }
  const wanted = pronounAt(analysis, index);
  // "Holt said it was safe. She added …": whoever spoke goes on, and both signs agree.
  const same = speaker === null ? null : entityCandidate(entities, speaker, index);
  if (wanted?.human && same && isSource(draft, analysis, index) && fitsWanted(same, wanted, true))
    return { candidate: same, sure: true };
  const meant = wanted && antecedentOf(analysis, index, wanted, here, earlier);
  if (!meant || analysis.quoted[index] !== true) return meant;
  // What is quoted may go back to words that are not.
  return meant.sure ? { ...meant, sure: false } : null;
}

function findingOf(analysis: Analysis, index: number, { candidate, sure }: Antecedent): Found[] {
  const { words, from, entity } = candidate;
  const word = analysis.words[index];
  if (words === null || !word) return [];
  const first = isGroupNoun(analysis, index) ? analysis.words[index - 1] : word;
  const possessive = analysis.words[index + 1]?.tag === 'POS';
  const explains = { start: first?.start ?? word.start, end: word.end };
  const after = possessive ? index + 1 : index;
  return [{ explains, from, publishedOn: null, words, after, sure, entity }];
}

// Behind these a source only says more of whoever speaks.
const ASIDE = /,| (?:of|for|at|from|in|on|with|who|which) /;

/** Who speaks at a place of the sentence: the entity that the source of the report names. */
function speakerAt(
  reader: Reader,
  draft: SentenceDraft,
  { words }: Analysis,
  index: number,
): Candidate | null {
  const word = words[index];
  const source = word && reportOf(draft, word)?.source;
  const number = source ? speakerNamed(reader, source) : undefined;
  return number === undefined ? null : entityCandidate(reader.entities, number, index);
}

/** The entity that a source names before it goes on to say more of it. */
function speakerNamed({ text, knownAt }: Reader, source: Range): number | undefined {
  const written = text.slice(source.start, source.end);
  return knownAt.get(source.start + (ASIDE.exec(written)?.index ?? written.length));
}

/** The entity that all reports of a sentence have as their source; null where there are others, or none. */
function onlySpeaker(reader: Reader, { attributions }: SentenceDraft): number | null {
  const speakers = new Set(
    attributions.map(({ source }) => source && speakerNamed(reader, source)),
  );
  const [only] = speakers;
  return speakers.size === 1 ? (only ?? null) : null;
}

/** Is the word all that its sentence says of a source: "She added"? */
function isSource({ attributions }: SentenceDraft, { words }: Analysis, index: number): boolean {
  const word = words[index];
  return attributions.some(
    ({ source }) => source?.start === word?.start && source?.end === word?.end,
  );
}

/** Is the word what its clause is about, or does it name who says something? */
function isProminent({ attributions }: SentenceDraft, { words }: Analysis, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (/^nsubj/.test(word.label)) return true;
  if (attributions.some(({ source }) => source && holds(source, word))) return true;
  // In a name of several words the parser hangs the others on one of them.
  const head = words[word.head];
  return /^(?:flat|compound)$/.test(word.label) && /^nsubj/.test(head?.label ?? '');
}

export const holds = (outer: Range, inner: Range) =>
  outer.start <= inner.start && inner.end <= outer.end;
