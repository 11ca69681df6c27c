'use client';

import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi, Unreachable } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type { addArticle } from '@/lib/articles/contract';
import { suggestTitle } from '@/lib/articles/suggest-title';
import type { previewExchange } from '@/lib/exchange/contract';
import type { ExchangeView } from '@/lib/exchange/schema';

/** An article of the file, with the title it is to have and how far it has come. */
export type Candidate = ExchangeView['articles'][number] & {
  /** The id that the article will have: sent again, it is the same article. */
  id: string;
  heading: string;
  outcome: 'waiting' | 'added' | { error: string };
};

type Chosen = { name: string; content: string };

/** A file of another tool on its way in: read, looked at, added. */
export function useExchange(desk: string) {
  const [file, setFile] = useState<Chosen | null>(null);
  const [read, setRead] = useState<Omit<ExchangeView, 'articles'> | null>(null);
  const [asksText, setAsksText] = useState(false);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState<'reading' | 'adding' | null>(null);

  const change = (id: string, part: Partial<Candidate>) =>
    setCandidates((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)));

  async function preview(chosen: Chosen, text: string | null) {
    setBusy('reading');
    setFailure(null);
    try {
      const path = `/desks/${desk}/exchange-previews`;
      const body = { file: chosen.content, text };
      const answer = await callApi<typeof previewExchange>({ method: 'POST', path, body });
      const { articles, ...rest } = answer;
      setRead(rest);
      setAsksText(rest.lacksText || text !== null);
      setCandidates(
        articles.map((article) => ({
          ...article,
          id: uuid(),
          heading: article.title ?? suggestTitle(article.text) ?? '',
          outcome: 'waiting',
        })),
      );
    } catch (error) {
      setFailure(sentenceFor(error));
    } finally {
      setBusy(null);
    }
  }

  /** What was read is of another text by now: it has to be read again. */
  function forget() {
    setCandidates([]);
    setRead((known) => known && { ...known, lacksText: true, refusals: [] });
  }

  async function choose(picked: File) {
    setRead(null);
    setCandidates([]);
    const content = await picked.text();
    const chosen = { name: picked.name, content };
    setFile(chosen);
    if (content.includes('\uFFFD')) {
      setFailure('The file is not text in UTF-8. Save it as UTF-8 and choose it again.');
    } else await preview(chosen, null);
  }

  /** Adds what was not added yet, one article after the other; answers whether all of it is in. */
  async function addAll(from: string): Promise<boolean> {
    setBusy('adding');
    let isWhole = true;
    for (const { id, heading, text, claims, outcome } of candidates) {
      if (outcome === 'added') continue;
      const title = heading.trim();
      const error =
        title === ''
          ? 'An article needs a title.'
          : await add(desk, { id, title, text, import: { from, claims } });
      change(id, { outcome: error === null ? 'added' : { error } });
      if (error !== null) isWhole = false;
    }
    setBusy(null);
    return isWhole;
  }

  return {
    file,
    read,
    asksText,
    candidates,
    failure,
    busy,
    choose,
    preview,
    forget,
    change,
    addAll,
  };
}

type NewArticle = Parameters<typeof callApi<typeof addArticle>>[0]['body'];

async function add(desk: string, body: NewArticle): Promise<string | null> {
  try {
    await callApi<typeof addArticle>({ method: 'POST', path: `/desks/${desk}/articles`, body });
    return null;
  } catch (error) {
    return sentenceFor(error);
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unreachable) {
    return 'The server cannot be reached. Nothing is lost here: try again when you are back on line.';
  }
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'not-signed-in') {
    return 'You were signed out in the meantime. Sign in in another tab, and try again here.';
  }
  return error.detail;
}
