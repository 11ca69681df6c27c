import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import type { ArticleView } from '@/lib/articles/schema';
import { addLink } from '@/lib/links/mutations';
import { makeReport } from '@/lib/reports/mutations';
import { addSearch } from '@/lib/searches/mutations';
import { search } from '@/prisma/testing/found';
import { enterAs } from './testing/enter-as';
import { expect, test } from './testing/review-test';

// What ends an isolate, and then turns all that follows.
const turning = '\u2069\u202e';

/**
 * Of every place where words follow foreign ones in their line: those that run from right to left, or
 * come before them, as they do where the foreign ones have turned them.
 */
const turned = (page: Page) =>
  page.evaluate(() => {
    const place = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('bdi')].flatMap((foreign) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        /[A-Za-z]{3}/.test(node.textContent ?? '') ? 1 : 3,
      );
      walker.currentNode = foreign.lastChild ?? foreign;
      const next = walker.nextNode();
      const start = /[A-Za-z]{3}/.exec(next?.textContent ?? '')?.index;
      const [line] = foreign.getClientRects();
      if (!next || start === undefined || !line) return [];
      const [first, last] = [place(next, start), place(next, start + 2)];
      const isBeside = Math.abs(first.top - line.top) < 2 && first.top === last.top;
      const isTurned = first.left > last.left || first.left < line.left;
      return isBeside && isTurned ? [next.textContent] : [];
    });
  });

test('a name is one line that stays in its place, and a text is kept to the letter', async ({
  page,
  context,
  desk,
  baseURL,
}) => {
  await enterAs(context, desk.editor);
  const text = `The mayor of Harlow said that the bridge cost${turning} 61 million crowns.\n\nNobody was hurt.`;
  const base = `/desks/${desk.editor.deskSlug}`;
  const added = await context.request.post(`/api/v1${base}/articles`, {
    data: {
      id: uuid(),
      title: `The bridge${turning}\r\nof Harlow`,
      publisher: `\u202bעיתון הנמל${turning}`,
      author: `כהן\u2028 (${turning}סופר)`,
      text,
    },
    headers: { Origin: baseURL ?? '' },
  });
  expect(added.status(), await added.text()).toBe(201);
  const article: ArticleView = await added.json();
  expect(article).toMatchObject({
    title: 'The bridge of Harlow',
    publisher: 'עיתון הנמל',
    author: 'כהן (סופר)',
  });
  expect(article.revision.text).toBe(text);

  const sought = `What did it cost${turning}?`;
  const claim = article.claims[0]?.id ?? '';
  await addSearch(desk.editor, claim, { id: uuid(), ...search, sought });

  await page.goto(`${base}/articles`);
  await expect(page.getByRole('link', { name: article.title })).toBeVisible();
  expect(await turned(page)).toEqual([]);
  // Publisher and author are both written from right to left, and still come in our order.
  const names = page.locator('th p bdi');
  const [publisher, author] = [await names.nth(0).boundingBox(), await names.nth(1).boundingBox()];
  expect(publisher?.x).toBeLessThan(author?.x ?? 0);

  const report = await makeReport(desk.editor, article.id, { id: uuid(), profile: 'PUBLIC' });
  const { address } = await addLink(desk.editor, report.id, { kind: 'SECRET', noindex: true });
  const path = `${base}/articles/${article.id}/report`;
  for (const place of [new URL(address).pathname, path, `${path}/${report.id}`]) {
    await page.goto(place);
    await expect(page.getByText('What did it cost').first()).toBeVisible();
    expect(await turned(page), place).toEqual([]);
  }
});
