import type { HedgeKind } from '../types';

// Words that limit certainty, one pattern per kind. All alternatives are flat, so they match in
// linear time.

// "children under five" are as old as that, and nothing is left open.
const AGED = String.raw`(?<!\b(?:children|babies|infants|girls|boys|people|those|anyone|adults|women|men)\s)`;
// "over three years" is how long it takes, unless it went on "for over three years".
const PERIOD = String.raw`\s+\S+\s+(?:years|months|weeks|days|decades|hours)\b`;
const NUMBER = String.raw`(?=\s+(?:[$£€¥]?\d|an?\s+(?:dozen|hundred|thousand|million)|(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half|dozens|scores|hundreds|thousands)\b))`;
const VERIFIED = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?)';
const NEGATED = String.raw`(?:(?:could|can|did|does|has|have|had|is|are|was|were)(?:\s+not|n['’]t)|cannot|can\s?not|unable\s+to|yet\s+to|never)`;

export const HEDGE_PATTERNS: Readonly<Record<HedgeKind, RegExp>> = {
  approximation: new RegExp(
    String.raw`\b(?:at least|at most|more than|less than|fewer than|as many as|as few as|as much as|up to${NUMBER}|nearly|almost|roughly|approximately|(?:about|around|${AGED}(?:(?:over|under)(?!${PERIOD})|(?<=\bfor\s)over)|some|close to|an estimated)${NUMBER}|estimated|dozens of|scores of|hundreds of|thousands of|tens of thousands of|millions of|in recent (?:years|months|weeks|days))\b`,
    'giu',
  ),
  modality: new RegExp(
    String.raw`(?:\b(?:might|could|would|possibly|probably|(?<!\b(?:percent|per cent|%|times|twice|as|equally)\s(?:(?:more|less|as)\s)?)(?<!\b(?:more|less)\s)likely|unlikely|perhaps|presumably|potentially|seems?|seemed|appears? to|appeared to|apparently|expected to|set to|poised to|could have|it is possible)\b|(?<![\p{L}])may\b(?!\s+\d))(?!(?:\s+not|n['’]t)\s+(?:\w+\s+){0,3}${VERIFIED})`,
    'gu',
  ),
  hearsay:
    /\b(?:reportedly|allegedly|alleged|purportedly|purported|supposedly|supposed|ostensibly|rumou?red|rumou?rs?|so-called|suspected|(?:is|are|was|were)\s+(?:said|believed|thought|understood|reported|alleged|rumou?red)\s+to|unnamed sources?|sources said|unconfirmed reports?|claims to be)\b/giu,
  evidential: new RegExp(
    String.raw`\b(?:${NEGATED}\s+(?:[\p{L}]+\s+){0,4}?${VERIFIED}|unconfirmed|unverified|no\s+(?:independent|official|immediate)\s+(?:confirmation|verification)|not\s+(?:been\s+)?(?:independently|immediately|officially|yet)\s+(?:been\s+)?${VERIFIED}|without\s+(?:providing|offering|citing|giving|presenting)\s+(?:any\s+)?(?:evidence|proof)|(?:offered|provided|gave|presented|cited)\s+no\s+(?:evidence|proof)|neither\s+confirm(?:s|ed|ing)?\s+(?:it\s+)?nor\s+den(?:y|ies|ied|ying)|(?:was|is|remains?|remained)\s+(?:not\s+(?:immediately\s+)?(?:clear|known)|unclear|unknown))`,
    'giu',
  ),
};

/** Says that somebody tried to check, or could not, and so suggests unverified. */
export const UNVERIFIED_PATTERN = HEDGE_PATTERNS.evidential;

/** What somebody may dispute begins so; "a border dispute that lasted" goes on otherwise. */
const IS_DISPUTED =
  'the|this|these|those|his|her|its|their|it|any|all|what|whether|how|such|that\\s+(?:the|he|she|it|they|his|her|its|their|any|there)';
const REPORTED = 'claims?|reports?|figures?|accounts?|allegations?';

/** Forms of the verb "dispute": neither the noun of "a border dispute" nor "the disputed region". */
const DISPUTES = [
  '(?:is|are|was|were|been|being|hotly|widely)\\s+disputed',
  `disputed\\s+(?:by|that|${IS_DISPUTED})`,
  `(?<!\\b(?:the|an?|this|any|no|over|of)\\s)disputed\\s+(?:${REPORTED})`,
  `disputes\\s+(?:${IS_DISPUTED}|${REPORTED})`,
  // What stands before the noun is seldom a plural: "the officials dispute it", "the border dispute it had".
  `(?<!\\b(?:the|an?|this|any|no|of)\\s(?:(?!police|people)[\\p{L}-]*[^s\\s]\\s)?)dispute\\s+(?:${IS_DISPUTED}|${REPORTED})`,
].join('|');

export const DISPUTED_PATTERN = new RegExp(
  String.raw`\b(?:${DISPUTES}|(?<!\bnot\s|n['’]t\s|\bnor\s)den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|contest(?:s|ed)\s+(?:the|that|this)|contradict(?:s|ed|ing)?|debunk(?:s|ed)|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\s+(?:(?:the|those|these|such|that|this|all|any|as|his|her|their|its)\s+)?(?:[\p{L}-]+\s+)?(?:claims?|allegations?|accusations?|reports?|charges?|assertions?|suggestions?|idea|notion|false|baseless|untrue|unfounded|fabricated|nonsense|rumou?rs)|baseless|unfounded|fabricated)\b`,
  'giu',
);

/** Somebody other than the source has checked. */
export const VERIFIED_PATTERN =
  /\b(?:(?:has|have|had|was|were|been)\s+independently\s+(?:verified|confirmed|corroborated)|independently\s+(?:verified|confirmed|corroborated)\s+by)\b/giu;
