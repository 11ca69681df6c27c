import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoHistory, type UndoStep } from './undo-history';

const step = (text: string, claimId = 'c1'): UndoStep => ({
  claimId,
  change: { kind: 'drop' },
  text,
  begun: { version: 1, standing: '' },
});
const any = () => true;
const open = () => new UndoHistory('me', 'a1');

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

describe('the history of what can be undone', () => {
  it('goes back and forward, the newest first, also after a reload', () => {
    const history = open();
    history.add(step('one'));
    history.add(step('two'));
    const two = history.next('undo', any);
    expect(two?.text).toBe('two');
    if (two) history.goneBy('undo', two, step('two'));
    const reloaded = open();
    expect(reloaded.next('undo', any)?.text).toBe('one');
    expect(reloaded.next('redo', any)?.text).toBe('two');
    const again = reloaded.next('redo', any);
    if (again) reloaded.goneBy('redo', again, step('two'));
    expect(reloaded.next('undo', any)?.text).toBe('two');
    expect(reloaded.next('redo', any)).toBeUndefined();
  });

  it('has nothing to do again once something new was done', () => {
    const history = open();
    const one = step('one');
    history.add(one);
    history.goneBy('undo', one, step('one'));
    history.add(step('two'));
    expect(history.next('redo', any)).toBeUndefined();
  });

  it('passes over what is not possible any more', () => {
    const history = open();
    history.add(step('one', 'there'));
    history.add(step('two', 'gone'));
    expect(history.next('undo', ({ claimId }) => claimId === 'there')?.text).toBe('one');
  });

  it('keeps the newest fifty', () => {
    const history = open();
    for (let count = 1; count <= 60; count += 1) history.add(step(String(count)));
    const texts: string[] = [];
    for (let next = history.next('undo', any); next; next = history.next('undo', any)) {
      texts.push(next.text);
      history.goneBy('undo', next, null);
    }
    expect(texts).toHaveLength(50);
    expect(texts.at(-1)).toBe('11');
  });

  it('belongs to one person on one article, and to a page alone where nothing can be kept', () => {
    open().add(step('one'));
    expect(new UndoHistory('you', 'a1').next('undo', any)).toBeUndefined();
    expect(new UndoHistory('me', 'a2').next('undo', any)).toBeUndefined();
    vi.stubGlobal('sessionStorage', undefined);
    const history = open();
    history.add(step('two'));
    expect(history.next('undo', any)?.text).toBe('two');
  });
});
