import { expect, test } from 'vitest';
import { webLink } from '@/lib/reports/web-link';

test.each(['https://news.example/a?b=1#c', 'http://news.example/'])('%s is a link', (address) => {
  expect(webLink(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'tg://resolve?domain=x',
  '//news.example/a',
  'news.example/a',
  'Archive, box 12',
  '',
])('%j is printed as text', (address) => {
  expect(webLink(address)).toBeNull();
});

test('an address that pretends to be another site is no link', () => {
  expect(webLink('https://bank.example@evil.example/')).toBeNull();
  expect(webLink('https://:secret@evil.example/')).toBeNull();
});
