import { laterWords } from '../../src/i18n/index.ts';

// A part of a screen that is rendered by itself has nobody who waits for its words.
await laterWords();
