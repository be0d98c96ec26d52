/** The style of the report: light and dark, on a screen and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #1c2326; --soft: #5b666b; --line: #d5dbde; --paper: #fff; --card: #f5f7f8; --mark: #ffe9a8; --warn: #9a5b00;
  --c0: #0b5cad; --c1: #b3261e; --c2: #1b7a43; --c3: #a85b00; --c4: #7a3fa8; --c5: #6b6b00; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ea; --soft: #9aa6ab; --line: #3a4449; --paper: #171b1d; --card: #20272a; --mark: #6b5410; --warn: #f0b35e;
  --c0: #6cb2ff; --c1: #ff8a80; --c2: #6fd19a; --c3: #f0b35e; --c4: #c9a0f0; --c5: #d6d36a; } }
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 auto; max-width: 1080px; padding: 24px; }
h1 { font-size: 1.7em; margin: 0 0 4px; } h2 { border-bottom: 1px solid var(--line); font-size: 1.25em; margin: 36px 0 12px; padding-bottom: 4px; } h3 { font-size: 1em; margin: 0 0 8px; }
p { margin: 0 0 12px; } .soft, figcaption + *, footer { color: var(--soft); } a { color: inherit; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; margin: 12px 0 0; padding: 0; }
.finding, .entity { background: var(--card); border: 1px solid var(--line); border-radius: 6px; break-inside: avoid; margin: 0 0 12px; padding: 12px 16px; }
.warning > h3::before { color: var(--warn); content: "⚠ "; }
.sides { display: grid; gap: 12px 24px; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); }
blockquote { border-left: 3px solid var(--line); margin: 0; overflow-wrap: anywhere; padding: 0 0 0 12px; } blockquote footer { font-size: 0.9em; }
mark { background: var(--mark); color: inherit; padding: 0 2px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.93em; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: 4px 10px 4px 0; text-align: left; vertical-align: baseline; }
th { font-weight: 600; } td.day { white-space: nowrap; } .rate { font-weight: 600; white-space: nowrap; } tr { break-inside: avoid; } thead { display: table-header-group; }
figure { break-inside: avoid; margin: 0 0 20px; } figcaption { font-weight: 600; } svg { height: auto; max-width: 760px; width: 100%; }
.grid { stroke: var(--line); stroke-width: 1; } .axis, .line text { fill: var(--soft); font-size: 11px; } .line line { stroke-width: 2.5; } .line.dashed line { stroke-dasharray: 6 4; }
${[0, 1, 2, 3, 4, 5].map(n => `.c${n} line { stroke: var(--c${n}); } .c${n} circle { fill: var(--c${n}); } li.c${n}::before { background: var(--c${n}); }`).join('\n')}
.legend { display: flex; flex-wrap: wrap; font-size: 0.9em; gap: 0 20px; list-style: none; margin: 0; padding: 0; } .legend li::before { content: ""; display: inline-block; height: 3px; margin: 0 6px 4px 0; width: 18px; }
.entity ul { margin: 0; padding-left: 18px; } .entity li { overflow-wrap: anywhere; }
@media print { body { font-size: 10.5pt; max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; } .finding, .entity { background: none; } @page { margin: 16mm; } }
`;
