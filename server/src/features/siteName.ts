/**
 * A page's address as words: without scheme and "www.", so that no client makes a link of it. Nothing that is shown leads out of the
 * machine by a click.
 */
export const siteName = (page: string): string => page.replace(/^\w+:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
