/** The look of every page: dark or light as the reader has it, and black on white on paper. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --page: light-dark(#ffffff, #0d1117); --head: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); --wait: light-dark(#9a6700, #d29922); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { border-left: .375rem solid var(--line); padding-left: 1rem; }
header.pass { border-color: var(--good); }
header.fail { border-color: var(--bad); }
header.hold, header.warn { border-color: var(--wait); }
.verdict { margin: 0; font-weight: 600; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.25; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
p, ul, ol, header { max-width: 56rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--head);
  border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sign { white-space: nowrap; }
.gate { min-width: 11rem; width: 45%; }
.links { margin-top: .75rem; }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; overflow-x: auto; background: var(--head); border: 1px solid var(--line); border-radius: .375rem; }
pre code { border: 0; padding: 0; background: none; overflow-wrap: normal; }
figure { margin: 0; }
figcaption { color: var(--faint); font-size: .875rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--text); }
svg .faint { fill: var(--faint); }
svg .axis { stroke: var(--line); fill: none; }
svg .trend { stroke: var(--link); stroke-width: 2; fill: none; }
svg .point { fill: var(--link); stroke: var(--page); stroke-width: 1.5; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--faint); font-size: .875rem; }
@media (max-width: 64rem) {
  td.number { white-space: normal; min-width: 5.5rem; }
}
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); margin-bottom: .5rem; padding: .25rem .5rem; }
  td, td.number { border: 0; min-width: 0; padding: .125rem 0; text-align: left; }
  td.gate { width: auto; }
  td.number::before { content: attr(data-label) ": "; color: var(--faint); }
}
@media print {
  :root { color-scheme: light; }
  body, p, ul, ol, header { max-width: none; }
  body { padding: 0; font-size: 10pt; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
}
`
