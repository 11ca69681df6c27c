import type { Range } from '@/lib/ranges/range';

/** What became of people, by the words that tell it: what is counted of them is compared by that. */
const FATES = {
  killed: /\b(?:kill(?:s|ed|ing)?|dead|died|die[sd]?|deaths?|slain|fatalit(?:y|ies))\b/giu,
  injured: /\b(?:injur(?:e[sd]?|ing|y|ies)|wound(?:s|ed|ing)?|hurt|hospitali[sz]ed)\b/giu,
  missing: /\b(?:missing|unaccounted)\b/giu,
  arrested: /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|custody)\b/giu,
  displaced: /\b(?:displaced?|evacuat(?:e[sd]?|ing)|fled|homeless)\b/giu,
  rescued: /\b(?:rescue[sd]?|rescuing|saved)\b/giu,
} as const;

export type Fate = keyof typeof FATES;

const PEOPLE: ReadonlySet<string> = new Set(
  `person people man woman child boy girl baby infant adult teenager civilian soldier officer policeman police resident victim
  passenger worker employee student pupil teacher patient protester demonstrator migrant refugee hostage prisoner inmate
  journalist tourist visitor villager fighter militant gunman attacker troop crew medic firefighter rescuer fisherman
  concertgoer concert-goer shopper driver member family casualty death body fatality`.split(/\s+/),
);

/** Whether a unit is people, or may be: the bare number of "killed 60" is of them too. */
export const isOfPeople = (unit: string | null): boolean => unit === null || PEOPLE.has(unit);

/** So many characters of the claim's words lie at most between a number and the word that tells. */
const reach = 60;

/** What became of the people that a number of a claim counts: told by the nearest such word, or null. */
export function fateNear(text: string, ranges: readonly Range[], number: Range): Fate | null {
  let nearest: { fate: Fate; distance: number } | null = null;
  for (const { start, end } of ranges) {
    const words = text.slice(start, end);
    for (const [fate, pattern] of Object.entries(FATES) as [Fate, RegExp][]) {
      for (const match of words.matchAll(pattern)) {
        const from = start + match.index;
        const distance = Math.max(number.start - from - match[0].length, from - number.end, 0);
        if (distance <= reach && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
          nearest = { fate, distance };
      }
    }
  }
  return nearest?.fate ?? null;
}
