import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';

// A Saturday.
const DAY = '2024-03-23';

const datesOf = (text: string, publishedOn?: string) =>
  splitter()
    .split(text, publishedOn === undefined ? {} : { publishedOn })
    .values.dates.map(({ start, end, interval, grain }) => [
      text.slice(start, end),
      interval &&
        (interval.from === interval.to ? interval.from : `${interval.from} ${interval.to}`),
      grain,
    ]);

describe('dates that name their year', () => {
  test.each([
    ['The dam broke on 22 March 2024.', '22 March 2024', '2024-03-22', 'day'],
    ['The dam broke on Friday, March 22, 2024.', 'Friday, March 22, 2024', '2024-03-22', 'day'],
    ['The dam broke on May 3–5, 2019 again.', 'May 3–5, 2019', '2019-05-03 2019-05-05', 'day'],
    ['The dam broke in September 2022.', 'September 2022', '2022-09-01 2022-09-30', 'month'],
    ['The dam broke in late March 2024.', 'late March 2024', '2024-03-21 2024-03-31', 'month'],
    ['The dam broke in late 2014.', 'late 2014', '2014-09-01 2014-12-31', 'year'],
    ['The dam broke in 2015 and was rebuilt.', '2015', '2015-01-01 2015-12-31', 'year'],
    ['The dam was built in the 1990s.', 'the 1990s', '1990-01-01 1999-12-31', 'decade'],
    ['The dam was built in the early 1990s.', 'the early 1990s', '1990-01-01 1993-12-31', 'decade'],
    ['The log of 2024-03-22 is lost.', '2024-03-22', '2024-03-22', 'day'],
  ])('%s', (text, written, interval, grain) => {
    expect(datesOf(text)).toEqual([[written, interval, grain]]);
    expect(datesOf(text, DAY)).toEqual([[written, interval, grain]]);
  });

  test('a month shares the year of the one it leads to', () => {
    expect(datesOf('The dam was closed from March to June 2021.')).toEqual([
      ['March', '2021-03-01 2021-03-31', 'month'],
      ['June 2021', '2021-06-01 2021-06-30', 'month'],
    ]);
  });
});

describe('dates reckoned from the day of the article', () => {
  test.each([
    ['The dam broke on Friday.', 'Friday', '2024-03-22', 'day'],
    ['The dam broke on Saturday.', 'Saturday', '2024-03-23', 'day'],
    ['The dam broke last Saturday.', 'last Saturday', '2024-03-16', 'day'],
    ['The dam broke on Tuesday night.', 'Tuesday night', '2024-03-19', 'day'],
    ['The council will meet on Friday.', 'Friday', '2024-03-29', 'day'],
    ['The council is expected to meet on Friday.', 'Friday', '2024-03-29', 'day'],
    ['The dam broke yesterday.', 'yesterday', '2024-03-22', 'day'],
    ['The dam broke three days ago.', 'three days ago', '2024-03-20', 'day'],
    ['The dam broke last week.', 'last week', '2024-03-11 2024-03-17', 'week'],
    ['The dam broke last month.', 'last month', '2024-02-01 2024-02-29', 'month'],
    ['The dam broke earlier this month.', 'earlier this month', '2024-03-01 2024-03-23', 'month'],
    ['The dam broke two years ago.', 'two years ago', '2022-01-01 2022-12-31', 'year'],
    ['It rained over the past two years.', 'the past two years', '2022-03-23 2024-03-23', 'year'],
    ['The dam broke in March.', 'March', '2024-03-01 2024-03-31', 'month'],
    ['The dam broke in June.', 'June', '2023-06-01 2023-06-30', 'month'],
    ['The dam will open in June.', 'June', '2024-06-01 2024-06-30', 'month'],
    ['The dam broke on November 3.', 'November 3', '2023-11-03', 'day'],
  ])('%s', (text, written, interval, grain) => {
    expect(datesOf(text, DAY)).toEqual([[written, interval, grain]]);
    expect(datesOf(text)).toEqual([[written, null, grain]]);
  });

  test.each([
    ['the tense tells nothing', 'The council meets on Friday.'],
    ['the day belongs to a noun', 'The council called off Friday’s meeting.'],
    ['today may be meant', 'The council will meet on Saturday.'],
  ])('are undecided where %s', (_why, text) => {
    expect(datesOf(text, DAY).map(([, interval]) => interval)).toEqual([null]);
  });

  test('a day that is none reckons nothing', () => {
    expect(datesOf('The dam broke on Friday.', '2024-02-31')).toEqual([['Friday', null, 'day']]);
  });
});

test.each([
  'The council may march on.',
  'The dam holds 2,015 litres.',
  'The vote was 52-48.',
  'They fell on February 31.',
])('no date: %s', (text) => {
  expect(datesOf(text, DAY)).toEqual([]);
});
