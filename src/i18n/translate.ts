import type { en } from './messages/en.ts';

type English = typeof en;

export type MessageKey = keyof English;

/** A message is one text, or one for each plural category (Unicode CLDR) of its `count`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** What a catalogue of another language must hold. */
export type Messages = Readonly<Record<MessageKey, Message>>;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesIn<Entry> = Entry extends { readonly other: infer Other } ? Names<Other> | 'count' : Names<Entry>;

/** The parameters that a message needs: none, or one object. */
export type MessageArguments<Key extends MessageKey> = [NamesIn<English[Key]>] extends [never]
  ? []
  : [parameters: Readonly<Record<NamesIn<English[Key]>, string | number>>];

export type Translate = <Key extends MessageKey>(key: Key, ...parameters: MessageArguments<Key>) => string;

/** Looks messages up in a catalogue and fills their parameters in; numbers are written the locale's way. */
export function createTranslate(locale: string, messages: Messages): Translate {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  return (key, ...[parameters]) => {
    const values = new Map<string, string | number>(Object.entries(parameters ?? {}));
    const text = chooseText(messages[key], values.get('count'), plurals);
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values.get(name) ?? placeholder;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function chooseText(message: Message, count: string | number | undefined, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(Number(count))] ?? message.other;
}
