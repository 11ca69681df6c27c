import type { MadeUpArticle } from '@/prisma/testing/made-up-text';
import { nextFrame, paintedFrame, paintedWith } from './frame';

/** A stretch of the article's text, in UTF-16 code units, end exclusive. */
export type Stretch = { start: number; end: number };

/** What all contenders are given alike: an article, what to highlight in it, and one stretch more. */
export type Contest = { article: MadeUpArticle; stretches: readonly Stretch[]; more: Stretch };

/** One way to highlight stretches of an article. */
export type Contender = {
  /** What has to be there before the clock starts. */
  prepare: (contest: Contest, root: HTMLElement) => void;
  highlight: () => void;
  addOne: () => void;
  /** How many highlights are drawn at the moment. */
  drawn: () => number;
};

/** From the call until the highlights in sight were painted, and the same for one more, in ms. */
export type Times = { all: number; one: number };

/** Times a contender. Throws where it draws nothing. */
export async function time(contender: Contender, contest: Contest): Promise<Times> {
  const root = document.querySelector<HTMLElement>('main');
  if (!root) throw new Error('The page has no place for the article.');
  contender.prepare(contest, root);
  await settled(contender);
  let began = performance.now();
  contender.highlight();
  const all = (await paintedWith(() => contender.drawn() > 0)) - began;
  await settled(contender);
  const before = contender.drawn();
  began = performance.now();
  contender.addOne();
  const one = (await paintedWith(() => contender.drawn() > before)) - began;
  return { all, one };
}

const calmMs = 300;

/** Waits until the page has been painted, has nothing to do and draws no more. */
async function settled({ drawn }: Contender): Promise<void> {
  for (let before = -1; before !== drawn(); ) {
    before = drawn();
    await nextFrame();
    await paintedFrame();
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve, calmMs));
  }
}

/** The article's text as paragraphs of a page, without any highlight. */
export function setText({ text, blocks }: MadeUpArticle, root: HTMLElement): HTMLElement {
  const article = document.createElement('article');
  article.className = 'article article-text';
  for (const { start, end } of blocks) {
    const paragraph = document.createElement('p');
    paragraph.className = 'passage';
    paragraph.textContent = text.slice(start, end);
    article.append(paragraph);
  }
  root.append(article);
  return article;
}

/** Where a stretch of the text lies in the paragraphs joined without anything between them. */
export function inParagraphs({ blocks }: MadeUpArticle, { start, end }: Stretch): Stretch {
  let before = 0;
  for (const block of blocks) {
    if (start < block.end) {
      const shift = block.start - before;
      return { start: start - shift, end: end - shift };
    }
    before += block.end - block.start;
  }
  throw new Error('The stretch lies behind the article.');
}
