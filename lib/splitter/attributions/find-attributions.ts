import type { Analysis } from '../words/analysis';
import type { WordAttribution } from './attribution';
import { accordingTo, nounAttribution } from './phrase-attributions';
import { verbAttribution } from './verb-attributions';

/** The attributions of a sentence, in the order of their cues. */
export function findAttributions(analysis: Analysis): WordAttribution[] {
  const found: WordAttribution[] = [];
  for (let i = 0; i < analysis.words.length; i++) {
    // Inside a quotation it is the speaker who reports, and the quotation is reported already.
    if (analysis.quoted[i]) continue;
    const attribution =
      accordingTo(analysis, i) ?? verbAttribution(analysis, i) ?? nounAttribution(analysis, i);
    if (attribution?.content.length && !found.some((other) => sameContent(other, attribution))) {
      found.push(attribution);
    }
  }
  return found;
}

const sameContent = (a: WordAttribution, b: WordAttribution) =>
  a.content[0] === b.content[0] &&
  a.content.at(-1) === b.content.at(-1) &&
  a.content.length === b.content.length;
