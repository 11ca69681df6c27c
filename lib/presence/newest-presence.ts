import type { PresenceView } from './schema';

/** Of several pages of one person the one last heard of, by name. */
export function newestPresence(rows: readonly (PresenceView & { until: Date })[]): PresenceView[] {
  const byPerson = new Map<string, PresenceView>();
  for (const { person, claimId } of [...rows].sort((a, b) => +a.until - +b.until)) {
    byPerson.set(person.id, { person, claimId });
  }
  return [...byPerson.values()].sort((a, b) => a.person.name.localeCompare(b.person.name, 'en'));
}
