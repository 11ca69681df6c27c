import { expect, test, vi } from 'vitest';
import { splitter, warmUp } from './splitter';

test('a start warms up the splitter that pages use, which load this file anew', async () => {
  warmUp();
  vi.resetModules();
  const pages = await import('./splitter');
  expect(pages.splitter).not.toBe(splitter);
  expect(pages.splitter()).toBe(splitter());
});
