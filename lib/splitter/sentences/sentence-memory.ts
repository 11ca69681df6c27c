import type { SentenceDraft } from '../carry-over';
import type { Range } from '../types';
import type { SentenceInText } from '../words/analysis';

/** Reads sentences where they stand. */
export type ReadSentences = (sentences: readonly SentenceInText[]) => SentenceDraft[];

/** Some eighty articles. */
const MOST_SENTENCES = 2000;

/**
 * The same reading, but for sentences that were read lately it is remembered: whoever types changes
 * one sentence, and the others need not be parsed again. What a sentence says is decided by its own
 * words and by which of them are quoted, so the answers are the same; `remembers` is how many
 * sentences are kept, the latest used.
 */
export function withMemory(read: ReadSentences, remembers = MOST_SENTENCES): ReadSentences {
  if (remembers === 0) return read;
  const known = new Map<string, SentenceDraft>();
  return (sentences) => {
    const found = new Map<string, SentenceDraft>();
    const unread = new Map<string, SentenceInText>();
    const keys = sentences.map((each) => {
      const sentence = alone(each);
      const key = `${sentence.zones.map(({ start, end }) => `${start}-${end}`).join()} ${sentence.text}`;
      const draft = known.get(key);
      if (draft) found.set(key, draft);
      else unread.set(key, sentence);
      return key;
    });
    const drafts = read([...unread.values()].map(copied));
    for (const [i, key] of [...unread.keys()].entries()) {
      const draft = drafts[i];
      if (draft) found.set(key, draft);
    }
    return sentences.map((each, i) => {
      const key = keys[i] ?? '';
      const draft = found.get(key) as SentenceDraft;
      // A key is a copy: a slice would keep the whole text it was cut from.
      const kept = known.delete(key) ? key : copyOf(key);
      known.set(kept, draft);
      if (known.size > remembers) known.delete(known.keys().next().value as string);
      return moved(draft, each);
    });
  };
}

/** The sentence as if it were the whole text. */
function alone({ text, sentence: { start, end }, zones }: SentenceInText): SentenceInText {
  return {
    text: text.slice(start, end),
    sentence: { start: 0, end: end - start },
    zones: zones.map((zone) => ({
      start: Math.max(zone.start, start) - start,
      end: Math.min(zone.end, end) - start,
    })),
  };
}

const copyOf = (text: string): string => JSON.parse(JSON.stringify(text));

const copied = (sentence: SentenceInText) => ({ ...sentence, text: copyOf(sentence.text) });

/** A draft of a sentence by itself as one of the text it stands in: a copy, for others write in it. */
function moved(draft: SentenceDraft, { text, sentence, zones }: SentenceInText): SentenceDraft {
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
