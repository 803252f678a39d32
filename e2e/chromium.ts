import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages } from './debian.ts';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The Chromium the browser tests drive: `CHROMIUM_PATH`, the system's, Playwright's; else one is installed,
 * as a Debian package where that is possible, or by Playwright's download.
 * @throws Error that says what to install where none can be had.
 */
export function findChromium(): string {
  return (
    given() ??
    usual() ??
    (installPackage() ? usual() : null) ??
    (download() ? downloaded() : null) ??
    missing()
  );
}

function given(): string | null {
  const file = process.env['CHROMIUM_PATH'];
  if (!file) return null;
  if (existsSync(file)) return file;
  throw new Error(
    `CHROMIUM_PATH is "${file}", which is not there; set it to a Chromium program or leave it out.`,
  );
}

const usual = () => USUAL.find((file) => existsSync(file)) ?? downloaded();

function downloaded(): string | null {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/** The fonts come along: without them Chinese pages are boxes, and screenshots prove nothing. */
const installPackage = () => installPackages('chromium', 'fonts-noto-cjk');

function download(): boolean {
  console.log('Downloading Playwright’s Chromium for the browser tests …');
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  return (
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0
  );
}

function missing(): never {
  throw new Error(
    'The browser tests need a Chromium: install the package "chromium", or set CHROMIUM_PATH to one.',
  );
}

/** As root there is no sandbox; and nothing of the browser may reach for the network. */
export const launchChromium = (executablePath: string) =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
