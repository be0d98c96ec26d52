/** Commands that the server runs itself, for clients that know no code action literals. */
export const COMMANDS = ['tradewire.server.apply', 'tradewire.server.open'] as const;
