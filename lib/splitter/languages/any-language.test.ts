import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFurniture } from '../sentences/furniture';
import { splitArticle } from '../split-article';
import { anyLanguage } from './any-language';

/** A text in no language that there is a pack for. */
const split = (text: string) => splitArticle(text, {}, [anyLanguage()]);

const sentences = (text: string) =>
  split(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences of any language', () => {
  test.each([
    ['German', ['Der Unfall geschah am 3. Mai in Lund.', 'Z. B. wurde Dr. Holt verletzt.']],
    ['a German number', ['Die Zahl der Toten stieg auf 12.', 'Die Polizei ermittelt.']],
    ['German quotations', ['„Wo bist du?“, fragte er.', '„Ich bin hier.“', 'Dann ging er.']],
    ['pointed quotations', ['Er sagte: »Wo?«', 'Sie ging.', '»Hier!« rief er laut.']],
    ['French', ['« Où es-tu ? » demanda-t-il.', 'Mme Duval et M. Petit étaient partis.']],
    ['a French answer', ['« Il pleut. »', 'Le maire a parlé.']],
    ['Spanish', ['¿Dónde estás? preguntó el Sr. Gómez.', '¡Nadie respondió!', 'Murieron 12.']],
    ['Russian', ['— Где ты? — спросил он.', 'Родился в 1950 г.', 'Жил в г. Москве.', '«Я здесь!»']],
    ['Greek', ['Ο δήμαρχος μίλησε.', 'Γιατί;', 'Κανείς δεν ξέρει.']],
    ['Arabic', ['نزحت ثلاث قرى.', 'هل عاد السكان؟', 'لا، لم يعودوا.']],
    ['Urdu', ['دریا میں سیلاب آیا۔', 'تین گاؤں خالی ہوئے۔']],
    ['Hindi', ['नदी में बाढ़ आ गई।', 'क्या लोग लौटे?', 'नहीं।']],
    ['Burmese', ['မြစ်ရေတက်သည်။', 'ရွာသုံးရွာရေမြုပ်သည်။']],
  ])('%s', (_language, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test.each([
    ['Chinese', ['河水泛滥。', '他说：“下雨了。”', '三人死亡！']],
    [
      'Japanese',
      ['今日は雨です。', '「行くよ。」と彼は言った。', '「いいね！」', '彼女は笑った。'],
    ],
  ])('%s, which sets no spaces', (_language, expected) => {
    expect(sentences(expected.join(''))).toEqual(expected);
  });

  test('Thai marks no sentences: its paragraph is one', () => {
    const text = 'แม่น้ำล้นตลิ่งเมื่อวันจันทร์ ชาวบ้าน 200 คนต้องอพยพ';
    expect(sentences(text)).toEqual([text]);
  });

  test('the sentences hold all of a text but white space, in order', () => {
    const parts = fc.constantFrom(
      ...'слово Слово 「語」。 と い “a” „b“ «c» » « ? ! . … 3. Mai Dr. г. ¿q ؟ । ۔ ( ) \u00a0 \u200b 😀'.split(
        ' ',
      ),
    );
    const texts = fc.array(parts, { maxLength: 40 }).map((words) => words.join(' '));
    const bare = (text: string) => text.replace(/[\s\uFEFF\u200B]/g, '');
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const [own = []] = anyLanguage().sentences(text, [{ start: 0, end: text.length }]);
        const words = own.map(({ start, end }) => text.slice(start, end));
        expect(bare(words.join(''))).toBe(bare(text));
        for (const each of words) expect(each.trim()).not.toBe('');
        for (const [i, { start }] of own.entries())
          expect(start).toBeGreaterThanOrEqual(own[i - 1]?.end ?? 0);
      }),
    );
  });
});

describe('claims of any language', () => {
  test('each sentence is one, in its own words with single spaces', () => {
    const text = 'В деревне   погибли\u00a012 человек. 「雨。」 Кто виноват?';
    const claims = split(text).claims;
    expect(claims.map((claim) => claim.text)).toEqual([
      'В деревне погибли 12 человек.',
      '「雨。」',
      'Кто виноват?',
    ]);
    expect(claims.map((claim) => claim.attribution)).toEqual([null, null, null]);
  });

  test('a figure is worth checking, a question is not checkable, the rest is left to a person', () => {
    const text = 'تم إخلاء 40 منزلا. وصل العمدة. هل عاد السكان؟';
    expect(
      split(text).claims.map(({ kind, checkable, checkWorthy }) => [kind, checkable, checkWorthy]),
    ).toEqual([
      ['fact', true, true],
      ['fact', true, false],
      ['question', false, false],
    ]);
  });

  test('headlines and headings are furniture in scripts without capitals or spaces too', () => {
    const articles = [
      'गाँव में बाढ़\n\nसोमवार को नदी में बाढ़ आ गई।\n\nतीन गाँव खाली कराए गए।',
      'น้ำท่วมสามหมู่บ้าน\n\nแม่น้ำล้นตลิ่งเมื่อวันจันทร์และท่วมหมู่บ้านสามแห่งใกล้เมืองฮาร์โลว์ ชาวบ้าน 200 คนอพยพ\n\nนายกเทศมนตรีกล่าวว่าเขื่อนมีรอยร้าวมานานหลายปีแล้วและไม่เคยได้รับการซ่อมแซม',
      '洪水が三つの村を襲う\n\n月曜日、川が氾濫した。\n\n住民は避難した。',
    ];
    for (const text of articles) {
      const { blocks, claims } = split(text);
      expect(blocks.map(({ kind }) => isFurniture(kind))).toEqual([true, false, false]);
      expect(claims).toHaveLength(2);
    }
  });
});
