// Runs before anything is installed, on whatever Node there is: nothing but Node, and no
// syntax that an old one would stumble over.
import { readFileSync } from 'node:fs';

/**
 * Ends the process with a sentence where this Node is older than package.json asks for.
 *
 * @param {string} root the project's folder, with a slash at its end
 */
export function checkNodeVersion(root) {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const least = engines.node.replace('>=', '');
  const [major = 0, minor = 0] = least.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `Claimdesk needs Node ${least} or newer, and this is Node ${process.versions.node}: https://nodejs.org`,
  );
  process.exit(1);
}
