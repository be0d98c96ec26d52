import { brat } from './brat.ts';
import { conllu } from './conllu.ts';
import { doccano } from './doccano.ts';
import type { ExchangeFormat } from './exchanged.ts';
import { labelStudio } from './labelStudio.ts';
import { webAnnotation } from './webAnnotation.ts';

/** The formats of other programs, by the name that the command line gives them. */
export const exchangeFormats: Readonly<Record<string, ExchangeFormat>> = {
  w3c: webAnnotation,
  brat,
  conllu,
  'label-studio': labelStudio,
  doccano,
};
