/** The types of a mention, as tradewire.json and the commands name them. */
export const mentionTypes = [
  'official',
  'agency',
  'party',
  'product',
  'law',
  'tariff_rate',
  'quantity',
  'date',
  'duration',
] as const;
