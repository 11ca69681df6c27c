import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from './time-format';

describe('formatTime', () => {
  it('says the same moment in the zone of whoever reads', () => {
    expect(formatTime('2026-11-23T23:30:00.000Z', 'UTC')).toBe('23 Nov 2026, 23:30');
    expect(formatTime('2026-11-23T23:30:00.000Z', 'Asia/Tokyo')).toBe('24 Nov 2026, 08:30');
  });

  it('names the zone where asked, and follows its summer time', () => {
    expect(formatTime('2026-07-01T12:00:00Z', 'UTC', 'moment', true)).toBe('1 Jul 2026, 12:00 UTC');
    expect(formatTime('2026-07-01T12:00:00Z', 'Europe/Vienna', 'clock', true)).toBe('14:00 CEST');
    expect(formatTime('2026-12-01T12:00:00Z', 'Europe/Vienna', 'clock', true)).toBe('13:00 CET');
  });
});

describe('formatDay', () => {
  it('keeps the day whatever zone the machine is in', () => {
    expect(formatDay('2024-03-23')).toBe('23 Mar 2024');
    expect(formatDay('2024-01-01')).toBe('1 Jan 2024');
  });
});
