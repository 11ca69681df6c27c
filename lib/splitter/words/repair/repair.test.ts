import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectiveTrees } from '@/lib/splitter/training/tree-arbitraries';
import { wordsOf } from '../tree-fixture';
import { repairTrees } from './repair';

/** What each word of a repaired tree hangs on: "dam<broke nsubj", for the words named. */
function repaired(notation: string, ...named: string[]): string[] {
  const words = wordsOf(notation);
  repairTrees([words]);
  return words
    .filter(({ text }) => named.includes(text))
    .map(({ text, head, label }) => `${text}<${words[head]?.text ?? ''} ${label}`);
}

describe('clauses that the parser joins to the wrong word', () => {
  test('one whose subject is "which" behind a comma describes the noun before it', () => {
    const tree =
      'Ada/NNP/2/nsubj leads/VBZ/0/root ports/NNS/2/obj ,/,/6/punct which/WDT/6/nsubj grew/VBD/2/conj';
    expect(repaired(tree, 'grew')).toEqual(['grew<ports acl:relcl']);
    expect(repaired(tree.replace(',/,', 'and/CC'), 'grew')).toEqual(['grew<leads conj']);
    const asked = 'Dams/NNS/4/dep ,/,/4/punct which/WDT/4/nsubj broke/VBD/0/root';
    expect(repaired(asked, 'broke')).toEqual(['broke<Dams acl:relcl']);
  });

  test('one with a subject of its own behind "and" is joined to the one before it', () => {
    const tree = 'It/PRP/2/nsubj rained/VBD/0/root and/CC/5/cc dams/NNS/5/nsubj broke/VBD/2/ccomp';
    expect(repaired(tree, 'broke')).toEqual(['broke<rained conj']);
    expect(repaired(tree.replace('nsubj broke', 'obj broke'), 'broke')).toEqual([
      'broke<rained ccomp',
    ]);
    expect(repaired(tree.replace('ccomp', 'csubj'), 'broke')).toEqual(['broke<rained csubj']);
    expect(repaired(tree.replace('rained/VBD', 'rain/NN'), 'broke')).toEqual(['broke<rain ccomp']);
    expect(repaired(tree.replace('and/CC', 'as/IN'), 'broke')).toEqual(['broke<rained ccomp']);
  });

  test('what stands between the comma and a verb without a subject is its subject', () => {
    const tree =
      'In/IN/2/case July/NNP/6/obl ,/,/6/punct Reed/NNP/2/conj sharply/RB/6/advmod criticised/VBD/0/root it/PRP/6/obj';
    expect(repaired(tree, 'Reed')).toEqual(['Reed<criticised nsubj']);
    const several = tree.replace('sharply/RB/6/advmod', 'Holt/NNP/2/conj');
    expect(repaired(several, 'Holt')).toEqual(['Holt<Reed conj']);
    expect(repaired(tree.replace('it/PRP/6/obj', 'it/PRP/6/nsubj'), 'Reed')).toEqual([
      'Reed<July conj',
    ]);
  });

  test('a participle hangs on the nearest noun that the verb governs', () => {
    const tree =
      'Police/NNS/2/nsubj found/VBD/0/root boats/NNS/2/obj stolen/VBN/2/acl in/IN/6/case Varn/NNP/4/obl';
    expect(repaired(tree, 'stolen')).toEqual(['stolen<boats acl']);
    expect(repaired(tree.replace('boats/NNS/2/obj', 'soon/RB/2/advmod'), 'stolen')).toEqual([
      'stolen<found acl',
    ]);
  });
});

describe('subjects', () => {
  test('of two that touch the first is part of the second', () => {
    expect(repaired('Mayor/NN/3/nsubj Holt/NNP/3/nsubj left/VBD/0/root', 'Mayor', 'Holt')).toEqual([
      'Mayor<Holt compound',
      'Holt<left nsubj',
    ]);
  });

  test('of two that do not touch both stay', () => {
    const tree = 'Mayor/NN/4/nsubj soon/RB/4/advmod Holt/NNP/4/nsubj left/VBD/0/root';
    expect(repaired(tree, 'Mayor')).toEqual(['Mayor<left nsubj']);
  });
});

describe('names in a list', () => {
  const list =
    'They/PRP/2/nsubj met/VBD/0/root Ada/NNP/2/obj ,/,/5/punct Mira/NNP/3/appos and/CC/7/cc Holt/NNP/5/conj';

  test('are joined, not beside each other', () => {
    expect(repaired(list, 'Mira', 'Holt')).toEqual(['Mira<Ada conj', 'Holt<Ada conj']);
  });

  test('are left where they tell what something is, or where none follows', () => {
    expect(repaired(list.replace('Mira/NNP', 'pilot/NN'), 'pilot')).toEqual(['pilot<Ada appos']);
    expect(repaired(list.replace('Holt/NNP/5/conj', 'Holt/NNP/2/obl'), 'Mira')).toEqual([
      'Mira<Ada appos',
    ]);
  });
});

describe('appositions', () => {
  const tree =
    'The/DT/2/det port/NN/9/nsubj of/IN/4/case Varn/NNP/2/nmod ,/,/2/punct a/DT/7/det town/NN/2/appos ,/,/7/punct grew/VBD/0/root';

  test('are about the name right before them', () => {
    expect(repaired(tree, 'town')).toEqual(['town<Varn appos']);
  });

  test('are about the whole of a name', () => {
    const long =
      'The/DT/2/det port/NN/9/nsubj of/IN/4/case Old/NNP/2/nmod Varn/NNP/4/flat ,/,/2/punct a/DT/8/det town/NN/2/appos grew/VBD/0/root';
    expect(repaired(long, 'town')).toEqual(['town<Old appos']);
  });

  test.each([
    ['they name a person', tree.replace('town', 'lawyer'), 'lawyer<port appos'],
    ['no name stands before the comma', tree.replace('Varn/NNP', 'trade/NN'), 'town<port appos'],
    ['no comma leads up to them', tree.replace(',/,/2', 'too/RB/2'), 'town<port appos'],
    [
      'the name is not below what they hang on',
      tree.replace('Varn/NNP/2/nmod', 'Varn/NNP/9/obl'),
      'town<port appos',
    ],
  ])('stay where they are where %s', (_why, notation, expected) => {
    expect(repaired(notation, 'town', 'lawyer')).toEqual([expected]);
  });
});

describe('what follows the second of two joined verbs', () => {
  const tree =
    'Two/CD/2/nsubj arrested/VBN/0/root and/CC/4/cc charged/VBN/2/conj with/IN/6/case theft/NN/2/obl';

  test('belongs to the second', () => {
    expect(repaired(tree, 'theft')).toEqual(['theft<charged obl']);
  });

  test('stays with the first where the two are different parts of speech', () => {
    expect(repaired(tree.replace('charged/VBN', 'ill/JJ'), 'theft')).toEqual([
      'theft<arrested obl',
    ]);
  });

  test('goes to the last of three', () => {
    const three =
      'Two/CD/2/nsubj seen/VBN/0/root ,/,/4/punct held/VBN/2/conj and/CC/6/cc charged/VBN/2/conj with/IN/8/case theft/NN/2/obl';
    expect(repaired(three, 'theft')).toEqual(['theft<charged obl']);
  });
});

describe('a repaired tree', () => {
  const word = fc.record({
    text: fc.constantFrom(...'which who and , lawyer Varn left built'.split(' ')),
    tag: fc.constantFrom(...'NN NNP NNS VBD VBN VBZ CC DT CD WDT ,'.split(' ')),
    label: fc.constantFrom(
      ...'nsubj obj obl conj acl acl:relcl appos ccomp parataxis advcl xcomp cc punct flat'.split(
        ' ',
      ),
    ),
  });
  /** Words with these heads, -1 for the root, and anything else. */
  const drawn = (heads: readonly number[]) =>
    fc.array(word, { minLength: heads.length, maxLength: heads.length }).map((words) =>
      words
        .map(({ text, tag, label }, k) => {
          const head = heads[k] ?? -1;
          return `${text}/${tag}/${head + 1}/${head < 0 ? 'root' : label}`;
        })
        .join(' '),
    );
  const parsed = (most: number) =>
    projectiveTrees(most).map((tree) =>
      Array.from(tree, (head) => (head === tree.length ? -1 : head)),
    );
  /** A tree that stands inside another, as what reports stands in what is said. */
  const framed = fc.tuple(parsed(7), parsed(4), fc.nat(7)).map(([said, frame, place]) => {
    const from = Math.min(place, said.length);
    const moved = (k: number) => (k < from ? k : k + frame.length);
    const around = said.map(moved);
    const within = frame.map((head) => (head < 0 ? moved(said.indexOf(-1)) : head + from));
    return [...around.slice(0, from), ...within, ...around.slice(from)];
  });

  /** Rows of words that rules look for, with the tags that they have in a sentence. */
  const rows = [
    'Of/IN those/DT arrested/VBN ,/, nine/CD were/VBD charged/VBN',
    'While/IN it/PRP says/VBZ so/RB ,/, crews/NNS found/VBD cracks/NNS',
    'Whether/IN it/PRP opens/VBZ remains/VBZ unclear/JJ ,/, and/CC they/PRP refused/VBD',
    'people/NNS familiar/JJ with/IN it/PRP said/VBD that/IN it/PRP was/VBD so/RB',
    'has/VBZ yet/RB to/TO publish/VB',
    ',/, both/DT of/IN them/PRP nurses/NNS ,/, were/VBD freed/VBN',
    ',/, and/CC that/IN they/PRP had/VBD left/VBN',
    'but/CC insisted/VBD nobody/PRP had/VBD lied/VBN',
    'the/DT blaze/NN ,/, in/IN which/WDT men/NNS died/VBD',
    'Asked/VBN about/IN it/PRP ,/, she/PRP called/VBD it/PRP a/DT lie/NN',
    'ran/VBD ,/, years/NNS after/IN the/DT mill/NN closed/VBD',
    'Once/RB the/DT largest/JJS maker/NN ,/, the/DT firm/NN shrank/VBD',
    'built/VBN in/IN 1931/CD and/CC repaired/VBD since/RB ,/, holds/VBZ water/NN',
    'Germany/NNP and/CC France/NNP ,/, the/DT two/CD largest/JJS economies/NNS ,/,',
    ',/, the/DT agency/NN confirmed/VBD ./.',
    'left/VBD 12/CD dead/JJ and/CC 300/CD homeless/JJ ./.',
    'were/VBD killed/VBN and/CC dozens/NNS more/JJR injured/VBN',
    'due/JJ to/TO expire/VB',
    '34/CD of/IN 38/CD drones/NNS launched/VBN',
    'but/CC emails/NNS seen/VBN by/IN it/PRP suggest/VBP',
    'ruled/VBD that/IN the/DT law/NN failed/VBD and/CC ordered/VBD parliament/NN',
    ',/, the/DT army/NN and/CC crews/NNS took/VBD',
  ].map((row) => row.split(' '));
  const label = fc.constantFrom(
    ...'nsubj nsubj:pass obj obl nmod conj acl acl:relcl appos ccomp parataxis advcl csubj xcomp cc mark case aux cop punct amod'.split(
      ' ',
    ),
  );
  const worded = fc
    .array(fc.constantFrom(...rows), { minLength: 1, maxLength: 3 })
    .map((chosen) => chosen.flat())
    .chain((words) =>
      fc
        .tuple(
          projectiveTrees(words.length).filter((tree) => tree.length === words.length),
          fc.array(label, { minLength: words.length, maxLength: words.length }),
        )
        .map(([tree, labels]) =>
          words
            .map((word, k) => {
              const head = tree[k] === tree.length ? -1 : (tree[k] ?? -1);
              return `${word}/${head + 1}/${head < 0 ? 'root' : labels[k]}`;
            })
            .join(' '),
        ),
    );

  test.each([
    [
      'whatever the parser has drawn and called its arcs',
      fc.oneof(parsed(10), framed).chain(drawn),
    ],
    ['with the words that rules look for as well', worded],
  ])('is a tree, %s', (_how, notations) => {
    fc.assert(
      fc.property(notations, (notation) => {
        const words = wordsOf(notation);
        repairTrees([words]);
        expect(words.filter(({ head }) => head < 0)).toHaveLength(1);
        for (const first of words.keys()) {
          let at = first;
          for (let steps = 0; steps < words.length && at >= 0; steps++) at = words[at]?.head ?? -1;
          expect(at).toBe(-1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
