/** How large an article is to be, in words and claims, and the seed that it is made from. */
export type Measure = { words: number; claims: number; seed?: number };

type Range = { start: number; end: number };

type MadeUpClaim = { ranges: Range[]; source: Range | null; cue: Range | null; hedges: Range[] };

/** An article in words that no language has, with where its blocks and claims are in its text. */
export type MadeUpArticle = {
  text: string;
  blocks: (Range & { kind: 'headline' | 'heading' | 'paragraph' })[];
  claims: MadeUpClaim[];
};

const sentencesInParagraph = 5;
const paragraphsUnderHeading = 12;
const cues = ['said', 'claimed', 'wrote', 'denied'];

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function vocabulary(throwDice: () => number): string[] {
  const pick = (letters: string) => letters.charAt(Math.floor(throwDice() * letters.length));
  return Array.from({ length: 1500 }, () => {
    const syllables = 1 + Math.floor(throwDice() * 3);
    return Array.from({ length: syllables }, () => pick('bdfgklmnprstv') + pick('aeiou')).join('');
  });
}

type Sentence = { text: string; words: Range[]; cue: number };

function sentenceOf(words: readonly string[], cue: string, throwDice: () => number): Sentence {
  const length = 11 + Math.floor(throwDice() * 9);
  const at: Range[] = [];
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const word = words[Math.floor(throwDice() ** 2 * words.length)] ?? '';
    const shown = index === 2 ? cue : index === 0 ? word[0]?.toUpperCase() + word.slice(1) : word;
    const start = text.length + (index > 0 ? 1 : 0);
    text += `${index > 0 ? ' ' : ''}${shown}`;
    at.push({ start, end: start + shown.length });
  }
  return { text: `${text}.`, words: at, cue: 2 };
}

/**
 * Makes an article up: the same for the same measure, of at least so many
 * words and of exactly so many claims, which are spread evenly over its
 * sentences. Some have two ranges; where there are more claims than sentences,
 * some share words.
 */
export function makeUpArticle({ words: wordsWanted, claims, seed = 1 }: Measure): MadeUpArticle {
  const throwDice = dice(seed);
  const words = vocabulary(throwDice);
  const sentences: Sentence[] = [];
  for (let written = 0; written < wordsWanted; written += sentences.at(-1)?.words.length ?? 1) {
    const cue = cues[sentences.length % cues.length] ?? 'said';
    sentences.push(sentenceOf(words, cue, throwDice));
  }
  const article: MadeUpArticle = { text: '', blocks: [], claims: [] };
  addBlock(article, 'headline', ['A report in made-up words']);
  for (let first = 0; first < sentences.length; first += sentencesInParagraph) {
    const paragraph = first / sentencesInParagraph;
    if (paragraph > 0 && paragraph % paragraphsUnderHeading === 0)
      addBlock(article, 'heading', [`Part ${paragraph / paragraphsUnderHeading}`]);
    const own = sentences.slice(first, first + sentencesInParagraph);
    const starts = addBlock(
      article,
      'paragraph',
      own.map(({ text }) => text),
    );
    for (const [index, sentence] of own.entries()) {
      const due = Math.round(((first + index + 1) * claims) / sentences.length);
      const start = starts[index] ?? 0;
      for (let turn = 0; article.claims.length < due; turn += 1) {
        article.claims.push(claimIn(sentence, start, turn, article.claims.length));
      }
    }
  }
  return article;
}

/** Adds a block to the text and answers with where each of its sentences begins. */
function addBlock(
  article: MadeUpArticle,
  kind: MadeUpArticle['blocks'][number]['kind'],
  sentences: readonly string[],
): number[] {
  if (article.text) article.text += '\n\n';
  const start = article.text.length;
  const starts: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0) article.text += ' ';
    starts.push(article.text.length);
    article.text += sentence;
  }
  article.blocks.push({ start, end: article.text.length, kind });
  return starts;
}

/** The claim of a sentence, or with `turn` a further one on its later words; every fourth in two ranges. */
function claimIn({ words, cue }: Sentence, at: number, turn: number, index: number): MadeUpClaim {
  const of = (from: number, to: number): Range => ({
    start: at + (words[from]?.start ?? 0),
    end: at + (words[to]?.end ?? 0),
  });
  const last = words.length - 1;
  const first = Math.min(cue + 1 + 2 * turn, last);
  const split = index % 4 === 0 && first + 4 < last;
  return {
    ranges: split ? [of(first, first + 1), of(first + 4, last)] : [of(first, last)],
    source: index % 3 === 0 ? of(0, cue - 1) : null,
    cue: index % 3 === 0 ? of(cue, cue) : null,
    hedges: index % 5 === 0 ? [of(first, first)] : [],
  };
}
