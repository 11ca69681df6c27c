import type { Range } from '@/lib/ranges/range';
import { type ClaimValues, valuesOfClaims } from './claim-values';
import { fateNear, isOfPeople } from './fates';
import type { DateMention, Entity, Quantity, Value, Values } from './schema';

/** What a claim can be compared by: whom or what it is about, and what it counts, measures or dates. */
export type Topic = { entity: string; measure: string; start: number; value: Value };

type Claim = Parameters<ReturnType<typeof valuesOfClaims>>[0];
type Measured = { measure: string; value: Value };

/** So many entities and so many values of one claim are looked at: a claim of more is about none of them. */
const entitiesMax = 8;
const valuesMax = 8;
/** Of an article these many that it names most often are what all its counts are about. */
const leadingMax = 3;
const nameLengthMax = 200;

/**
 * Answers with the topics of a claim of an article. What it dates is dated of whom or what it names
 * itself; what it counts may be said of what the whole article is about, since "14 people died"
 * seldom names the place again.
 */
export function topicsOfClaims(text: string, values: Values): (claim: Claim) => Topic[] {
  const valuesOf = valuesOfClaims(values);
  const leading = leadingEntities(values.entities);
  const names = new Map<Entity, string[]>();
  // A long text names some of them thousands of times, and most of its claims are about these.
  const namesOf = (entity: Entity): string[] => {
    const known = names.get(entity) ?? entityNames(text, entity);
    names.set(entity, known);
    return known;
  };
  return (claim) => {
    const found = valuesOf(claim);
    const own = found.entities.map(({ entity }) => entity);
    const counted = measuredIn(text, claim.ranges, found).slice(0, valuesMax);
    const dated = found.dates.flatMap(datesOf).slice(0, valuesMax);
    const topics = [
      ...pairs(own.slice(0, entitiesMax).map(namesOf), [...counted, ...dated]),
      ...pairs(leading.map(namesOf), counted),
    ];
    const known = new Map(
      topics.map((topic) => [`${topic.entity}\n${topic.measure}\n${topic.start}`, topic]),
    );
    return [...known.values()];
  };
}

const pairs = (names: readonly string[][], measured: readonly Measured[]): Topic[] =>
  names
    .flat()
    .flatMap((entity) => measured.map((each) => ({ entity, start: each.value.start, ...each })));

function leadingEntities(entities: readonly Entity[]): Entity[] {
  return entities
    .filter(({ mentions }) => mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, leadingMax);
}

/** A name as it is compared: "The FSB" and "FSB’s" are one. */
export function entityName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replace(/'s?$/u, '')
    .replaceAll('.', '')
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, nameLengthMax)
    .toWellFormed();
}

/** Its full name, and the short forms in capitals that other articles may have alone. */
function entityNames(text: string, { name, mentions }: Entity): string[] {
  const short = mentions
    .map(({ start, end }) => text.slice(start, end))
    .filter((mention) => /^(?:The )?\p{Lu}[\p{Lu}\p{N}.]+$/u.test(mention));
  return [...new Set([name, ...short].map(entityName))].filter((each) => each !== '').slice(0, 3);
}

/** The quantities that can be compared with others: of one unit, or of what became of people. */
function measuredIn(
  text: string,
  ranges: readonly Range[],
  { quantities }: ClaimValues,
): Measured[] {
  return quantities.flatMap((value) => {
    const measure = measureOf(text, ranges, value);
    return measure === null ? [] : [{ measure, value }];
  });
}

function measureOf(text: string, ranges: readonly Range[], value: Quantity): string | null {
  const { kind, unit } = value;
  if (kind === 'count' && isOfPeople(unit)) {
    const fate = fateNear(text, ranges, value);
    if (fate !== null) return `count: people ${fate}`;
  }
  return unit === null ? null : `${kind}: ${unit.slice(0, nameLengthMax)}`.toWellFormed();
}

/** A day is compared with what else happened in its month, a year with its year. */
function datesOf(value: DateMention): Measured[] {
  const { interval, grain } = value;
  if (interval === null || grain === 'decade') return [];
  const length = grain === 'year' ? 4 : 7;
  const named = new Set([interval.from.slice(0, length), interval.to.slice(0, length)]);
  return [...named].map((measure) => ({ measure: `date: ${measure}`, value }));
}
