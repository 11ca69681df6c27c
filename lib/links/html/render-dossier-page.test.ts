import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierOf, sampleDossier } from '@/lib/dossiers/sample-dossier';
import { anyPlanted, sourceWith } from '@/lib/reports/sample/planted-arbitraries';
import { sampleSource } from '@/lib/reports/sample/sample-report';
import { renderCard } from './render-card';
import {
  renderArticlePage,
  renderDossierPage,
  type SharedDossierPage,
} from './render-dossier-page';

const address = 'https://claims.example/dossiers/1';

/** A dossier as it is shared, and all that its readers are shown of it. */
function sharedAs(
  { articles, ...head }: typeof sampleDossier,
  more: Partial<SharedDossierPage> = {},
) {
  const shared: SharedDossierPage = {
    head,
    address,
    noindex: false,
    files: ['html'],
    later: [],
    ...more,
  };
  const page = renderDossierPage(shared, { articles, first: 1, page: 1, pages: 1 });
  const card = renderCard({
    ...head,
    what: 'dossier',
    address,
    isSuperseded: shared.later.length > 0,
  });
  const pages = articles.map((report, index) =>
    renderArticlePage(shared, { report, place: index + 1, superseded: null }),
  );
  return { page, card, pages };
}

const hrefsIn = (page: string) => [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('the page of a shared dossier', () => {
  const { page, pages } = sharedAs(dossierOf([sampleSource, sampleSource], 'PUBLIC'));

  test('leads to a page for each article, to its files, and back', () => {
    expect(hrefsIn(page)).toEqual(
      expect.arrayContaining([
        '/dossiers/1/articles/1',
        '/dossiers/1/articles/2',
        '/dossiers/1/files/html',
        '/dossiers/1/files/csv',
      ]),
    );
    expect(hrefsIn(page)).not.toContain('/dossiers/1/files/pdf');
    const [first = '', last = ''] = pages;
    expect(hrefsIn(first)).toEqual(
      expect.arrayContaining(['/dossiers/1', '/dossiers/1/articles/2', `${address}/articles/1`]),
    );
    expect(first).toContain('Article 1 of 2 in the dossier');
    expect(last).not.toContain('The next one');
  });

  test('gives each claim that search engines are told of the address at which it is read', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pages[1] ?? '')?.[1];
    const { '@graph': reviews } = JSON.parse(data ?? '');
    expect(reviews.length).toBeGreaterThan(0);
    for (const { url } of reviews) {
      expect(url).toMatch(/^https:\/\/claims\.example\/dossiers\/1\/articles\/2#claim-\d+$/);
      expect(pages[1]).toContain(`id="${url.split('#')[1]}"`);
    }
    expect(page).not.toContain('<script');
  });

  test('says first which of its articles have changed since, whatever their names', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const later = [
      { place: 2, title: '<b>Blast</b>', at, note: 'It was <i>14</i>.' },
      { place: 1, title: 'Other', at, note: null },
    ];
    const corrected = sharedAs(sampleDossier, { later });
    expect(corrected.page.indexOf('have changed since')).toBeLessThan(
      corrected.page.indexOf('<h1'),
    );
    expect(corrected.page).toContain(
      '<a href="/dossiers/1/articles/2"><bdi>&lt;b&gt;Blast&lt;/b&gt;</bdi></a>',
    );
    expect(corrected.page).toContain('It was &lt;i&gt;14&lt;/i&gt;.');
    expect(corrected.page).toContain('It has another text');
    expect(corrected.card).toContain('Changed since');
  });

  test('is to be left out by search engines where the desk wants that, and so are its articles', () => {
    const robots = '<meta name="robots" content="noindex">';
    const hidden = sharedAs(sampleDossier, { noindex: true });
    for (const one of [hidden.page, ...hidden.pages]) expect(one).toContain(robots);
    for (const one of [page, ...pages]) expect(one).not.toContain(robots);
  });

  test('lists its articles a page at a time', () => {
    const { articles, ...head } = sampleDossier;
    const shared = { head, address, noindex: true, files: [], later: [] };
    const second = renderDossierPage(shared, { articles, first: 51, page: 2, pages: 3 });
    expect(hrefsIn(second)).toEqual(
      expect.arrayContaining([
        '/dossiers/1?page=1#articles',
        '/dossiers/1?page=3#articles',
        '/dossiers/1/articles/51',
      ]),
    );
  });
});

test('nothing that is withheld stands on any page of a shared dossier, or in its card', () => {
  fc.assert(
    fc.property(
      anyPlanted,
      anyPlanted,
      fc.constantFrom('PUBLIC', 'PARTNER'),
      (one, two, profile) => {
        const { page, card, pages } = sharedAs(
          dossierOf([sourceWith(one), sourceWith(two)], profile),
        );
        for (const { member, source, sought, slug, ...told } of [one, two]) {
          const secrets = [
            member,
            source,
            sought,
            slug,
            ...(profile === 'PUBLIC' ? Object.values(told) : []),
          ];
          for (const words of [page, card, ...pages]) {
            for (const secret of secrets) expect(words.includes(secret), secret).toBe(false);
          }
        }
      },
    ),
    { numRuns: 20 },
  );
});
