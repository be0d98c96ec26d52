/** "Exports of goods to Belarus" are its exports to Belarus: what two trade is told without a word for it. */
export const scopeAs = (metric: string | null | undefined, scope: string | null | undefined): string | null =>
  (/^(?:exports|imports)$/.test(metric ?? '') ? scope?.replace(/^goods (?=to |from )/, '') : scope) ?? null;
