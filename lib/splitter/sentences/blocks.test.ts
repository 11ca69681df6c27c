import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks';

const BODY = 'The river rose overnight and flooded three villages near Harlow.';

const kinds = (text: string, title?: string) =>
  blocksOf(text, title).map((block) => [block.kind, text.slice(block.start, block.end)]);

describe('furniture', () => {
  test('the top of an article comes apart from its text', () => {
    const lines = [
      ' date 2021-05-04 ×',
      'Updated May 4th, 2021 at 10:30 GMT',
      'River Floods Three Villages, Dozens Leave Home',
      'Reported by: Mira Holt',
      BODY,
      'Published May 4th, 2021 at 09:12 GMT',
    ];
    expect(kinds(lines.join('\n\n')).map(([kind]) => kind)).toEqual([
      'timestamp',
      'timestamp',
      'headline',
      'byline',
      'paragraph',
      'timestamp',
    ]);
  });

  test.each([
    [`Lund: ${BODY}`, 'Lund:'],
    [`HARLOW, May 4 (Reuters) - ${BODY}`, 'HARLOW, May 4 (Reuters) -'],
    [`New Lund (AFP) — ${BODY}`, 'New Lund (AFP) —'],
    [`HARLOW (AP) _ ${BODY}`, 'HARLOW (AP) _'],
    [`HARLOW | ${BODY}`, 'HARLOW |'],
  ])('a dateline is cut off its paragraph: %s', (text, dateline) => {
    expect(kinds(text)).toEqual([
      ['dateline', dateline],
      ['paragraph', BODY],
    ]);
  });

  test('a date whose line break was lost is cut off its paragraph', () => {
    expect(kinds(`Tuesday, May 4, 2021 ${BODY}`)).toEqual([
      ['timestamp', 'Tuesday, May 4, 2021'],
      ['paragraph', BODY],
    ]);
    const told = 'Tuesday, May 4, 2021 was the day on which the river flooded three villages.';
    expect(kinds(told)).toEqual([['paragraph', told]]);
  });

  test.each([`I — ${BODY}`, `And — ${BODY}`, `Email: ${BODY}`])(
    'what opens a line before a dash or colon is not always a place: %s',
    (text) => {
      expect(kinds(text)).toEqual([['paragraph', text]]);
    },
  );

  test.each([
    ['All About the Flood', 'heading'],
    ['Why Did the Dam Break?', 'heading'],
    ['Read more: the flood in pictures', 'boilerplate'],
    ['Photo: Mira Holt / Lund Post', 'caption'],
    ['By Mira Holt and Ana Silva', 'byline'],
    ['Monday, May 3, 2021', 'timestamp'],
    ['A man wades through the water in Harlow. [Mira Holt/Reuters]', 'caption'],
    ['File photo of the dam.', 'caption'],
    ['(This story has not been edited by our staff.)', 'boilerplate'],
    ['Mira Holt and Ana Silva contributed to this report.', 'boilerplate'],
    ['We use cookies to remember what you have read.', 'boilerplate'],
    ['Listen to this article', 'boilerplate'],
    ['Recommended stories', 'boilerplate'],
    ['Share', 'boilerplate'],
    ['Three things to know:', 'heading'],
    ['Mira Holt added on Monday:', 'paragraph'],
    ['• Three schools were closed on Tuesday.', 'list-item'],
  ])('%s is a %s', (line, kind) => {
    expect(kinds(`${BODY}\n${line}\n${BODY}`)[1]).toEqual([kind, line]);
  });

  test('a lone line without a full stop is a statement, not a heading', () => {
    expect(kinds('River floods three villages')).toEqual([
      ['paragraph', 'River floods three villages'],
    ]);
  });

  test('the title marks the headline even when it ends in a full stop', () => {
    expect(kinds(`The dam broke.\n${BODY}`, 'The dam broke.')[0]).toEqual([
      'headline',
      'The dam broke.',
    ]);
  });

  test('a paragraph that begins with the standfirst again is not furniture', () => {
    expect(kinds(`${BODY}\n\n${BODY}`).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('lines wrapped at a margin are one paragraph', () => {
    const text =
      'The river rose overnight and flooded three villages near Harlow,\nwhere the dam had been cracked for years.';
    expect(kinds(text)).toEqual([['paragraph', text]]);
  });

  test('a paragraph wrapped at a margin is one, wherever its sentences and names fall', () => {
    const text = [
      'The river rose overnight and flooded three villages near Harlow. The',
      'council of Lund had been warned of the crack in the dam by Mira Holt.',
      'Silva and two others were rescued from a roof in the early morning of',
      'Monday.',
    ].join('\n');
    expect(kinds(text)).toEqual([['paragraph', text]]);
  });

  test('paragraphs of one line each stay apart, although no blank line parts them', () => {
    const lines = [BODY, 'Nobody was hurt, and the schools open again on Monday.', BODY, BODY];
    expect(kinds(lines.join('\n'))).toEqual(lines.map((line) => ['paragraph', line]));
  });
});
