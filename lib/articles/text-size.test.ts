import { describe, expect, it } from 'vitest';
import { textSize } from './text-size';

describe('textSize', () => {
  it('counts words and not the dashes between them', () => {
    expect(textSize('The group – he said – “was there”.').words).toBe(6);
    expect(textSize('couldn’t be 60-year-old').words).toBe(3);
  });

  it('counts bytes of UTF-8 and not letters', () => {
    expect(textSize('é😀').bytes).toBe(6);
  });

  it('finds nothing in nothing', () => {
    expect(textSize('')).toEqual({ words: 0, bytes: 0 });
    expect(textSize(' \n — ').words).toBe(0);
  });

  it('is done with the largest text in the blink of an eye', () => {
    const { words } = textSize('… '.repeat(900_000));
    expect(words).toBe(0);
  });
});
