import { type DraftClaim, UNPARSED } from '../finish-claim';
import type { CheckWorthiness } from '../judgements/check-worthiness';
import { unicodeSentences } from '../sentences/unicode-sentences';
import type { Range } from '../types';
import type { JudgedClaim, LanguagePack } from './language-pack';

/**
 * The pack of a language nobody brought one for, "und" where it is not even known which: sentences
 * by the rules of Unicode, each of them one claim in the article's own voice.
 */
export function anyLanguage(language = 'und'): LanguagePack {
  return {
    language,
    recognises: () => null,
    sentences: (text, blocks) => unicodeSentences(text, blocks, language),
    read: (text, blocks) =>
      blocks
        .flatMap(({ sentences }) => sentences)
        .map((sentence) => ({
          sentence,
          zones: [],
          analysis: null,
          attributions: [],
          hedges: [],
          evidentials: [],
          claims: [asItStands(text.slice(sentence.start, sentence.end), sentence)],
        })),
    refer: (_text, drafts) => ({ values: { quantities: [], dates: [], entities: [] }, drafts }),
    judge: () => judged,
  };
}

/** Its own words with single spaces: what ends a sentence in this language the text knows best. */
function asItStands(words: string, sentence: Range): DraftClaim {
  const text = words.replace(/\s+/g, ' ');
  return {
    ranges: [{ ...sentence }],
    text,
    wording: [],
    attribution: null,
    primary: true,
    confidence: UNPARSED,
    insertions: [],
    offers: [],
  };
}

// A Greek question ends in a mark that looks like a semicolon.
const QUESTION = /(?:[?？؟՞]|\p{Script=Greek}[;\u037E])["'”’»“)\]」』]*$/u;

/**
 * Of a sentence whose words say nothing to us we see whether it asks, and whether it holds a figure,
 * which is worth checking in every language. The rest is left to the reviewer.
 */
function judged({ ranges, text, confidence }: DraftClaim): JudgedClaim {
  const asks = QUESTION.test(text);
  const checkable = !asks && /\p{L}/u.test(text);
  const figure = checkable && /\p{Nd}/u.test(text);
  const { score, checkWorthy, reasons } = worth(checkable, figure);
  return {
    ranges,
    text,
    confidence,
    insertions: [],
    offers: [],
    kind: asks ? 'question' : 'fact',
    hedges: [],
    checkable,
    checkWorthiness: score,
    checkWorthy,
    reasons,
    suggestedStatus: null,
    suggestedReason: null,
  };
}

function worth(checkable: boolean, figure: boolean): CheckWorthiness {
  if (!checkable) return { score: 0.1, checkWorthy: false, reasons: ['not checkable'] };
  if (!figure) return { score: 0.4, checkWorthy: false, reasons: [] };
  return { score: 0.7, checkWorthy: true, reasons: ['a figure'] };
}
