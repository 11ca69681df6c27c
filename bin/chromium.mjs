// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string | undefined} the path of the machine's own Chromium */
function findOnMachine() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
}

/** @returns {Promise<boolean>} whether Playwright brought a Chromium of its own */
async function isWithPlaywright() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to become root without being asked for a password; nothing where that is not possible. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return works('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Debian's package comes with the libraries it needs; Playwright's download is the other way. */
function install() {
  const prefix = rootPrefix();
  const steps =
    prefix !== undefined && works('apt-get', '--version')
      ? [
          [...prefix, 'apt-get', 'update'],
          [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
        ]
      : [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']];
  for (const [command = '', ...args] of steps) {
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      throw new Error('No Chromium was found, and none could be installed: set CHROMIUM_PATH.');
  }
}

/**
 * @returns {Promise<string | undefined>} the path of a Chromium; nothing where Playwright's own is to be used
 */
export async function ensureChromium() {
  const found = findOnMachine();
  if (found !== undefined || (await isWithPlaywright())) return found;
  console.log('Installing Chromium for the browser tests …');
  install();
  return findOnMachine();
}
