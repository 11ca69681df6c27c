import { readFileSync } from 'node:fs';
import { codeOf } from './launch-error';

/**
 * What Linux says of a process from its third field on: state first, the time it began 20th.
 * Empty where there is no such process, and on other systems.
 */
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before may hold spaces and brackets.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * Whether a process runs, be it somebody else's. One that has ended and waits for its parent to
 * notice does not run; in a container there may be no parent that ever does.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return statOf(pid)[0] !== 'Z';
}

/**
 * A process's number and, where the system tells (only Linux does), the moment it began: a later
 * process that was given the same number has another identity.
 */
export const identityOf = (pid: number): string => `${pid} ${statOf(pid)[19] ?? ''}\n`;
