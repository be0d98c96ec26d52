/**
 * Currencies by the code or abbreviation that stands before an amount, as it is written, and their code in ISO 4217. "COP" is left out: it
 * is a conference, too.
 */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CNY CAD AUD CHF KRW INR MXN BRL HKD SGD TWD NZD ZAR MYR IDR THB SEK NOK DKK PLN TRY AED SAR RUB ' +
    'KES UGX TZS NGN GHS ETB ZMW EGP MAD PKR BDT LKR NPR VND PHP CLP ARS PEN ILS QAR KWD CZK HUF UAH KZT'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['SFr', 'CHF'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['Tk.', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
]);

/** Letters that are a currency only when glued to their amount, with a magnitude or groups of three digits: "R250 million", "RM1,200". */
export const GLUED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
]);
