import {
  type RestrictedField,
  restrictedFields,
  type Withheld,
  withholds,
} from '@/lib/reports/profiles';
import type { ReportProfile } from '@/prisma/generated/enums';
import type { ReportSource, SourceClaim } from './report-source';

/** What stands where something is withheld. */
export const stand = {
  member: 'a member of the desk',
  source: 'A source that the desk does not name',
  asked: 'a source that the desk does not name',
  sought: 'A search that the desk does not tell of',
  place: 'at a place that is not named',
} as const;

/** What a desk holds of an article, with the fields withheld that a profile does not get. */
export type RedactedSource = ReportSource & {
  readonly profile: ReportProfile;
  /** What is withheld and how often; what is not there to withhold is not listed. */
  readonly withheld: readonly Withheld[];
};

/**
 * Withholds from a report's source what its profile does not get. It happens
 * before anything is built of it, so that no sentence, table or file can have
 * it. Members become numbered reviewers and editors, each the same number
 * throughout, so that it still shows how many people hold what: throughout all
 * sources that share `numbers`, where one report is of many articles.
 */
export function redact(
  source: ReportSource,
  profile: ReportProfile,
  numbers: MemberNumbers = new MemberNumbers(),
): RedactedSource {
  const counts = new Map<RestrictedField, number>();
  const withhold: Withhold = (field, value, instead) => {
    if (!withholds(profile, field) || value === instead) return value;
    counts.set(field, (counts.get(field) ?? 0) + 1);
    return instead;
  };
  const names = namesFor(withhold, numbers);
  const claims = source.claims
    .toSorted((a, b) => a.number - b.number)
    .map((claim) => redactClaim(claim, withhold, names));
  return {
    ...source,
    profile,
    desk: { ...source.desk, slug: withhold('deskAddress', source.desk.slug, null) },
    article: {
      ...source.article,
      addedBy: withhold('memberNames', source.article.addedBy, stand.member),
    },
    claims,
    withheld: restrictedFields.flatMap((field) => {
      const count = counts.get(field);
      return count === undefined ? [] : [{ field, count }];
    }),
  };
}

/** The value, or what stands instead of it where the profile does not get it; counted then. */
type Withhold = <T>(field: RestrictedField, value: T, instead: T) => T;

type Names = { reviewer: (name: string) => string; editor: (name: string) => string };

/** The numbers that stand for members: by the order in which their names are met. */
export class MemberNumbers {
  readonly #numbers = { Reviewer: new Map<string, number>(), Editor: new Map<string, number>() };

  /** What stands for a name: "Reviewer 2". */
  of(word: 'Reviewer' | 'Editor', name: string): string {
    const numbers = this.#numbers[word];
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `${word} ${number}`;
  }
}

function namesFor(withhold: Withhold, numbers: MemberNumbers): Names {
  const numbered = (word: 'Reviewer' | 'Editor') => (name: string) =>
    withhold('memberNames', name, numbers.of(word, name));
  return { reviewer: numbered('Reviewer'), editor: numbered('Editor') };
}

function redactClaim(claim: SourceClaim, withhold: Withhold, names: Names): SourceClaim {
  const { ruling } = claim;
  return {
    ...claim,
    ruling: ruling && { ...ruling, editor: names.editor(ruling.editor) },
    verdicts: claim.verdicts.map((verdict) => ({
      ...verdict,
      reviewer: names.reviewer(verdict.reviewer),
    })),
    evidence: claim.evidence.map((item) => ({
      ...(item.confidential ? withhold('confidentialEvidence', item, unnamed(item)) : item),
      addedBy: names.reviewer(item.addedBy),
    })),
    searches: claim.searches.map((search) => redactSearch(search, withhold, names)),
    checks: claim.checks.map((check) => ({
      ...check,
      note: withhold('checkNotes', check.note, ''),
      checkedBy: names.reviewer(check.checkedBy),
    })),
  };
}

type Evidence = SourceClaim['evidence'][number];

/** What may be told of a confidential source: that there is one, and what it speaks for. */
function unnamed({ id, stance, derivesFrom, readOn, addedBy, confidential }: Evidence): Evidence {
  return {
    id,
    stance,
    title: stand.source,
    url: null,
    quote: '',
    publisher: null,
    archivedUrl: null,
    derivesFrom,
    readOn,
    addedBy,
    confidential,
  };
}

type Search = SourceClaim['searches'][number];

function redactSearch(search: Search, withhold: Withhold, names: Names): Search {
  const addedBy = names.reviewer(search.addedBy);
  if (search.confidential) {
    return { ...withhold('confidentialSearches', search, untold(search)), addedBy };
  }
  return {
    ...search,
    asked: search.asked && withhold('asked', search.asked, stand.asked),
    note: withhold('searchNotes', search.note, ''),
    addedBy,
  };
}

/** What may be told of a confidential search: that it was made, when, and what came of it. */
function untold({ searchedOn, outcome, addedBy, confidential }: Search): Search {
  return {
    sought: stand.sought,
    place: stand.place,
    asked: '',
    answered: null,
    searchedOn,
    outcome,
    note: '',
    addedBy,
    confidential,
  };
}
