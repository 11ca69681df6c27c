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

  test.each([
    [
      'Had the pilot not reacted so quickly, the investigators concluded, all 214 people on board would have died.',
      [
        'Had the pilot not reacted so quickly all 214 people on board would have died. (the investigators)',
      ],
    ],
    [
      'Lawmakers voted 112 to 64 to impeach him, the first time a sitting president has been removed since the return of democracy in 1988.',
      [
        'Lawmakers voted 112 to 64 to impeach him, the first time a sitting president has been removed since the return of democracy in 1988.',
      ],
    ],
    [
      'The painting, long thought to be a copy, was sold for $1.2 million to a collector who asked to remain anonymous.',
      [
        'The painting was sold for $1.2 million to a collector.',
        'The painting was long thought to be a copy.',
        'A collector asked to remain anonymous. (a collector)',
      ],
    ],
    [
      'Police have not said what led to the shooting or whether the victims knew the gunman, who is still at large.',
      [
        'Police have not said what led to the shooting or whether the victims knew the gunman. (Police)',
        'The gunman is still at large.',
      ],
    ],
    [
      'Even before the war, one in three children in the region did not go to school.',
      ['Even before the war, one in three children in the region did not go to school.'],
    ],
    [
      'The two countries agreed to extend the truce by 60 days, but gave no details of how it would be monitored.',
      [
        'The two countries agreed to extend the truce by 60 days. (The two countries)',
        'The two countries gave no details of how it would be monitored.',
      ],
    ],
    [
      'The company will pay $85 million to settle claims that it overcharged 2 million customers between 2015 and 2019.',
      [
        'The company will pay $85 million to settle claims that it overcharged 2 million customers between 2015 and 2019.',
      ],
    ],
    [
      'The ministry said that 42 of the dead had been identified and that the remains of the others, many badly burnt, were being tested for DNA.',
      [
        '42 of the dead had been identified. (The ministry)',
        'The remains of the others, many badly burnt, were being tested for DNA. (The ministry)',
      ],
    ],
    [
      'The party won 38 percent of the vote, up from 29 percent in 2020, giving it 96 of the 200 seats in parliament.',
      [
        'The party won 38 percent of the vote, up from 29 percent in 2020, giving it 96 of the 200 seats in parliament.',
      ],
    ],
    [
      'The bodies, some badly burnt, were taken to the morgue.',
      ['The bodies, some badly burnt, were taken to the morgue.'],
    ],
    [
      'The general, widely believed to have ordered the killings, died in exile.',
      [
        'The general died in exile.',
        'The general was widely believed to have ordered the killings.',
      ],
    ],
    [
      'Had it rained on Sunday, the race would have been stopped.',
      ['Had it rained on Sunday, the race would have been stopped.'],
    ],
  ])('puts nothing apart that says nothing: %s', (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });

  test('what somebody else denies is disputed', () => {
    const { claims } = splitter().split(
      'Russia says it has captured the village; Ukraine denies this.',
    );
    expect(claims[0]).toMatchObject({ suggestedStatus: 'DISPUTED', suggestedReason: 'denies' });
  });
});
