// Runs a TypeScript file of this project, after installing what is missing: node .commands/run.mjs FILE [ARGUMENT...]
// Plain JavaScript, because on a fresh machine there is nothing yet that could read TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = fileURLToPath(new URL('..', import.meta.url));

requireNode();
if (!isInstalled()) install();
runTypeScript(process.argv.slice(2));

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Naevus needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

/** npm writes its own record at the end of an install: older than the lock file, or absent, means out of date. */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  return existsSync(record) && statSync(record).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

function install() {
  console.error('Installing the packages that are missing ...');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: root, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]), shell: !npm };
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], options);
  if (status === 0) return;
  console.error('The packages could not be installed. Is there a network? Then try: npm ci');
  process.exit(1);
}

/** @param {string[]} args */
function runTypeScript(args) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the child as well: wait for it to end in its own way.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
