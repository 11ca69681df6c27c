import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

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

describe('what stands between commas', () => {
  test.each([
    [
      'The senator, a Democrat from Ohio, voted against the bill, saying it would hurt farmers.',
      [
        'The senator voted against the bill. (The senator, a Democrat from Ohio)',
        'The senator is a Democrat from Ohio.',
        'It would hurt farmers. (The senator, a Democrat from Ohio)',
      ],
    ],
    [
      'The attack, the deadliest in the region in a decade, was claimed by the Harlow Front in a post on Telegram, but the claim could not be independently verified.',
      [
        'The attack was claimed by the Harlow Front in a post on Telegram. (the Harlow Front in a post on Telegram)',
        'The attack is the deadliest in the region in a decade.',
        'The claim could not be independently verified.',
      ],
    ],
    [
      'Jane Holt, a professor of law at Lund University, said the decision "sets a dangerous precedent".',
      [
        'Jane Holt is a professor of law at Lund University.',
        'The decision "sets a dangerous precedent". (Jane Holt, a professor of law at Lund University)',
      ],
    ],
    [
      'Both sides accused each other of breaking the truce, which came into force at midnight.',
      [
        'Both sides accused each other of breaking the truce. (Both sides)',
        'The truce came into force at midnight.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('how and where it is said', () => {
  test.each([
    [
      'The ministry said in a statement that security forces had arrested 23 suspects.',
      ['Security forces had arrested 23 suspects. (The ministry)'],
    ],
    [
      'The agency had previously said the leak posed no danger to the public.',
      ['The leak posed no danger to the public. (The agency)'],
    ],
    [
      'In a letter to employees seen by the paper, the chief executive said that the company would cut 500 jobs.',
      [
        'A letter to employees was seen by the paper.',
        'The company would cut 500 jobs. (the chief executive)',
      ],
    ],
    [
      'The train derailed near Lund because of a broken rail, a preliminary report found.',
      ['The train derailed near Lund because of a broken rail. (a preliminary report)'],
    ],
    [
      'Imports rose slightly, according to official figures published on Wednesday.',
      ['Imports rose slightly. (official figures published on Wednesday)'],
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
      'He was the third journalist killed in the country this year.',
      ['He was the third journalist killed in the country this year.'],
    ],
    [
      'It is unclear how many people were on board.',
      ['It is unclear how many people were on board.'],
    ],
    [
      'The firm manages assets worth 4.5 billion euros and has 1,200 employees.',
      ['The firm manages assets worth 4.5 billion euros.', 'The firm has 1,200 employees.'],
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
