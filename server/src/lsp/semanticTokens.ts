import type { SemanticTokensLegend } from 'vscode-languageserver';

export const legend: SemanticTokensLegend = {
  tokenTypes: ['official', 'agency', 'party', 'product', 'law', 'tariffRate', 'quantity', 'date', 'duration'],
  tokenModifiers: ['conflict', 'inferred', 'introduction', 'ambiguous', 'unknown'],
};
