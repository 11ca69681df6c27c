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

/** One statement of the article: ascending, non-overlapping ranges and a wording of its own. */
export type Claim = {
  ranges: Range[];
  /** A sentence that stands alone, made of words of the article and as little glue as possible. */
  text: string;
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
  attributions: Attribution[];
  claims: Claim[];
  /**
   * Finer readings of claims, which a reviewer may take instead: one for each member of a list, or
   * what is left without a time or place.
   */
  finer: Claim[];
};

/** `publishedOn` is a calendar day, YYYY-MM-DD. */
export type SplitOptions = { title?: string; publishedOn?: string };
