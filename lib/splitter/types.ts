/** A stretch of the article: UTF-16 code units into the raw text, `end` exclusive. */
export type Range = { start: number; end: number };

/**
 * What a block of the article is. Everything but `list-item`, `quote` and `paragraph` is
 * furniture: text that can never hold a claim.
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'timestamp'
  | 'caption'
  | 'list-item'
  | 'quote'
  | 'paragraph'
  | 'boilerplate';

/** A block never overlaps another; a dateline is a block of its own in front of its paragraph. */
export type Block = Range & { kind: BlockKind };

export type HedgeKind = 'approximation' | 'modality' | 'hearsay' | 'evidential';

/** Words that limit certainty. A hedge may lie outside the ranges of the claim it limits. */
export type Hedge = Range & { kind: HedgeKind };

/** Who is said to say something: the source, the words that report it, and what is said. */
export type Attribution = {
  source: Range | null;
  cue: Range | null;
  content: Range[];
  /** How likely source and content are right, 0 to 1. */
  confidence: number;
};

/** A status the words of the article themselves suggest; a reviewer decides. */
export type SuggestedStatus = 'UNVERIFIED' | 'VERIFIED' | 'DISPUTED';

/**
 * What sort of statement a claim is: something that happened or holds, what a source states,
 * a claim (or denial) of responsibility, a count of casualties or other things, something still to
 * come, an opinion, or a question.
 */
export type ClaimKind =
  | 'fact'
  | 'quote'
  | 'responsibility'
  | 'count'
  | 'prediction'
  | 'opinion'
  | 'question';

/**
 * How many or how much. A bound is as it is named, also where the words are "more than" or "under";
 * null is no bound. A plural multiple is at least two of it: "dozens of" is 24 or more.
 */
export type Quantity = Range & {
  kind: 'count' | 'money' | 'measure' | 'share';
  min: number | null;
  max: number | null;
  approximate: boolean;
  /**
   * What is counted, as a singular noun; a currency by its ISO code; a measure by its name; percent
   * for any share. Null where the article does not say.
   */
  unit: string | null;
};

export type DateGrain = 'day' | 'week' | 'month' | 'year' | 'decade';

/** Calendar days, YYYY-MM-DD, both included. */
export type DayInterval = { from: string; to: string };

/** When. `interval` is null where it cannot be decided, or only by the article's day and that is not known. */
export type DateMention = Range & {
  interval: DayInterval | null;
  grain: DateGrain;
  /** Was it reckoned from the day of the article? */
  relative: boolean;
};

export type EntityKind = 'person' | 'organisation' | 'place' | 'unknown';

/** Who or what is named, with all places that name it. */
export type Entity = {
  /** The fullest name the article has for it, without a title. */
  name: string;
  /** What the article shows it to be. */
  kind: EntityKind;
  gender: 'female' | 'male' | null;
  /** Does it name many: "Muslims"? */
  plural: boolean;
  /** What else the article calls it, as singular nouns: "group", "ministry". */
  nouns: string[];
  mentions: Range[];
  /** Pronouns and group nouns that surely stand for it: "he", "the group". */
  references: Range[];
};

/** What can be compared across articles, in the order of the text. */
export type Values = { quantities: Quantity[]; dates: DateMention[]; entities: Entity[] };

/** Indices into the values of the article: those that lie in the ranges of a claim. */
export type ClaimValues = { [Kind in keyof Values]: number[] };

/** What a word of a claim stands for. */
export type Reference = {
  /** The word or words that do not stand alone. */
  explains: Range;
  /** Where in the article it is said what they stand for; for a date that date itself. */
  from: Range;
  /** The day of the article, for a date that was reckoned from it; else the words are those of `from`. */
  publishedOn: string | null;
  /** What they stand for. */
  words: string;
  /** Where in the wording it belongs. */
  at: number;
};

/** A reference that stands in the wording, from `at`: a blank and its words in square brackets. */
export type Insertion = Reference & { length: number };

/** One statement of the article: ascending, non-overlapping ranges and a wording of its own. */
export type Claim = {
  ranges: Range[];
  /**
   * A sentence that stands alone, made of words of the article and as little glue as possible; in
   * square brackets what its words stand for, where that is sure.
   */
  text: string;
  /** The square brackets of the wording, in order. */
  insertions: Insertion[];
  /** What else its words may stand for, which is not sure enough for the wording. */
  offers: Reference[];
  values: ClaimValues;
  /** Index into `attributions`, or null when the article says it in its own voice. */
  attribution: number | null;
  /** How likely the sentence was taken apart rightly where the claim begins and ends, 0 to 1. */
  confidence: number;
  kind: ClaimKind;
  hedges: Hedge[];
  /** Could evidence settle it? Questions, opinions and boilerplate could not. */
  checkable: boolean;
  /** 0 to 1. */
  checkWorthiness: number;
  /** Ought a reviewer look at it? Also an opinion may be worth it, for the figures it is laid around. */
  checkWorthy: boolean;
  /** Short readable features behind the score. */
  reasons: string[];
  suggestedStatus: SuggestedStatus | null;
  /** The words of the article that suggest the status. */
  suggestedReason: string | null;
};

/** Everything found in one article. */
export type Split = {
  version: string;
  blocks: Block[];
  sentences: Range[];
  values: Values;
  attributions: Attribution[];
  claims: Claim[];
  /**
   * Finer readings of claims, which a reviewer may take instead: one for each member of a list, or
   * what is left without a time or place.
   */
  finer: Claim[];
};

/** `publishedOn` is a calendar day, YYYY-MM-DD; `language` a tag of BCP 47, "en-GB" or "de". */
export type SplitOptions = { title?: string; publishedOn?: string; language?: string };
