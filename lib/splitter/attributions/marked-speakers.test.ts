import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import type { Range } from '../types';

/** Source, cue and what is said of each attribution. */
function attributionsOf(text: string): string[] {
  const at = ({ start, end }: Range) => text.slice(start, end);
  return splitter()
    .split(text)
    .attributions.map(({ source, cue, content }) =>
      [source && at(source), cue && at(cue), content.map(at).join(' … ')].join(' | '),
    );
}

describe('a speaker whom no verb beside the quotation names', () => {
  test('stands in front of each of their lines', () => {
    const text =
      'WERN: The dam was old. It broke at noon.\nHOLT: Nobody was there in time.\nWERN: They were.\nHOLT: They were not.';
    expect(attributionsOf(text)).toEqual([
      'WERN | : | The dam was old. … It broke at noon.',
      'HOLT | : | Nobody was there in time.',
      'WERN | : | They were.',
      'HOLT | : | They were not.',
    ]);
  });

  test('is none where the label stands in front of one line only', () => {
    expect(attributionsOf('It rained.\nUPDATE: The dam held in the end.')).toEqual([]);
  });

  test.each(['―', '—', '–', '--'])('stands behind the quotation and %s', (dash) => {
    const text = `The dam broke.\n“The dam was old. It broke at noon.” ${dash} Mira Holt`;
    expect(attributionsOf(text)).toEqual([
      `Mira Holt | ${dash} | “The dam was old. … It broke at noon.”`,
    ]);
  });

  test('is none where a dash joins a phrase to the quotation', () => {
    expect(attributionsOf('“The dam was old.” – it broke at noon.')).toEqual([]);
  });

  test('is named by the sentence that leads up to the quotation', () => {
    const text = 'Mira Holt added:\n“The dam was old. It broke at noon.”\nIt rained on Monday.';
    expect(attributionsOf(text)).toEqual([
      'Mira Holt | added | “The dam was old. … It broke at noon.”',
    ]);
  });

  test('says nothing that is not quoted', () => {
    expect(attributionsOf('Mira Holt added:\nThe dam was old. It broke at noon.')).toEqual([]);
  });

  test('has the claims of what is said', () => {
    const split = splitter().split('Mira Holt added:\n“The dam was old. It broke at noon.”');
    const said = split.claims.filter(({ attribution }) => attribution === 0);
    expect(said.map(({ text }) => text)).toEqual(['The dam was old.', 'It broke at noon.']);
  });
});
