import { describe, expect, it } from 'vitest';
import { describeChange } from '@/lib/changes/describe-change';
import { standardStatusNames } from '@/lib/claims/status-names';
import {
  applyCommentChange,
  type CommentChange,
  inverseCommentChange,
  mergeCommentChanges,
} from './comment-change';
import { contentOfCommentChange } from './content-of-comment-change';
import type { CommentView } from './schema';

const hand = { id: 'me', name: 'Mara Quist', at: '2026-11-23T09:00:00.000Z' };
const commentId = 'k1';
const ann = { id: 'ann', name: 'Ann Oduya' };
const content = { text: 'Ask them, @Ann Oduya.', mentions: [ann] };
const comment: CommentView = {
  id: commentId,
  author: ann,
  text: 'Who has asked?',
  mentions: [],
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  resolved: null,
  version: 3,
};
const add: CommentChange = { kind: 'add-comment', commentId, content };
const change: CommentChange = { kind: 'change-comment', commentId, content };
const remove: CommentChange = { kind: 'delete-comment', commentId };
const restore: CommentChange = { kind: 'restore-comment', commentId, comment };
const resolve: CommentChange = { kind: 'resolve-comment', commentId };
const reopen: CommentChange = { kind: 'reopen-comment', commentId };

describe('a change to a comment', () => {
  it('shows before it is saved', () => {
    expect(applyCommentChange([], add, hand)).toEqual([
      {
        id: commentId,
        author: { id: 'me', name: 'Mara Quist' },
        ...content,
        createdAt: hand.at,
        updatedAt: hand.at,
        resolved: null,
        version: 1,
      },
    ]);
    expect(applyCommentChange([comment], change, hand)).toEqual([
      { ...comment, ...content, updatedAt: hand.at },
    ]);
    expect(applyCommentChange([comment], remove, hand)).toEqual([]);
    const by = { id: 'me', name: 'Mara Quist' };
    const resolved = applyCommentChange([comment], resolve, hand);
    expect(resolved).toEqual([{ ...comment, resolved: { by, at: hand.at } }]);
    expect(applyCommentChange(resolved, reopen, hand)).toEqual([comment]);
  });

  it('brings a deleted comment back to where it stood', () => {
    const [first, last] = ['2026-11-21', '2026-11-23'].map((day) => {
      const at = `${day}T09:00:00.000Z`;
      return { ...comment, id: day, createdAt: at, updatedAt: at };
    });
    if (!first || !last) throw new Error('There are two.');
    expect(applyCommentChange([first, last], restore, hand)).toEqual([first, comment, last]);
    expect(applyCommentChange([first], restore, hand)).toEqual([first, comment]);
    expect(applyCommentChange([first, comment], restore, hand)).toEqual([first, comment]);
  });

  it('shows what its writer wrote, although the comment is gone', () => {
    expect(applyCommentChange([], change, hand)).toMatchObject([{ text: content.text }]);
    expect(applyCommentChange([], resolve, hand)).toEqual([]);
  });

  it.each<[CommentChange, CommentChange, ReturnType<typeof mergeCommentChanges>]>([
    [add, change, add],
    [add, remove, 'nothing'],
    [add, resolve, 'separate'],
    [change, change, change],
    [change, remove, remove],
    [change, resolve, 'separate'],
    [resolve, reopen, 'nothing'],
    [reopen, resolve, 'nothing'],
    [resolve, remove, 'separate'],
    [remove, restore, 'nothing'],
    [restore, remove, 'nothing'],
    [restore, change, 'separate'],
    [resolve, change, 'separate'],
  ])('becomes one with the next where it can: %j, %j', (first, second, merged) => {
    expect(mergeCommentChanges(first, second)).toEqual(merged);
  });

  it('can be taken back', () => {
    expect(inverseCommentChange([], add)).toEqual(remove);
    expect(inverseCommentChange([comment], remove)).toEqual(restore);
    expect(inverseCommentChange([], remove)).toBeNull();
    expect(inverseCommentChange([], restore)).toEqual(remove);
    expect(inverseCommentChange([], change)).toBeNull();
    expect(inverseCommentChange([comment], change)).toEqual({
      ...change,
      content: { text: comment.text, mentions: [] },
    });
  });

  it.each([
    [add, 'Commented on claim 7', content.text],
    [change, 'Changed a comment on claim 7', content.text],
    [remove, 'Deleted a comment on claim 7', 'No such comment'],
    [restore, 'Brought back a comment on claim 7', comment.text],
    [resolve, 'Resolved a comment on claim 7', 'Resolved'],
    [reopen, 'Reopened a comment on claim 7', 'Open'],
  ])('is told in words: %j', (one, told, stored) => {
    expect(describeChange(one, 'claim 7', standardStatusNames)).toBe(told);
    expect(contentOfCommentChange(one)).toBe(stored);
  });
});
