/**
 * Links to places of articles, `[words](<file:///…#L5>)`, as fragments of the page: `[words](#link-0)`. VS Code's Markdown lets no
 * links to files through; what a fragment stands for is kept here, so that a page can only open what the server has named.
 */
export function linksToFragments(markdown: string): { readonly markdown: string; readonly targets: readonly string[] } {
  const targets: string[] = [];
  const text = markdown.replaceAll(
    /\]\(<([^<>\s]+)>\)/g,
    (_, target: string) => `](#link-${targets.push(target) - 1})`,
  );
  return { markdown: text, targets };
}

/** The same text for another program: names of files stay, and nothing leads to them. */
export const withoutLinks = (markdown: string): string =>
  markdown.replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(<[^<>\s]+>\)/g, '$1');
