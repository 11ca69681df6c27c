import { publishedDay } from './published-day';

/** What a page says of its article, apart from its words. */
export type PageDetails = {
  title: string | null;
  author: string | null;
  publisher: string | null;
  publishedOn: string | null;
  sourceUrl: string | null;
  language: string | null;
};

type Linked = Record<string, unknown>;

const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'byl'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  publishedOn: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'citation_publication_date',
    'pubdate',
    'publish-date',
    'date',
  ],
  sourceUrl: ['og:url'],
  language: ['content-language', 'og:locale', 'dc.language'],
} as const;

/**
 * What a page says of itself: in JSON-LD, as schema.org describes articles, in Open Graph and the
 * other names that are usual for `meta`, and in HTML itself; what comes first in this row holds.
 */
export function pageDetails(page: Document): PageDetails {
  const linked = linkedArticle(page);
  const meta = metaOf(page);
  const said = (field: keyof PageDetails) =>
    names[field].flatMap((name) => meta.get(name) ?? []).filter((value) => value.trim() !== '');
  const sourceUrl = [
    attribute(page, 'link[rel="canonical"]', 'href'),
    ...said('sourceUrl'),
    addressOf(linked),
    savedFrom(page),
  ];
  const days = [
    linked?.datePublished,
    ...said('publishedOn'),
    attribute(page, '[itemprop="datePublished"]', 'content'),
    attribute(page, '[itemprop="datePublished"]', 'datetime'),
    attribute(page, 'article time[datetime]', 'datetime'),
    attribute(page, 'time[datetime]', 'datetime'),
  ];
  const publisher = nameOf(linked?.publisher) ?? said('publisher')[0] ?? null;
  const title = textOf(linked?.headline) ?? said('title')[0] ?? null;
  return {
    title: title && withoutPublisher(title, publisher),
    author: nameOf(linked?.author) ?? said('author').find((name) => !isAddress(name)) ?? null,
    publisher,
    publishedOn: days.map(publishedDay).find((day) => day !== null) ?? null,
    sourceUrl: sourceUrl.find((url) => url && isAddress(url)) ?? null,
    language:
      page.documentElement.getAttribute('lang') ||
      page.documentElement.getAttribute('xml:lang') ||
      textOf(linked?.inLanguage) ||
      said('language')[0] ||
      null,
  };
}

const isAddress = (value: string) => /^https?:\/\//i.test(value.trim());

const attribute = (page: Document, selector: string, name: string) =>
  page.querySelector(selector)?.getAttribute(name) ?? null;

/** “Bridge closed | The Harbour Post” is a headline and a name. */
export function withoutPublisher(title: string, publisher: string | null): string {
  if (!publisher || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title;
  const head = title.slice(0, -publisher.length);
  return /^.*\S\s*[|–—·•:-]\s*$/.test(head) ? head.replace(/\s*[|–—·•:-]\s*$/, '') : title;
}

function metaOf(page: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find(Boolean);
    const key = name?.trim().toLowerCase();
    if (key && !meta.has(key)) meta.set(key, element.getAttribute('content') ?? '');
  }
  return meta;
}

/** The first article that a page describes in JSON-LD. */
function linkedArticle(page: Document): Linked | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const things = thingsOf(parse(script.textContent ?? ''), 0);
    const article = things.find((thing) =>
      [thing['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type))),
    );
    if (article) return article;
  }
  return null;
}

function thingsOf(value: unknown, depth: number): Linked[] {
  if (Array.isArray(value)) return value.flatMap((one) => thingsOf(one, depth + 1)).slice(0, 1000);
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const thing = value as Linked;
  return [thing, ...thingsOf(thing['@graph'] ?? null, depth + 1)];
}

function parse(json: string): unknown {
  try {
    // Some write comments or CDATA marks around it.
    return JSON.parse(json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The name of a person or organisation, or the names of several. */
function nameOf(value: unknown): string | null {
  const found = [value]
    .flat()
    .map((one) => textOf(one) ?? textOf((one as Linked | null | undefined)?.name))
    .filter((name) => name !== null && !isAddress(name));
  return found.length > 0 ? found.join(', ') : null;
}

function addressOf(linked: Linked | null): string | null {
  const page = linked?.mainEntityOfPage as Linked | string | undefined;
  return textOf(linked?.url) ?? textOf(page) ?? textOf((page as Linked | undefined)?.['@id']);
}

/** Browsers write into a saved page where it is from: `<!-- saved from url=(0042)https://… -->`. */
function savedFrom(page: Document): string | null {
  for (const { nodeType, nodeValue } of page.childNodes) {
    const found = nodeType === 8 && /saved from url=\(\d+\)(\S+)/.exec(nodeValue ?? '');
    if (found) return found[1] ?? null;
  }
  return null;
}
