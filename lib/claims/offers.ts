import type { Range } from '@/lib/ranges/range';
import type { ClaimView, ReferenceView } from './schema';

type Insertion = ClaimView['insertions'][number];
type Claim = Pick<ClaimView, 'wording' | 'insertions' | 'offers' | 'ranges'>;
/** An offer, and where in the wording as it is now its square brackets would stand. */
export type OpenOffer = ReferenceView & { explained: string };

const bracketed = (words: string) => ` [${words}]`;

/** Goes along a wording, with the brackets that are in it and the offers that are not. */
function walk({ wording, insertions, offers }: Omit<Claim, 'ranges'>) {
  const marks = [
    ...offers.map((offer) => ({ ...offer, offered: true, length: bracketed(offer.words).length })),
    ...insertions.map((insertion) => ({ ...insertion, offered: false })),
  ].sort((a, b) => a.at - b.at);
  const brackets: Insertion[] = [];
  const open: ReferenceView[] = [];
  let shift = 0;
  for (const { offered, length, ...reference } of marks) {
    const at = reference.at + shift;
    const stands = wording.slice(at, at + length) === bracketed(reference.words);
    if (stands) brackets.push({ ...reference, at, length });
    else if (offered) open.push({ ...reference, at });
    if (stands && offered) shift += length;
  }
  return { brackets, open };
}

/**
 * The square brackets of a wording as it is now: those that the splitter put there, and those that a
 * reviewer took over from its offers, each with where it comes from.
 */
export function bracketsOf(claim: Omit<Claim, 'ranges'>): Insertion[] {
  return walk(claim).brackets;
}

/**
 * The offers that can still be put into the wording: the word that they explain is among the claim's
 * words and stands at its place in the wording, and nothing explains it yet.
 */
export function openOffers(text: string, claim: Claim): OpenOffer[] {
  const { brackets, open } = walk(claim);
  return open.flatMap((offer) => {
    const { start, end } = offer.explains;
    const explained = text.slice(start, end);
    const written = claim.wording.slice(0, offer.at).toLowerCase();
    const known = brackets.some(({ explains }) => explains.start === start);
    const isThere = claim.ranges.some((range: Range) => range.start <= start && end <= range.end);
    return isThere && !known && written.endsWith(explained.toLowerCase())
      ? [{ ...offer, explained }]
      : [];
  });
}

/** The wording with an open offer in square brackets behind the word that it explains. */
export function withOffer(wording: string, { at, words }: OpenOffer): string {
  return wording.slice(0, at) + bracketed(words) + wording.slice(at);
}
