import type { VerdictNames } from '@/lib/claims/status-names';
import type { PrintTemplate } from '@/lib/print-templates/choose-template';
import type { Range } from '@/lib/ranges/range';
import type { Values } from '@/lib/values/schema';
import type {
  ClaimKind,
  ClaimStatus,
  SearchOutcome,
  Stage,
  Stance,
  VerdictValue,
} from '@/prisma/generated/enums';

/** Positions in the revision's text: UTF-16 code units, end exclusive. */
export type SourceRange = Readonly<Range>;

/** Moments are ISO 8601 in UTC, days YYYY-MM-DD, people their names. */
export type SourceClaim = {
  readonly id: string;
  /** From 1, in reading order; no two claims share one. */
  readonly number: number;
  readonly ranges: readonly SourceRange[];
  readonly kind: ClaimKind;
  readonly wording: string;
  readonly checkable: boolean;
  readonly checkWorthiness: number | null;
  readonly insertions: readonly { readonly explains: SourceRange; readonly from: SourceRange }[];
  readonly hedges: readonly (SourceRange & { readonly kind: string })[];
  readonly attribution: {
    readonly source: SourceRange | null;
    readonly cue: SourceRange | null;
    readonly content: readonly SourceRange[];
  } | null;
  readonly suggestedStatus: VerdictValue | null;
  readonly suggestedReason: string | null;
  readonly status: ClaimStatus;
  /** Sub-labels by their names. */
  readonly subLabel: string | null;
  /** When the newest verdict or ruling that counts was given, and by when it is looked at again. */
  readonly decidedAt: string | null;
  readonly recheckAt: string | null;
  /** How many verdicts the desk wants on it. */
  readonly verdictsNeeded: number;
  readonly ruling: {
    readonly value: VerdictValue;
    readonly subLabel: string | null;
    readonly reason: string;
    readonly ranges: readonly SourceRange[];
    readonly editor: string;
    readonly at: string;
  } | null;
  readonly verdicts: readonly {
    readonly value: VerdictValue;
    readonly subLabel: string | null;
    readonly breaksTie: boolean;
    readonly rationale: string;
    readonly ranges: readonly SourceRange[];
    readonly reviewer: string;
    readonly at: string;
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly stance: Stance;
    readonly title: string;
    readonly url: string | null;
    readonly quote: string;
    readonly publisher: string | null;
    readonly archivedUrl: string | null;
    /** The id of another piece of evidence of the claim. */
    readonly derivesFrom: string | null;
    readonly readOn: string;
    /** Whether the source must not be named. */
    readonly confidential: boolean;
    readonly addedBy: string;
  }[];
  readonly searches: readonly {
    readonly sought: string;
    readonly place: string;
    readonly asked: string;
    readonly answered: boolean | null;
    readonly searchedOn: string;
    readonly outcome: SearchOutcome;
    readonly note: string;
    readonly addedBy: string;
    /** Whether what was looked for, where and of whom must not be told. */
    readonly confidential: boolean;
  }[];
  readonly checks: readonly {
    readonly question: string;
    readonly done: boolean;
    readonly note: string;
    readonly checkedBy: string;
  }[];
};

/** The least a report is built from: one revision and its claims, in any order. */
export type ReportSource = {
  readonly desk: {
    readonly name: string;
    /** Null where the address of the desk is withheld. */
    readonly slug: string | null;
    readonly verdictNames: VerdictNames;
    /** How it words claims in print, where that is not the standard. */
    readonly printTemplates: readonly PrintTemplate[];
  };
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly sourceUrl: string | null;
    readonly publisher: string | null;
    readonly author: string | null;
    readonly publishedOn: string | null;
    readonly addedBy: string;
    readonly createdAt: string;
  };
  readonly stage: Stage;
  readonly publishedAt: string | null;
  readonly corrections: readonly {
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly note: string | null;
  }[];
  readonly revision: {
    readonly number: number;
    readonly sha256: string;
    readonly text: string;
    readonly splitter: string;
    /** Null for a text that was read before the splitter told them. */
    readonly values: Values | null;
  };
  /** The id of the newest ledger entry the rows were read with. */
  readonly ledgerPosition: string | null;
  readonly claims: readonly SourceClaim[];
};
