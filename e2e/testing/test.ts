import { type BrowserContext, test as base, expect } from '@playwright/test';

type Fixtures = {
  /** What a test brings about on purpose, such as a refusal that the browser logs. */
  expectedComplaints: RegExp[];
  /** Collects what the browser complains of in further contexts, as it does in the test's own. */
  watch: (context: BrowserContext) => void;
};

/**
 * A test in which no page may complain: an error in the console, an error
 * nobody caught, or anything the Content Security Policy had to block fails it.
 */
export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],
  watch: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on('weberror', (error) => complaints.push(String(error.error())));
        watched.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
      };
      watch(context);
      await use(watch);
      const isExpected = (text: string) => expectedComplaints.some((pattern) => pattern.test(text));
      expect(complaints.filter((text) => !isExpected(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
