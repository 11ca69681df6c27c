import type { ClaimKind } from '../types';
import { countsSomething } from './check-worthiness';
import { asks } from './checkability';
import type { ClaimContext } from './claim-context';

// The first verb decides: what "is expected to" or "will" happen is still to come, also when a
// later clause tells of the past. A relative clause decides nothing.
const TO_COME =
  /(?<!\b(?:that|which|who)\s)\b(?:will|shall|won['’]t|(?:is|are)\s+(?:going|expected|set|due|scheduled|likely|poised|bound|slated|projected|forecast|predicted)\s+to)\b|['’]ll\b/iu;
const IS_OR_WAS = /\b(?:was|were|had|did|is|are|has|have)\b/iu;

function isToCome(text: string): boolean {
  const verb = text.search(TO_COME);
  if (verb < 0) return false;
  const first = text.search(IS_OR_WAS);
  return first < 0 || verb <= first;
}

// A number other than a year or an ordinal, up to four words, and something in the plural or people.
const COUNTED =
  /(?:(?<![\d.,:/$€£¥-])(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?!\s*(?:%|per\s?cent|percent|[ap]\.?m\b|years?[- ]old|st\b|nd\b|rd\b|th\b)|[\d:%/-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|billions?)\b)(?:\s+of)?(?:\s+(?:hundred|thousand|million|billion|[\p{L}-]+)){0,3}?\s+(?:people|men|women|children|police|troops|[\p{L}-]*[^\Ws]s)\b/iu;
const DURATION =
  /^(?:.*\s)?(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|times|miles|metres|meters|kilomet(?:er|re)s|feet|degrees|dollars|euros|pounds|points)$/iu;
const CASUALTY_COUNT =
  /\b(?:kill|injur|wound|murder)\w*\s+(?:at least |more than |up to |nearly |about |around |over )?(?:\d|a dozen\b|dozens\b|scores\b|hundreds\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)|\bdeath toll\b/iu;

/** What sort of statement a claim is. `fact` tells whether evidence could settle it. */
export function kindOf(context: ClaimContext, fact: boolean): ClaimKind {
  if (asks(context)) return 'question';
  if (context.responsibility) return 'responsibility';
  if (isToCome(context.text)) return 'prediction';
  if (!fact) return 'opinion';
  if (counts(context)) return 'count';
  return context.attributed ? 'quote' : 'fact';
}

function counts({ text, claim }: ClaimContext): boolean {
  if (!countsSomething(claim)) return false;
  if (CASUALTY_COUNT.test(text)) return true;
  const counted = COUNTED.exec(text)?.[0];
  return counted !== undefined && !DURATION.test(counted);
}
