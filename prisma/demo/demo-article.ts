import type { Role, SearchOutcome, Stance, VerdictValue } from '@/prisma/generated/enums';
import type { DemoSubLabel } from './settings';

/** Who a demo person is to the demo articles. */
export type DemoPersonKey = 'ines' | 'tobias' | 'amara' | 'joon';

export type DemoPerson = { key: DemoPersonKey; name: string; email: string; role: Role };

export type DemoVerdict = {
  by: DemoPersonKey;
  value: VerdictValue;
  rationale: string;
  subLabel?: DemoSubLabel;
};

export type DemoComment = { by: DemoPersonKey; text: string };

export type DemoEvidence = {
  by: DemoPersonKey;
  stance: Stance;
  title: string;
  url: string | null;
  quote: string;
  publisher?: string;
  archivedUrl?: string;
  /** The title of evidence of the same claim, listed before this one. */
  derivesFrom?: string;
  /** A day, `YYYY-MM-DD`. */
  readOn: string;
  /** Whether nothing that leaves the desk may name the source. */
  confidential?: boolean;
};

export type DemoSearch = {
  by: DemoPersonKey;
  sought: string;
  place: string;
  asked: string;
  answered: boolean | null;
  /** A day, `YYYY-MM-DD`. */
  searchedOn: string;
  outcome: SearchOutcome;
  note: string;
  /** Whether nothing that leaves the desk may say what was looked for, and of whom. */
  confidential?: boolean;
};

/** What came of a standard question, by the question's id. */
export type DemoCheck = { by: DemoPersonKey; question: string; done: boolean; note: string };

/** What the demo people made of one claim of an article. */
export type DemoReview = {
  /** Words of the article, found in it exactly once, by which the claim is looked up. */
  words: string;
  evidence?: readonly DemoEvidence[];
  searches?: readonly DemoSearch[];
  checks?: readonly DemoCheck[];
  verdicts?: readonly DemoVerdict[];
  ruling?: { by: DemoPersonKey; value: VerdictValue; reason: string };
  comments?: readonly DemoComment[];
  /** How many minutes after the desk was made somebody wants it to be looked at again. */
  recheckMinutes?: number;
  /** Who said that this is no claim. */
  droppedBy?: DemoPersonKey;
};

export type DemoArticle = {
  addedBy: DemoPersonKey;
  title: string;
  text: string;
  sourceUrl: string;
  publisher: string;
  author: string;
  /** A day, `YYYY-MM-DD`. */
  publishedOn: string;
  reviews: readonly DemoReview[];
  /** Whom an editor has assigned it to; how many hours later it is due, or null for no set time. */
  assigned?: { by: DemoPersonKey; to: DemoPersonKey; dueHours: number | null };
  /** Who has said at the end that it is ready to be signed off. */
  readyBy?: DemoPersonKey;
  /** The verdict on every other claim that the splitter finds; left out, they stay pending. */
  others?: DemoVerdict;
};
