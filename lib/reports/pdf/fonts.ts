import { charactersOf } from './characters';

/** One file of a font, with the code points that it has letters for. */
export type FontFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly characters: ReadonlySet<number>;
};

/** The faces a PDF is set in, each in several files; the first that has a letter gives it. */
export type FaceName = 'serif' | 'serifBold' | 'sans' | 'sansBold';
export type PdfFonts = Readonly<Record<FaceName, readonly FontFile[]>>;

/** What stands where no font has the letter; every file of Latin letters has it. */
export const missingLetter = '¤';

/** A stretch of text that one font file can set. */
export type FontRun = { readonly font: string; readonly text: string };

/** Characters that are not seen, and do without a letter: joiners, marks of direction, variants. */
const unseen = /\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu;

/**
 * Cuts a text into stretches that one file of a face can set. What none has
 * comes out as `missingLetter`, one for each character as a reader counts them.
 */
export function fontRuns(text: string, files: readonly FontFile[]): FontRun[] {
  const [first] = files;
  if (first && isPlain(text, first)) return [{ font: first.name, text }];
  const runs: { font: string; text: string }[] = [];
  for (const character of charactersOf(text)) {
    const seen = character.replace(unseen, '');
    if (seen === '') continue;
    const file = files.find(({ characters }) => covers(characters, seen)) ?? null;
    const font = (file ?? files[0])?.name ?? '';
    const shown = file ? seen : missingLetter;
    const last = runs.at(-1);
    if (last && last.font === font) last.text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}

/** Whether one file has a letter for every character of a text, as nearly always. */
function isPlain(text: string, { characters }: FontFile): boolean {
  return text !== '' && covers(characters, text) && text.search(unseen) < 0;
}

function covers(characters: ReadonlySet<number>, text: string): boolean {
  for (const character of text) {
    if (!characters.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** Whether a face has letters for the whole of a text. */
export function hasLetters(text: string, files: readonly FontFile[]): boolean {
  const [first] = files;
  if (first && isPlain([...new Set(text)].join(''), first)) return true;
  // A long text has most of its words many times.
  for (const word of new Set(text.split(/\s+/))) {
    if (first && isPlain(word, first)) continue;
    for (const character of charactersOf(word)) {
      const seen = character.replace(unseen, '').trim();
      if (seen !== '' && !files.some(({ characters }) => covers(characters, seen))) return false;
    }
  }
  return true;
}
