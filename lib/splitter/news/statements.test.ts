import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

describe('of whom a clause tells what', () => {
  test.each([
    [
      'Prosecutors allege that Haddad, a former deputy governor of the central bank, funnelled $14 million through shell companies registered in Cyprus before fleeing to Dubai in 2019.',
      [
        'Haddad funnelled $14 million through shell companies registered in Cyprus before fleeing to Dubai in 2019. (Prosecutors)',
        'Haddad is a former deputy governor of the central bank. (Prosecutors)',
        'Shell companies were registered in Cyprus. (Prosecutors)',
      ],
    ],
    [
      'The vaccine, developed by a team at the University of Leeds and tested on 4,000 volunteers in Kenya, cut infections by 62 percent, according to a study published on Wednesday.',
      [
        'The vaccine was tested on 4,000 volunteers in Kenya. (a study published on Wednesday)',
        'The vaccine cut infections by 62 percent. (a study published on Wednesday)',
        'The vaccine was developed by a team at the University of Leeds. (a study published on Wednesday)',
      ],
    ],
    [
      'A spokesman for the governor declined to say how much had been spent or who had signed off on the contracts.',
      [
        'A spokesman for the governor declined to say how much had been spent or who had signed off on the contracts. (A spokesman for the governor)',
      ],
    ],
    [
      'Of the 1,200 people tested, 37 were found to be carrying the virus, none of whom had travelled abroad.',
      [
        'Of the 1,200 people tested, 37 were found to be carrying the virus.',
        'None of the 37 had travelled abroad.',
      ],
    ],
    [
      "What began as a protest against fuel prices has turned into the biggest challenge to the president's rule since he took power in a coup.",
      [
        "What began as a protest against fuel prices has turned into the biggest challenge to the president's rule since he took power in a coup.",
      ],
    ],
    [
      'Ships that dock in the port will have to pay a surcharge of up to 12 euros per container, with the money going towards dredging.',
      [
        'Ships that dock in the port will have to pay a surcharge of up to 12 euros per container, with the money going towards dredging.',
      ],
    ],
    [
      'Authorities say the man, whose name has not been released, had been living in the country illegally and had two previous convictions for assault.',
      [
        'The man had been living in the country illegally. (Authorities)',
        "The man's name has not been released. (Authorities)",
        'The man had two previous convictions for assault. (Authorities)',
      ],
    ],
    [
      'The storm, which had weakened to a Category 1 hurricane by the time it made landfall, left more than 300,000 homes without power.',
      [
        'The storm left more than 300,000 homes without power.',
        'The storm had weakened to a Category 1 hurricane by the time it made landfall.',
      ],
    ],
    [
      'Exports of wheat fell by a fifth in the first quarter, while those of maize more than doubled, customs data showed.',
      [
        'Exports of wheat fell by a fifth in the first quarter. (customs data)',
        'Those of maize more than doubled. (customs data)',
      ],
    ],
    [
      'Thousands of people have fled their homes in the past week as fighting between government troops and a militia backed by Rwanda drew closer to the city of Goma, the UN refugee agency said.',
      [
        'Thousands of people have fled their homes in the past week as fighting between government troops and a militia backed by Rwanda drew closer to the city of Goma. (the UN refugee agency)',
        'A militia was backed by Rwanda. (the UN refugee agency)',
      ],
    ],
    [
      'Sales at stores open at least a year rose 4.1 percent, beating the 3.2 percent that analysts had expected.',
      [
        'Sales at stores open at least a year rose 4.1 percent.',
        'Sales at stores open at least a year beat the 3.2 percent that analysts had expected.',
        'Analysts had expected the 3.2 percent. (analysts)',
      ],
    ],
    [
      "Apart from a brief statement confirming that he was alive, nothing has been heard from the general since Friday's coup.",
      [
        'He was alive. (a brief statement)',
        "Nothing has been heard from the general since Friday's coup.",
      ],
    ],
    [
      'The company has recalled about 1.2 million vehicles worldwide because of a fault in the airbags, which has been linked to at least 17 deaths.',
      [
        'The company has recalled about 1.2 million vehicles worldwide because of a fault in the airbags. (The company)',
        'A fault in the airbags has been linked to at least 17 deaths.',
      ],
    ],
    [
      'Russia says it has captured the village of Novopokrovka; Ukraine denies this.',
      [
        'It [Russia] has captured the village of Novopokrovka. (Russia)',
        'Ukraine denies this. (Ukraine)',
      ],
    ],
    [
      'After three days of searching, divers found the bodies of the two missing fishermen trapped inside the hull.',
      [
        'After three days of searching, divers found the bodies of the two missing fishermen trapped inside the hull.',
        'The bodies of the two missing fishermen were trapped inside the hull.',
      ],
    ],
    [
      'Residents complained that the police had taken more than an hour to arrive, even though the station is less than two kilometres away.',
      [
        'The police had taken more than an hour to arrive. (Residents)',
        'The station is less than two kilometres away.',
      ],
    ],
    [
      'Voters will go to the polls in June, with the president expected to win.',
      ['Voters will go to the polls in June, with the president expected to win.'],
    ],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });

  test('what somebody else denies is disputed', () => {
    const { claims } = splitter().split(
      'Russia says it has captured the village; Ukraine denies this.',
    );
    expect(claims[0]).toMatchObject({ suggestedStatus: 'DISPUTED', suggestedReason: 'denies' });
  });
});
