import type { Analysis } from '../words/analysis';
import { adjectiveAttribution } from './adjective-attributions';
import type { WordAttribution } from './attribution';
import { accordingTo, nounAttribution } from './phrase-attributions';
import { verbAttribution } from './verb-attributions';
import { withWholeQuotations } from './whole-quotations';

/**
 * The attributions of a sentence, in the order of their cues. Of "the ministry said the rebels had
 * claimed that …" the ministry is on record: what is reported inside a report is part of it.
 */
export function findAttributions(analysis: Analysis): WordAttribution[] {
  const found: WordAttribution[] = [];
  for (let i = 0; i < analysis.words.length; i++) {
    // Inside a quotation it is the speaker who reports, and the quotation is reported already.
    if (analysis.quoted[i]) continue;
    const reported =
      accordingTo(analysis, i) ??
      verbAttribution(analysis, i) ??
      nounAttribution(analysis, i) ??
      adjectiveAttribution(analysis, i);
    if (!reported?.content.length || isNobody(analysis, reported)) continue;
    if (isShare(analysis, reported)) continue;
    const attribution = withWholeQuotations(analysis, reported);
    if (!found.some((other) => sameContent(other, attribution))) found.push(attribution);
  }
  return found.filter((inner) => !found.some((outer) => outer !== inner && reports(outer, inner)));
}

/** "No one has told us where they are": nobody is no source. */
function isNobody({ words }: Analysis, { source }: WordAttribution): boolean {
  const [first, second] = [words[source?.[0] ?? -1], words[source?.[1] ?? -1]];
  if (/^(?:nobody|none|neither)$/.test(first?.lower ?? '')) return true;
  return first?.lower === 'no' && second?.lower !== '.';
}

const SHARE = /^(?:percent|%|half|thirds?|quarters?|fifths?|majority)$/;

/** "One in five of those surveyed said they trusted the police": how many say so is what the article says itself. */
function isShare({ words }: Analysis, { source }: WordAttribution): boolean {
  const own = (source ?? []).map((k) => words[k]);
  // "the remaining half" of a company may well speak; a share is one of people who were asked.
  const counted = own.some((word, i) => {
    const oneIn = word?.lower === 'in' && own[i - 1]?.pos === 'NUM' && own[i + 1]?.pos === 'NUM';
    return oneIn || SHARE.test(word?.lower ?? '');
  });
  const first = own[0]?.lower ?? '';
  return (
    counted &&
    (own[0]?.pos === 'NUM' ||
      /^(?:only|just|about|around|nearly|almost|some|more|fewer|less|over|under|at|a|half|two|three)$/.test(
        first,
      ))
  );
}

/**
 * Does the outer attribution hold all the words that report the inner one? Where each holds those of
 * the other the first is believed.
 */
function reports(outer: WordAttribution, inner: WordAttribution): boolean {
  const holds = (one: WordAttribution, other: WordAttribution) =>
    other.cue.every((k) => one.content.includes(k));
  const first = (outer.cue[0] ?? 0) < (inner.cue[0] ?? 0);
  return holds(outer, inner) && (first || !holds(inner, outer));
}

const sameContent = (a: WordAttribution, b: WordAttribution) =>
  a.content[0] === b.content[0] &&
  a.content.at(-1) === b.content.at(-1) &&
  a.content.length === b.content.length;
