import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Person = { name: string; email: string; password: string; role: string };

type Desk = { deskSlug: string; people: Person[] };

/** How to sign in to the demo desk, as `npm start` has written it down for this run. */
function demoDesk(): Desk {
  const file = resolve(process.env.E2E_DATA ?? '.test/e2e', 'sign-in.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A person of the demo desk by role; of two with one role, `which` is 0 or 1. */
export function person(role: 'ADMIN' | 'EDITOR' | 'REVIEWER', which = 0): Person {
  const found = demoDesk().people.filter((candidate) => candidate.role === role)[which];
  if (!found) throw new Error(`The demo desk has no ${role} number ${which}.`);
  return found;
}

/** The path of a page of the demo desk. */
export function deskPath(path: string): string {
  return `/desks/${demoDesk().deskSlug}${path}`;
}
