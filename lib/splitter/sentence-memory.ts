import type { SentenceDraft } from './carry-over';
import type { Range } from './types';

/** Reads a sentence of a text, among the quotations that reach into it. */
export type ReadSentence = (text: string, sentence: Range, zones: Range[]) => SentenceDraft;

/** Some eighty articles. */
const MOST_SENTENCES = 2000;

/**
 * The same reading, but for sentences that were read lately it is remembered: whoever types changes
 * one sentence, and the others need not be parsed again. What a sentence says is decided by its own
 * words and by which of them are quoted, so the answers are the same; `remembers` is how many
 * sentences are kept, the latest used.
 */
export function withMemory(read: ReadSentence, remembers = MOST_SENTENCES): ReadSentence {
  if (remembers === 0) return read;
  const known = new Map<string, SentenceDraft>();
  return (text, sentence, zones) => {
    const { start, end } = sentence;
    const inside = zones.map((zone) => ({
      start: Math.max(zone.start, start) - start,
      end: Math.min(zone.end, end) - start,
    }));
    const words = text.slice(start, end);
    const key = `${inside.map((zone) => `${zone.start}-${zone.end}`).join()} ${words}`;
    const remembered = known.get(key);
    const draft = remembered ?? read(...alone(words, inside));
    known.delete(key);
    // A key is a copy: a slice would keep the whole text it was cut from.
    known.set(remembered ? key : JSON.parse(JSON.stringify(key)), draft);
    if (known.size > remembers) known.delete(known.keys().next().value as string);
    return moved(draft, text, sentence, zones);
  };
}

function alone(words: string, zones: Range[]): [string, Range, Range[]] {
  const text: string = JSON.parse(JSON.stringify(words));
  return [text, { start: 0, end: text.length }, zones];
}

/** A draft of a sentence by itself as one of the text it stands in: a copy, for others write in it. */
function moved(draft: SentenceDraft, text: string, sentence: Range, zones: Range[]): SentenceDraft {
  const by = sentence.start;
  const move = <T extends Range>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  const { analysis } = draft;
  const hedges = new Map(draft.hedges.map((hedge) => [hedge, move(hedge)]));
  return {
    ...draft,
    sentence: { ...sentence },
    zones,
    analysis: analysis && { ...analysis, text, sentence, words: analysis.words.map(move) },
    attributions: draft.attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source && move(attribution.source),
      cue: attribution.cue && move(attribution.cue),
      content: attribution.content.map(move),
    })),
    hedges: [...hedges.values()],
    evidentials: draft.evidentials.flatMap((hedge) => hedges.get(hedge) ?? []),
    claims: draft.claims.map((claim) => ({
      ...claim,
      ranges: claim.ranges.map(move),
      insertions: [],
      offers: [],
    })),
  };
}
