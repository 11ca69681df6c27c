/** A sentence and what people, or its kind of text, say of it. */
export type LabelledText = { text: string; yes: boolean };

/** What the judgements learn from. */
export type JudgementTexts = {
  /** Sentences of debates, in their order: worth checking or not. */
  debates: LabelledText[];
  /** Sentences of news, in their order: fact or opinion. */
  news: LabelledText[];
  /** Sentences of reports (yes) and of texts that speak their mind (no). */
  registers: LabelledText[];
};

const same = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const rows = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));

/**
 * The sentences of debates in the order they were spoken, less those whose words are also those of
 * a sentence in `measured`, so that nothing is measured on what was learned. Takes JSON Lines.
 */
export function readDebates(
  lines: string,
  measured: readonly string[],
): { texts: LabelledText[]; left: number } {
  const taken = new Set(measured.flatMap(rows).map((row) => same(String(row.text))));
  const all = rows(lines).sort((a, b) => Number(a.id) - Number(b.id));
  const texts = all
    .map((row) => ({ text: String(row.text), yes: row.checkWorthy === true }))
    .filter(({ text }) => !taken.has(same(text)));
  return { texts, left: all.length - texts.length };
}

/** Sentences of news: fact or opinion. Takes JSON Lines. */
export function readNews(lines: string): LabelledText[] {
  return rows(lines).map((row) => ({ text: String(row.text), yes: row.checkable === true }));
}

const REPORTS = /^GUM_(?:news|bio)_/;
const SPEAK_THEIR_MIND = /^(?:GUM_(?:speech|vlog)_|(?:reviews|answers|newsgroup|weblog)-)/;
const SHORTEST = 40;

/**
 * The sentences of treebanks (CoNLL-U) whose document is a news report or a biography, and of those
 * that are reviews, answers, blogs, speeches and the like. Short ones tell too little.
 */
export function readRegisters(treebanks: readonly string[]): LabelledText[] {
  const texts: LabelledText[] = [];
  let document = '';
  for (const line of treebanks.flatMap((treebank) => treebank.split('\n'))) {
    const [, name, value = ''] = /^# (newdoc id|text) = (.*)$/.exec(line) ?? [];
    if (name === 'newdoc id') document = value;
    else if (name === 'text' && value.length >= SHORTEST) {
      if (REPORTS.test(document)) texts.push({ text: value, yes: true });
      else if (SPEAK_THEIR_MIND.test(document)) texts.push({ text: value, yes: false });
    }
  }
  return texts;
}
