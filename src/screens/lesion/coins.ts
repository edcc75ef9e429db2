/**
 * Coins that people have at hand, by their diameter in millimetres as the mints publish it: European Central Bank (“Common sides”), United
 * States Mint (“Coin specifications”), The Royal Mint (“Specifications of UK coins”), Swissmint, Royal Canadian Mint, Royal
 * Australian Mint, Japan Mint, Banco de México, Banco Central do Brasil. Coins with corners are left out but for the British
 * pound, whose stated diameter is that across its points.
 */
export const COINS = {
  'eur-0.01': { currency: 'EUR', value: 0.01, millimetres: 16.25 },
  'eur-0.02': { currency: 'EUR', value: 0.02, millimetres: 18.75 },
  'eur-0.05': { currency: 'EUR', value: 0.05, millimetres: 21.25 },
  'eur-0.10': { currency: 'EUR', value: 0.1, millimetres: 19.75 },
  'eur-0.20': { currency: 'EUR', value: 0.2, millimetres: 22.25 },
  'eur-0.50': { currency: 'EUR', value: 0.5, millimetres: 24.25 },
  'eur-1': { currency: 'EUR', value: 1, millimetres: 23.25 },
  'eur-2': { currency: 'EUR', value: 2, millimetres: 25.75 },
  'usd-0.01': { currency: 'USD', value: 0.01, millimetres: 19.05 },
  'usd-0.05': { currency: 'USD', value: 0.05, millimetres: 21.21 },
  'usd-0.10': { currency: 'USD', value: 0.1, millimetres: 17.91 },
  'usd-0.25': { currency: 'USD', value: 0.25, millimetres: 24.26 },
  'gbp-0.01': { currency: 'GBP', value: 0.01, millimetres: 20.3 },
  'gbp-0.02': { currency: 'GBP', value: 0.02, millimetres: 25.9 },
  'gbp-0.05': { currency: 'GBP', value: 0.05, millimetres: 18 },
  'gbp-0.10': { currency: 'GBP', value: 0.1, millimetres: 24.5 },
  'gbp-1': { currency: 'GBP', value: 1, millimetres: 23.43 },
  'gbp-2': { currency: 'GBP', value: 2, millimetres: 28.4 },
  'chf-0.10': { currency: 'CHF', value: 0.1, millimetres: 19.15 },
  'chf-0.20': { currency: 'CHF', value: 0.2, millimetres: 21.05 },
  'chf-1': { currency: 'CHF', value: 1, millimetres: 23.2 },
  'cad-0.05': { currency: 'CAD', value: 0.05, millimetres: 21.2 },
  'cad-0.10': { currency: 'CAD', value: 0.1, millimetres: 18.03 },
  'cad-0.25': { currency: 'CAD', value: 0.25, millimetres: 23.88 },
  'aud-0.05': { currency: 'AUD', value: 0.05, millimetres: 19.41 },
  'aud-0.10': { currency: 'AUD', value: 0.1, millimetres: 23.6 },
  'aud-1': { currency: 'AUD', value: 1, millimetres: 25 },
  'jpy-10': { currency: 'JPY', value: 10, millimetres: 23.5 },
  'jpy-100': { currency: 'JPY', value: 100, millimetres: 22.6 },
  'mxn-1': { currency: 'MXN', value: 1, millimetres: 21 },
  'brl-0.10': { currency: 'BRL', value: 0.1, millimetres: 20 },
  'brl-1': { currency: 'BRL', value: 1, millimetres: 27 },
} as const satisfies Record<string, { currency: string; value: number; millimetres: number }>;

export type Coin = keyof typeof COINS;

export const COIN_NAMES = Object.keys(COINS) as readonly Coin[];

/** The coin in the reader's way of writing money, such as “€0.20”. */
export function coinInWords(coin: Coin, locale: string): string {
  const { currency, value } = COINS[coin];
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'EUR' || currency === 'GBP' ? 'symbol' : 'code',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);
}
