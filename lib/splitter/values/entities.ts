import type { Entity, EntityKind, Range } from '../types';
import type { Analysis } from '../words/analysis';
import { isCountry } from './countries';
import { type Evidence, evidenceFor } from './name-evidence';
import { BODIES, PLACES } from './name-words';
import { type NamedHere, namesIn } from './names';

type Named = NamedHere & { key: string; evidence: Evidence };

/**
 * Who and what an article names, in the order of the first mention: a surname, a title with it and
 * an acronym that was given in brackets stand for the full name.
 */
export function entitiesIn(analyses: readonly Analysis[]): Entity[] {
  const names: Named[] = [];
  const same = new Map<string, string>();
  for (const analysis of analyses) {
    const here = namesIn(analysis).map((name) => ({
      ...name,
      key: keyOf(name.text),
      evidence: evidenceFor(analysis, name),
    }));
    for (const [i, name] of here.entries()) {
      const acronym = here[i + 1];
      if (acronym && isBracketed(analysis, name, acronym)) same.set(acronym.key, name.key);
    }
    names.push(...here);
  }
  addInitials(names, same);
  addSurnames(names, same);
  return gather(names, (key) => same.get(same.get(key) ?? key) ?? same.get(key) ?? key);
}

const keyOf = (name: string) => name.replace(/^The /, '').replaceAll('.', '').replaceAll('’', "'");

const isAcronym = (name: string) => /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(name);

/** "Federal Security Service (FSB)". */
function isBracketed({ words }: Analysis, name: Named, acronym: Named): boolean {
  if (words[name.to]?.text !== '(' || acronym.from !== name.to + 1) return false;
  if (words[acronym.to]?.text !== ')' || acronym.key.includes(' ')) return false;
  return isAcronym(acronym.key) && acronym.key[0] === name.key[0];
}

/** "US" for "United States", where only one name of the article has these initials. */
function addInitials(names: readonly Named[], same: Map<string, string>): void {
  const keys = [...new Set(names.map(({ key }) => key))];
  const initials = unambiguous(
    keys
      .filter((key) => key.includes(' '))
      .map((key) => [[...key.matchAll(/\b\p{Lu}/gu)].join(''), key]),
  );
  for (const key of keys) {
    const full = initials.get(key);
    if (isAcronym(key) && full && !same.has(key)) same.set(key, full);
  }
}

/** "Putin" for "Vladimir Putin", where only one person of the article, or what may be one, ends so. */
function addSurnames(names: readonly Named[], same: Map<string, string>): void {
  const kinds = new Map<string, Set<EntityKind>>();
  for (const { key, evidence, plural } of names)
    if (!plural) kinds.set(key, (kinds.get(key) ?? new Set()).add(evidence.kind));
  const is = (key: string, kind: EntityKind) => kinds.get(key)?.has(kind) ?? false;
  const mayBePerson = (key: string) =>
    is(key, 'person') || !(is(key, 'organisation') || is(key, 'place'));
  const surnames = unambiguous(
    [...kinds.keys()]
      .filter((key) => /^[^ ]+(?: [^ ]+){1,3}$/.test(key) && mayBePerson(key) && !isCountry(key))
      .map((key) => [key.slice(key.lastIndexOf(' ') + 1), key]),
  );
  for (const key of kinds.keys()) {
    const full = surnames.get(key);
    if (
      full !== undefined &&
      !same.has(key) &&
      mayBePerson(key) &&
      !isAcronym(key) &&
      !isCountry(key)
    )
      same.set(key, full);
  }
}

/** The entries whose first part leads to one second part only. */
function unambiguous(entries: (readonly [string, string])[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [short, full] of entries) {
    if (found.has(short) && found.get(short) !== full) twice.add(short);
    found.set(short, full);
  }
  for (const short of twice) found.delete(short);
  return found;
}

function gather(names: readonly Named[], rootOf: (key: string) => string): Entity[] {
  const groups = new Map<string, Named[]>();
  for (const name of names) {
    const root = rootOf(name.key);
    const group = groups.get(root);
    if (group) group.push(name);
    else groups.set(root, [name]);
  }
  return [...groups.values()].map(entityOf);
}

const STRENGTH: readonly EntityKind[] = ['person', 'organisation', 'place', 'unknown'];

function entityOf(names: readonly Named[]): Entity {
  const shown = new Set(names.map(({ evidence }) => evidence.kind));
  const nouns = names.flatMap(({ evidence }) => evidence.nouns);
  const fullest = names.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return {
    name: fullest.text,
    kind: STRENGTH.find((kind) => shown.has(kind)) ?? 'unknown',
    gender: names.find(({ evidence }) => evidence.gender !== null)?.evidence.gender ?? null,
    plural: fullest.plural,
    nouns: [...new Set([...nouns, ...nounsInName(fullest.text)])],
    mentions: names.map(({ start, end }): Range => ({ start, end })),
    references: [],
  };
}

/** A full name before an acronym, a longer name before a shorter one. */
const rank = ({ text }: Named) => (isAcronym(text) ? 0 : text.split(' ').length);

/** "ministry" of the Interior Ministry and of the Ministry of Health. */
function nounsInName(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = words[of > 0 ? of - 1 : words.length - 1] ?? '';
  return BODIES.has(head) || PLACES.has(head) ? [head] : [];
}
