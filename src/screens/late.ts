import { type ComponentType, lazy } from 'react';
import { laterWords } from '../i18n/index.ts';

/** A part of the app that is fetched when it is first shown, with the words that it says. */
export function late<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), laterWords()]);
    return { default: part };
  });
}
