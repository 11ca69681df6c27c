import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';

/** The claims of a text, each with whoever makes it: "Two men were arrested. (police)". */
function claimed(text: string): string[] {
  const { claims, attributions } = splitter().split(text);
  return claims.map(({ text: wording, attribution }) => {
    const source = attributions[attribution ?? -1]?.source;
    return source ? `${wording} (${text.slice(source.start, source.end)})` : wording;
  });
}

// Sentences as a news desk gets them, with the claims that a sub-editor would list.
describe('what somebody is told', () => {
  test.each([
    [
      'The minister told reporters that twelve crew members were missing and that the group would pay.',
      ['Twelve crew members were missing. (The minister)', 'The group would pay. (The minister)'],
    ],
    [
      'Police told the BBC that three men had been arrested.',
      ['Three men had been arrested. (Police)'],
    ],
    [
      'Officials warned residents that flood waters could rise.',
      ['Flood waters could rise. (Officials)'],
    ],
    [
      'The ferry line said that it was cooperating with the police and that the cause was unknown.',
      [
        'It was cooperating with the police. (The ferry line)',
        'The cause was unknown. (The ferry line)',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('whoever says it', () => {
  test.each([
    [
      "Nine of the injured were in critical condition, the hospital's director, Lena Moor, said.",
      [
        "Nine of the injured were in critical condition. (the hospital's director, Lena Moor)",
        "The hospital's director is Lena Moor.",
      ],
    ],
    [
      'Prices rose 4.2% in October, the fastest pace in eleven years, the statistics office reported.',
      ['Prices rose 4.2% in October, the fastest pace in eleven years. (the statistics office)'],
    ],
    [
      'The storm left at least 17 people dead and dozens missing, according to the disaster agency, and cut the power.',
      [
        'The storm left at least 17 people dead and dozens missing. (the disaster agency)',
        'The storm cut the power.',
      ],
    ],
    [
      'The minister said the talks had made "significant progress" but warned that "major gaps" remained.',
      [
        'The talks had made "significant progress". (The minister)',
        '"Major gaps" remained. (The minister)',
      ],
    ],
    [
      'Iran has denied supplying the drones, which Ukraine says were used in the attack.',
      [
        'Iran has denied supplying the drones. (Iran)',
        'The drones were used in the attack. (Ukraine)',
      ],
    ],
    [
      `The army's spokesman, Col. Jon Reed, said: "We did not strike the hospital."`,
      [
        "The army's spokesman is Col. Jon Reed.",
        "We did not strike the hospital. (The army's spokesman, Col. Jon Reed)",
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what is no sentence by itself', () => {
  test.each([
    [
      'The report accused the police of using excessive force and failing to protect women.',
      [
        'The report accused the police of using excessive force and failing to protect women. (The report)',
      ],
    ],
    [
      'The mayor resigned on Monday amid allegations that he took bribes from a developer.',
      ['The mayor resigned on Monday amid allegations that he took bribes from a developer.'],
    ],
    ['No one has told us where they are.', ['No one has told us where they are.']],
    [
      'Three soldiers, two of them officers, died on Monday.',
      ['Three soldiers, two of them officers, died on Monday.'],
    ],
    [
      'In all, 14 people were killed and dozens injured.',
      ['In all, 14 people were killed.', 'Dozens were injured.'],
    ],
    [
      'The explosion killed 14 people and dozens were injured.',
      ['The explosion killed 14 people.', 'Dozens were injured.'],
    ],
    [
      'Rana Aziz, whose brother is among the missing, waited outside.',
      ['Rana Aziz waited outside.', "Rana Aziz's brother is among the missing."],
    ],
    [
      'The drugs, worth an estimated $40 million, were found on Monday.',
      ['The drugs, worth an estimated $40 million, were found on Monday.'],
    ],
    [
      'More than 200 schools remained closed on Thursday.',
      ['More than 200 schools remained closed on Thursday.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
