import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dependencies } from '../../../../package.json';
import { PARTS } from '../../../../src/screens/settings/parts.ts';

function licenceOf(name: string): string {
  const file = new URL(`../../../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).license;
}

it('names everything that the app is built with, under the licence that it states', () => {
  const installed = Object.keys(dependencies).map((name) => ({ name, licence: licenceOf(name) }));
  expect(PARTS).toEqual(installed);
});
