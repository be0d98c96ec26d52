/**
 * Thirty facts, written with marks of our own: `*…*` is set off in bold, `_…_` in italics, `{…}` is the text of a link, `&` stands as a
 * reference where the form needs one. A line that begins with "- " is an item, one that begins with "| " a row of a table (the first its
 * head), one that begins with "= " a heading; a blank line parts blocks.
 */
export const facts = `= Ministers weigh levies on metals

PARIS, May 6, 2024 - France's finance minister, *Bruno Le Maire*, said on _Monday_ that the EU would impose a *25 percent* tariff on steel from China.

The United States raised its duty on {aluminum} from Canada to *10%* on June 1, 2018.

U.S. Trade Representative _Katherine Tai_ met Trade Minister *Mary Ng* in Ottawa on {May 2}.

India kept its _7.5 percent_ duty on copper from Chile & Peru.

Brazil exported *2.3 million tons* of soybeans to China in {March}.

The _World Trade Organization_ opened a panel on the 15% levy that Turkey put on cars.

Japan's *Ministry of Economy, Trade and Industry* said exports rose {3.2 percent} in April.

Mexico will lift its *20 percent* tariff on pork from the United States on July 1, 2024.

Canada imposed a surtax of *100%* on _electric vehicles_ from China.

Treasury Secretary {Janet Yellen} spoke with Vice Premier *He Lifeng* for two hours.

= Rates by partner

The new tariffs on tin are:

- Peru: *12%*
- Kenya: 18%
- Norway: _4.5%_

| Partner | Tariff on zinc
| Chile | *9%*
| Oman | 6 percent

The $1.2 billion package, which the *European Commission* proposed, runs for _90 days_.

South Korea's trade minister, {Cheong In-kyo}, left Washington on Friday.

The *U.S. Commerce Department* began a Section 232 probe of {copper} on Feb. 25.

Argentina cut its export tax on wheat from 12 to *9.5 percent* in January 2025.

Indonesia's ban on nickel ore began on _Jan. 1, 2020_.

The {USMCA} holds that *75 percent* of a car's value must be made in the region.

Australia sold *$4 billion* of barley to China before the 80.5% duty.

Vietnam and the *EU* signed an accord in _Hanoi_ on June 30, 2019.

"We will answer," said {Maros Sefcovic}, the EU's trade commissioner.
`;

type Form = 'plain' | 'markdown' | 'html';

/** The facts in a form. */
export function render(source: string, form: Form): string {
  const blocks = source.trim().split(/\n{2,}/);
  if (form === 'html') {
    const body = blocks.map(htmlBlock).join('\n');
    return `<!DOCTYPE html>\n<html><head></head><body><article>\n${body}\n</article></body></html>`;
  }
  return `${blocks.map(block => (form === 'plain' ? plainBlock(block) : markdownBlock(block))).join('\n\n')}\n`;
}

const plainInline = (text: string): string => text.replace(/[*_{}]/g, '');
const plainBlock = (block: string): string => {
  if (block.startsWith('| '))
    return block
      .split('\n')
      .map(row => cellsOf(row).map(plainInline).join('\t'))
      .join('\n');
  return plainInline(block.replace(/^= /, ''));
};

const markdownInline = (text: string): string =>
  text
    .replace(/\*([^*]+)\*/g, '**$1**')
    .replace(/\{([^}]+)\}/g, '[$1](https://example.org/a_b_c)')
    .replaceAll('&', '&amp;');
const markdownBlock = (block: string): string => {
  if (!block.startsWith('| ')) return markdownInline(block.replace(/^= /, '## '));
  const [head, ...rows] = block.split('\n').map(row => `| ${cellsOf(row).map(markdownInline).join(' | ')} |`);
  return [head, '|---|---|', ...rows].join('\n');
};

const htmlInline = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replace(/\*([^*]+)\*/g, '<strong>$1</strong>')
    .replace(/_([^_]+)_/g, '<em class="x">$1</em>')
    .replace(/\{([^}]+)\}/g, '<a href="/x?a=1">$1</a>')
    .replace(/ percent/g, '&nbsp;percent')
    .replace(/, /g, ',\n   ');
const htmlBlock = (block: string): string => {
  if (block.startsWith('= ')) return `<h2>${htmlInline(block.slice(2))}</h2>`;
  if (block.startsWith('- '))
    return `<ul>${block
      .split('\n')
      .map(item => `<li>${htmlInline(item.slice(2))}</li>`)
      .join('')}</ul>`;
  if (block.startsWith('| '))
    return `<table>${block
      .split('\n')
      .map(
        (row, i) =>
          `<tr>${cellsOf(row)
            .map(cell => (i ? `<td>${htmlInline(cell)}` : `<th>${htmlInline(cell)}`))
            .join('')}</tr>`,
      )
      .join('\n')}</table>`;
  return `<p>${htmlInline(block)}</p>`;
};
const cellsOf = (row: string): string[] => row.slice(2).split(' | ');
