import type { SentenceDraft } from '../carry-over';
import { trimRange } from '../trim-range';
import type { Attribution, Range } from '../types';
import { spanOf } from '../words/tree';
import { cueWords, sourceOf } from './attribution';
import { CLAUSE_CUES } from './cues';

// Speakers whom no verb in the sentence of a quotation names: in front of their lines ("HOLT: …"),
// behind a quotation ("…” ― Mira Holt"), or in a sentence that leads up to one ("Holt added: “…”").

/** The confidence in such an attribution: marks leave little to be mistaken. */
const MARKED = 0.9;

/** Gives the sentences of an article, in its order, the speakers that marks name. */
export function passMarkedSpeakers(text: string, drafts: readonly SentenceDraft[]): void {
  const lines = linesOf(text, drafts);
  const labels = lines.map((line) => labelOf(text, line));
  const spoken = new Map<string, number>();
  for (const label of labels) {
    const name = label && text.slice(label.start, label.end);
    if (name) spoken.set(name, (spoken.get(name) ?? 0) + 1);
  }
  for (const [k, line] of lines.entries()) {
    const label = labels[k];
    if (label && (spoken.get(text.slice(label.start, label.end)) ?? 0) > 1) {
      const cue = { start: label.end, end: label.end + 1 };
      report(text, line, { source: label, cue }, { start: cue.end });
    } else reportCredited(text, line);
    for (const [i, draft] of line.entries()) {
      const speaker = introduced(text, draft);
      const said = speaker && (line[i + 1] ? quotedFrom(line, i + 1) : quotedFrom(lines[k + 1], 0));
      if (speaker && said?.length) report(text, said, speaker);
    }
  }
}

/** The sentences of a line from one on, as long as each is nothing but quoted. */
function quotedFrom(line: readonly SentenceDraft[] | undefined, first: number): SentenceDraft[] {
  const said: SentenceDraft[] = [];
  for (let i = first; i < (line?.length ?? 0); i++) {
    const draft = line?.[i];
    if (!draft || !isQuoted(draft)) break;
    said.push(draft);
  }
  return said;
}

type Speaker = Pick<Attribution, 'source' | 'cue'>;

/** The sentences of each line of the text. */
function linesOf(text: string, drafts: readonly SentenceDraft[]): SentenceDraft[][] {
  const lines: SentenceDraft[][] = [];
  for (const draft of drafts) {
    const line = lines.at(-1);
    const before = line?.at(-1)?.sentence.end ?? 0;
    if (line && !/[\r\n\u2028\u2029]/.test(text.slice(before, draft.sentence.start))) {
      line.push(draft);
    } else lines.push([draft]);
  }
  return lines;
}

const LABEL = /^["“]?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s/u;

/** A name in front of a line: all in capitals, or a name to the tagger. */
function labelOf(text: string, line: readonly SentenceDraft[]): Range | null {
  const [draft] = line;
  if (!draft) return null;
  const { start, end } = draft.sentence;
  const [whole = '', name] = LABEL.exec(text.slice(start, Math.min(end, start + 80))) ?? [];
  if (name === undefined) return null;
  const from = start + whole.indexOf(name);
  const words = draft.analysis?.words.filter(
    (word) => word.start >= from && word.end <= from + name.length,
  );
  const named = name === name.toUpperCase() || words?.every(({ pos }) => pos === 'PROPN');
  return named ? { start: from, end: from + name.length } : null;
}

const CREDIT =
  /["”]\s*((?:―|—|–|--|-)\s*)(\p{Lu}[\p{L}.'’-]+(?: (?:de|del|la|van|von|bin|al|el|\p{Lu}[\p{L}.'’-]*)){0,5}?)\.?$/u;
const LONGEST_CREDIT = 100;

/** A line that is nothing but a quotation and the name behind it. */
function reportCredited(text: string, line: readonly SentenceDraft[]): void {
  const start = line[0]?.sentence.start ?? 0;
  const end = line.at(-1)?.sentence.end ?? 0;
  if (!/["“]/.test(text.charAt(start))) return;
  const tail = Math.max(start, end - LONGEST_CREDIT);
  const found = CREDIT.exec(text.slice(tail, end));
  if (!found) return;
  const [whole, dash = '', name = ''] = found;
  const at = tail + found.index + whole.indexOf(dash);
  const cue = { start: at, end: at + dash.trimEnd().length };
  const source = { start: at + dash.length, end: at + dash.length + name.length };
  report(text, line, { source, cue }, { end: at });
}

/** Whom a sentence names that ends with a colon and a verb of saying: "Holt went on and added:". */
function introduced(
  text: string,
  { sentence, analysis, attributions }: SentenceDraft,
): Speaker | null {
  if (!analysis || text.charAt(sentence.end - 1) !== ':') return null;
  const verb = analysis.words.findLastIndex(
    ({ pos, lower }, k) => pos === 'VERB' && !analysis.quoted[k] && CLAUSE_CUES.has(lower),
  );
  const source = verb < 0 ? null : sourceOf(analysis, verb);
  const cue = spanOf(analysis, cueWords(analysis, verb));
  if (source === null || cue === null) return null;
  if (attributions.some((other) => other.cue !== null && other.cue.end === cue.end)) return null;
  return { source: spanOf(analysis, source), cue };
}

const isQuoted = ({ sentence, zones, attributions }: SentenceDraft) =>
  attributions.length === 0 &&
  zones.some(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1);

/** One attribution of several sentences, as far as they lie in `within`, without the words that report it. */
function report(
  text: string,
  said: readonly SentenceDraft[],
  speaker: Speaker,
  within: Partial<Range> = {},
): void {
  const attribution: Attribution = { ...speaker, content: [], confidence: MARKED };
  for (const { sentence, claims, attributions } of said) {
    const { start, end } = trimRange(text, {
      start: Math.max(sentence.start, within.start ?? 0),
      end: Math.min(sentence.end, within.end ?? text.length),
    });
    if (start >= end) continue;
    attribution.content.push({ start, end });
    attributions.push(attribution);
    for (const claim of claims) claim.attribution ??= attributions.length - 1;
  }
}
