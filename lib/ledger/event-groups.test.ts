import { describe, expect, it } from 'vitest';
import { LedgerEvent } from '@/prisma/generated/enums';
import { chosenEvents, type EventGroup, eventGroups, events, eventsOf } from './event-groups';

const groups = Object.keys(eventGroups) as EventGroup[];

describe('the groups of events', () => {
  it('hold every event just once', () => {
    const all = groups.flatMap(eventsOf);
    expect([...all].sort()).toEqual(Object.values(LedgerEvent).sort());
  });

  it('have a name of its own for every event', () => {
    const labels = Object.values(events).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('stand for their events, and an event for itself', () => {
    expect(chosenEvents('policy')).toContain('CHECKLIST_CHANGED');
    expect(chosenEvents('RULING_MADE')).toEqual(['RULING_MADE']);
  });
});
