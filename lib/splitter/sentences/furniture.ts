import type { BlockKind } from '../types';

/** What a rule about one line may look at. `lone`: the article has no other line. */
export type Line = { content: string; first: boolean; lone: boolean; last: boolean };

const CONTENT_KINDS: ReadonlySet<BlockKind> = new Set(['list-item', 'quote', 'paragraph']);

/** Furniture can never hold a claim: date lines, bylines, headings, captions, boilerplate. */
export function isFurniture(kind: BlockKind): boolean {
  return !CONTENT_KINDS.has(kind);
}

const DATE_WORDS = new Set(
  `date dated updated published posted modified created last first on at by of from the and am pm a.m p.m noon midnight
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  sat sun today yesterday ist gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet msk jst aest et pt hrs hours hour
  minutes minute min mins read ago time local`.split(/\s+/),
);
const DATE_SIGNAL = /\d{1,4}[-/.]\d{1,2}|\b\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}:\d{2}/i;

/** A line of nothing but dates, times and the words around them: "Updated May 4th, 2021 at 10:30 GMT". */
export function isTimestamp(content: string): boolean {
  if (content.length > 120 || !DATE_SIGNAL.test(content)) return false;
  const words = content.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  const named = words.map((word) => word.replace(/^\.+|\.+$/g, '')).filter(Boolean);
  if (/^[\d\s.,]+$/.test(content)) return /\d{4}/.test(content);
  return named.every((word) => DATE_WORDS.has(word) || /^(?:st|nd|rd|th|t|z|h)$/.test(word));
}

const NAME_LIST = String.raw`[\p{Lu}@][\p{L}\p{N}.'’@_-]*(?:(?:\s+|,\s*|\s*[|/&]\s*)(?:and\s+|in\s+|for\s+|of\s+|de\s+|van\s+|von\s+|al-|bin\s+)?[\p{Lu}@][\p{L}\p{N}.'’@_-]*){0,11}`;
const CREDIT_LINE = new RegExp(
  String.raw`^(?:(?:reported|written|edited|compiled|produced|posted|published|photographed|translated|authored|curated|reviewed|fact-checked|story|words|text|reporting|additional reporting|writing|editing|photographs?|photos?)\s+(?:and\s+\p{L}+\s+)?by|by|author|authors|reporter|editor|correspondent|byline)\s*:?\s+${NAME_LIST}\s*[.|]?$`,
  'iu',
);
const LABELLED_CREDIT =
  /^(?:reported|written|edited|compiled|produced|posted|published|curated|translated)\s+by\s*:/iu;
const NEWSROOM_CREDIT = /^\(?(?:additional\s+)?(?:reporting|writing|editing)\s+by\s+\p{Lu}/iu;

/** "By Jane Doe", "Reported by: …", "Reporting by A in B; editing by C". */
export function isByline(content: string): boolean {
  if (content.length > 200) return false;
  if (LABELLED_CREDIT.test(content) && content.length < 100) return true;
  if (NEWSROOM_CREDIT.test(content)) return true;
  return CREDIT_LINE.test(content) && /^(?:\S+\s+){1,14}\S+$/.test(content) && capitalised(content);
}

const SMALL_WORDS = new Set(
  `a an the and or but nor of in on at by for to from with as vs v via per is be into over after about than that`.split(
    /\s+/,
  ),
);

/** Do nearly all weighty words carry a capital, as in a title? */
export function capitalised(content: string): boolean {
  const words = (content.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word.toLowerCase()),
  );
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals / words.length >= 0.8;
}

const CAPTION =
  /^[[(]?(?:photo|image|picture|video|watch|file photo|file image|graphic|map|illustration|representative image|pic|credits?|image source|photo courtesy)\b[^.!?]{0,40}[:|]|(?:getty images|\/\s?(?:afp|reuters|ap)|\(?(?:photo|image|picture|credit)s?\s*(?:by|:)[^)]{1,60}\)?|\((?:ap|afp|reuters|getty)[^)]{0,40}\)|\[[^\][]{2,40}\/[^\][]{2,40}\]|^reuters\/[\p{L} .'-]{2,40})\s*$|^file (?:photo|picture|image) of\b/iu;
const BOILERPLATE =
  /^(?:[>»→*•(\s]*(?:read (?:more|also|next|the full)|also read|see also|related(?: (?:articles?|stories|news))?\s*(?::|$)|more (?:on|from|stories)\b[^.]*$|subscribe\b|sign up\b|sign in\b|log in\b|follow (?:us|our)\b|join our\b|get (?:the latest|our)\b|download (?:the|our)\b|click here\b|tap here\b|share this|share on|advertisement|sponsored|promoted|story continues|continue reading|skip to|all rights reserved|copyright\b|©|\(c\)\s*\d{4}|this (?:article|story) (?:was|is|has(?: not)? been|will be)\b|we use cookies\b|with inputs? from|with agenc(?:y|ies)|this is a (?:developing|breaking) (?:news )?story|tags?\s*:|topics?\s*:|terms of (?:use|service)|privacy policy|disclaimer\b|for (?:the latest|more) (?:news|stories|updates)|\(with inputs))/iu;

const NEWSROOM_CREDIT_BEHIND = /\bcontributed to this (?:report|story|article)\.?\)?$/iu;
/** The words on the buttons and boxes of a page, each a line of its own. */
const PAGE_WORDS =
  /^(?:share|print|save|print this page|save this (?:story|article)|listen to this (?:story|article)|(?:view |show )?comments?|leave a comment|(?:most|popular|trending|recommended)(?: (?:read|now|stories|articles|news))?|topics|tags|cookie settings|(?:watch )?live)$/iu;

/** Everything but headlines, headings and datelines, which need to know their neighbours. */
export function selfEvidentKind(content: string): BlockKind | null {
  if (!/[\p{L}\p{N}]/u.test(content)) return 'boilerplate';
  if (isTimestamp(content)) return 'timestamp';
  if (isByline(content)) return 'byline';
  if (content.length > 400) return null;
  if (CAPTION.test(content)) return 'caption';
  if (BOILERPLATE.test(content) || PAGE_WORDS.test(content)) return 'boilerplate';
  if (NEWSROOM_CREDIT_BEHIND.test(content)) return 'boilerplate';
  return null;
}

const BULLET = /^(?:[-–—*•·▪‣◦●○■]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/u;

/** Length of the bullet or number in front of a list item, in UTF-16 code units; 0 when there is none. */
export function bulletLength(content: string): number {
  return BULLET.exec(content)?.[0].length ?? 0;
}

const TERMINAL = /[\p{Sentence_Terminal}…]["“”’»«」』）)\]*]*$/u;

// Scripts that set no space between words, in which about four letters make one.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** How many words a line has, or would have if it were written with spaces. */
function lengthInWords(content: string): number {
  const spaced = content.match(/\S+/g)?.length ?? 0;
  return Math.max(spaced, (content.match(UNSPACED)?.length ?? 0) / 4);
}

/** "Ada Wern added:" leads up to what she said, and stands above it as a heading would. */
const SAYS_NEXT =
  /\s(?:said|says|added|adds|wrote|writes|told|tweeted|asked|asks|replied|explained|noted|reports|reported|stated|declared|continued)(?:\s[^.!?:]{1,60})?:$/u;

/** A short line without a full stop, or a question in title case, that stands above other text. */
export function isHeading(line: Line): boolean {
  const { content } = line;
  if (line.lone || content.length > 160) return false;
  const words = lengthInWords(content);
  if (words > 22) return false;
  if (/[.…]["”’)]*$/u.test(content)) return false;
  if (TERMINAL.test(content)) return words > 1 && words <= 16 && capitalised(content);
  if (SAYS_NEXT.test(content)) return false;
  if (/[:,;]$/.test(content)) return words <= 8 && content.endsWith(':');
  if (line.first) return true;
  return words <= 12 || capitalised(content);
}

const AGENCY = String.raw`(?:\s*\((?:AP|AFP|Reuters|ANI|PTI|IANS|UPI|TASS|Xinhua|EFE|dpa|DPA|CNN|BBC|[A-Z][\p{L} ]{1,18})\))`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}`;
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?)`;
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}(?:[,/]\s*${PLACE}){0,2}(?:,\s*${DAY})?${AGENCY}?\s*(?:--|[–—_|]|-\s|:)\s*|\((?:AP|AFP|Reuters|ANI|PTI|CNN)\)\s*(?:--?|[–—])?\s*)(?=["“‘]?\p{Lu}|["“‘]?\d)`,
  'u',
);
const NOT_A_PLACE =
  /^(?:what|why|how|who|when|where|note|update|updated|exclusive|breaking|analysis|opinion|explained|watch|video|live|fact|claim|verdict|question|answer|q|a|mr|mrs|ms|dr|i|we|he|she|it|they|you|and|but|so|or|no|yes|well|because|email|e-mail|place|date|time|subject|from|to|fyi|ps|step|must|the|polls?|survey|study|report|correction|clarification|editor)\b/iu;

/** A speaker's label in an interview ("Osman: It rained.") looks like a dateline too. */
export function datelineLength(content: string, speakers: ReadonlySet<string>): number {
  const found = DATELINE.exec(content)?.[0];
  if (found === undefined || NOT_A_PLACE.test(found) || found.length > 60) return 0;
  const rest = content.slice(found.length);
  if (rest.length < 25 || !TERMINAL.test(rest)) return 0;
  const label = labelOf(content);
  return label !== null && speakers.has(label) ? 0 : found.length;
}

const DATE_IN_FRONT =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?),?\s+\d{4}\s+/iu;

/** The length of a whole date in front of a sentence, whose line break was lost; 0 when there is none. */
export function timestampLength(content: string): number {
  const found = DATE_IN_FRONT.exec(content)?.[0] ?? '';
  const rest = content.slice(found.length);
  if (found === '' || !isTimestamp(found.trim())) return 0;
  return rest.length >= 25 && /^["“‘]?\p{Lu}/u.test(rest) && TERMINAL.test(rest) ? found.length : 0;
}

/** The words before a colon at the start of a line, or null. */
export function labelOf(content: string): string | null {
  return /^(\p{Lu}[^:.!?\n]{0,40}):\s/u.exec(content)?.[1] ?? null;
}
