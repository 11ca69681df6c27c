import type { DemoPerson } from './demo-article';

export const demoDesk = { slug: 'demo', name: 'Demo desk' } as const;

/** The people of the demo desk. All of them are invented. */
export const demoPeople = [
  { key: 'ines', name: 'Ines Valcourt', email: 'ines@claimdesk.example', role: 'ADMIN' },
  { key: 'tobias', name: 'Tobias Renn', email: 'tobias@claimdesk.example', role: 'EDITOR' },
  { key: 'amara', name: 'Amara Quist', email: 'amara@claimdesk.example', role: 'REVIEWER' },
  { key: 'joon', name: 'Joon Halloran', email: 'joon@claimdesk.example', role: 'REVIEWER' },
] as const satisfies readonly DemoPerson[];
