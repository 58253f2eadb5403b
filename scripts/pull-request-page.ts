import { marked } from 'marked'

/** A page that shows comments about as a pull request does, light or dark as the reader has it. */
export function pullRequestPage(comments: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stagegate's comments</title>
<style>${style}</style>
${comments.map(article).join('')}</html>
`
}

function article(markdown: string): string {
  return `<article>
<header><strong>github-actions</strong> <span>bot</span> commented</header>
<div class="body">
${marked.parse(markdown, { async: false, gfm: true })}
</div>
</article>
`
}

const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc);
  --faint: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d);
  --page: light-dark(#ffffff, #0d1117); --head: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8); --code: light-dark(#818b981f, #656c7633); }
body { margin: 24px auto; max-width: 900px; padding: 0 16px; background: var(--page);
  color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin-bottom: 24px; }
header { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--faint); }
header strong { color: var(--text); }
header span { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; }
.body { padding: 16px; overflow-x: auto; }
h3 { margin: 0 0 16px; font-size: 1.25em; line-height: 1.25; }
p, ul, table, details { margin: 0 0 16px; }
.body > :last-child { margin-bottom: 0; }
ul { padding-left: 2em; }
a { color: var(--link); text-decoration: none; }
code { background: var(--code); border-radius: 6px; padding: .2em .4em;
  font: 85% ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
code { white-space: break-spaces; }
pre { background: var(--head); border-radius: 6px; padding: 16px; overflow: auto; margin: 0 0 16px; }
pre code { background: none; padding: 0; white-space: pre; }
summary { cursor: pointer; margin-bottom: 8px; }
`
