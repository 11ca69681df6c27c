// Installs the packages of package-lock.json where they are not installed yet. Plain
// JavaScript with nothing but Node: it runs on a fresh clone.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked> | undefined} the packages by folder, or nothing where the file cannot be read
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own account of what
 * it installed, and writes it last: after an installation that was cut off there is none.
 *
 * @param {string} root the project's folder, with a slash at its end
 * @param {boolean} withTools whether packages for development count as well
 */
function isInstalled(root, withTools) {
  const wanted = readLock(`${root}package-lock.json`) ?? {};
  const installed = readLock(`${root}node_modules/.package-lock.json`);
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([folder, { version, integrity, ...kind }]) => {
    if (folder === '' || (!withTools && (kind.dev || kind.devOptional))) return true;
    const found = installed[folder];
    // Left out on purpose: packages for another processor or system.
    if (found === undefined) return kind.optional === true || kind.devOptional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Runs `npm ci` unless everything is there.
 *
 * @param {{ root: string, withTools: boolean, signal: AbortSignal }} options `withTools`: also
 *   what only tests and checks need; `signal`: ends the installation
 * @returns {Promise<boolean>} whether something was installed
 */
export async function installDependencies({ root, withTools, signal }) {
  if (isInstalled(root, withTools)) return false;
  console.log('Installing packages …');
  // npm names itself to what it runs; without it, the shell knows where npm is.
  const npm = process.env.npm_execpath;
  const viaNode = npm?.endsWith('npm-cli.js') === true;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Tools come along even where NODE_ENV says production, so that `npm test` works next.
  args.push('--include=dev');
  const child = spawn(
    viaNode ? process.execPath : 'npm',
    viaNode && npm !== undefined ? [npm, ...args] : args,
    {
      cwd: root,
      shell: !viaNode && process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
      // No package downloads a database engine: Prisma's runs as WebAssembly here.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: `${root}package.json` },
      // A group of its own, so that npm and what it started are ended together.
      detached: process.platform !== 'win32',
    },
  );
  // npm does not end when it is asked to; half an installation is done again at the next start.
  const end = () => {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  };
  signal.addEventListener('abort', end, { once: true });
  /** @type {number | null} */
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code !== 0) throw new Error('npm could not install the packages; what it said is above.');
  return true;
}
