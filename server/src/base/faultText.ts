/** What went wrong, in one line, whatever was thrown. */
export const faultText = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
