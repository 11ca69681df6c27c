import { checkText } from '@/lib/articles/check-text';
import { wordingLengthMax } from '@/lib/claims/wording-of';
import { startOf } from '@/lib/ranges/range';
import { VerdictValue } from '@/prisma/generated/enums';
import type { ImportedClaim } from './imported-claims';
import { type Import, tools } from './read-import';
import {
  articlesMax,
  claimantLengthMax,
  claimsMax,
  type ExchangeView,
  rationaleLengthMax,
} from './schema';

/**
 * A file that was read, as the desk can take it: texts that are none are refused,
 * and so is what is too much; a status that is no verdict is none.
 */
export function toExchangeView({ tool, lacksText, articles, refusals }: Import): ExchangeView {
  const view: ExchangeView = {
    from: tools[tool],
    lacksText,
    articles: [],
    refusals: [...refusals],
  };
  for (const { where, title, text, claims, refusals: refused } of articles) {
    const reason = refusalOf(text, claims.length, view.articles.length);
    if (reason) view.refusals.push({ where, reason });
    else {
      view.articles.push({
        title: line(title, 500),
        text,
        claims: claims.map(toInput),
        refusals: refused,
      });
    }
  }
  return view;
}

function refusalOf(text: string, claims: number, before: number): string | null {
  if (before >= articlesMax) {
    return `At most ${articlesMax} articles of one file are read. Bring it in a file of its own.`;
  }
  if (claims > claimsMax) {
    return `It has ${claims} claims; at most ${claimsMax} are taken. Split it into several articles.`;
  }
  return checkText(text);
}

function toInput({
  ranges,
  status,
  wording,
  kind,
  rationale,
  claimant,
}: ImportedClaim): ExchangeView['articles'][number]['claims'][number] {
  return {
    ranges,
    kind,
    status: isVerdict(status) ? status : null,
    wording: line(wording, wordingLengthMax),
    rationale: line(rationale, rationaleLengthMax),
    claimant: line(claimant, claimantLengthMax),
  };
}

const isVerdict = (status: string | null): status is VerdictValue =>
  status !== null && status in VerdictValue;

/** Words as they can be stored; null where there are none. */
function line(words: string | null, max: number): string | null {
  const storable = words?.toWellFormed().replaceAll('\0', '').trim() ?? '';
  return startOf(storable, max).trim() || null;
}
