/** The look of every page: dark or light as the reader has it, and black on white on paper. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --page: light-dark(#ffffff, #0d1117); --head: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8); --better: light-dark(#0969da, #4493f8); --worse: light-dark(#bc4c00, #db6d28);
  --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); --wait: light-dark(#9a6700, #d29922); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { border-left: .375rem solid var(--line); padding-left: 1rem; }
header.pass, header.unchanged { border-color: var(--good); }
header.block { border-color: var(--bad); }
header.hold, header.conflict { border-color: var(--wait); }
.verdict { margin: 0; font-weight: 600; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.25; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--head);
  border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); padding-bottom: .25rem; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 400; }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sign { white-space: nowrap; }
.gate { min-width: 11rem; }
figure { margin: 0; }
figcaption { color: var(--faint); font-size: .875rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--text); }
svg .faint { fill: var(--faint); }
svg .axis, svg .grid { stroke: var(--line); fill: none; }
svg .zero { stroke: var(--text); stroke-width: 1.5; }
svg .better { fill: var(--better); }
svg .worse { fill: var(--worse); }
svg .trend { stroke: var(--better); stroke-width: 2; fill: none; }
svg .point { fill: var(--better); stroke: var(--page); stroke-width: 1.5; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--faint); font-size: .875rem; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
}
`
