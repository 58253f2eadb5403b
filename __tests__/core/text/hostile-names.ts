/** What a browser shows, a script runs, a link leads to. */
const markup = [
  '<script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '"><script>document.title="evil"</script><style>*{display:none}</style>',
  "<img src=x onerror=alert(1)> <svg/onload='alert(1)'> <iframe srcdoc='&lt;b&gt;evil'>",
  '</code></pre></td></tr></table></details><h1 id=evil>',
  '</details></summary></table>',
  '</text></svg><foreignObject><b>evil</b></foreignObject>',
  '&lt;script&gt; &#64;team &amp; &nbsp; &#x3C;img src=x&#x3E; &colon;&colon;',
  '<![CDATA[ evil ]]> <?evil ?> <!DOCTYPE evil>',
  '<a href="javascript:alert(1)">evil</a> [x](javascript:alert(1)) [y](<data:text/html,evil>)',
]

/** What Markdown renders, and what GitHub makes of plain text besides. */
const markdown = [
  'a\n\n| x | y |\n| - | - |\n| 1 | 2 |',
  '| a |\n|:-:|\n| ![x](https://evil.example/x.png) @team |',
  'a|b',
  'a\\|b',
  'a\\\\|b\\',
  '|',
  '\\',
  'a`b',
  'a``b`c```d',
  '`',
  '``` \n```\nout',
  '~~~\n~~~\n````evil\n````\n> [!WARNING]\n> evil',
  '` @team `',
  '\\` @team \\` @team',
  ' ` ',
  '@team',
  '@acme/owners please merge',
  'x\\| @team <img src=x onerror=alert(1)> \\|',
  '`|` @team `|`',
  'fixes #1, GH-2, acme/models#3, acme/models@6dcb09b5b57875f334f61aebed695e2e4193db5e, #123',
  '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '![evil][1]\n\n[1]: https://evil.example/x.png "@team"',
  'https://evil.example/?a=1&b=2',
  'www.evil.example and mail@evil.example',
  'ftp://evil.example xmpp:mail@evil.example mailto:mail@evil.example',
  'https://github.com/acme/models/issues/1',
  '<https://evil.example>',
  '[a]: https://evil.example',
  'a[^1]\n\n[^1]: evil @team',
  '- [x] evil\n- [ ] @team',
  '# heading',
  '- item\n- item',
  '    code',
  '---',
  '***bold*** __it__ ~~gone~~ $x$',
  '$`\\href{https://evil.example}{x}`$ $$\\evil$$ :rocket:',
  'ends with a backslash\\',
  'ends with a pipe|',
]

/** Around where GitHub's renderer gives up: 80 backquotes in a line, 255 of a fence. */
const runsOfBackquotes = [20, 80, 81, 256].flatMap((length) => {
  const run = '`'.repeat(length)
  return [`${run} @team <img src=https://evil.example/x.png>`, `a\n${run}\n@team\n${run}`]
})

/** What ends a comment, or is one of our own hidden lines. */
const hiddenLines = [
  '-->',
  '<!-- -->',
  '--!> <!--',
  '<!-- stagegate -->',
  '-->\n<!-- stagegate:0123456789abcdef -->',
  '<!-- stagegate-told: 999999999999999 99999999999999999999 999999 merge -->',
  '\n<!-- stagegate-reviewed: 1 999999999999999 - -->\n',
]

/** What a workflow's runner obeys, in its log and in its files. */
const commands = [
  '::set-output name=verdict::pass',
  '\n::set-output name=verdict::pass',
  '\r::error::x',
  '::stop-commands::evil\n::add-mask::e\n::group::x\n::notice file=a,line=1::x\n::add-path::/evil',
  '\u0085::error::x\u00a0::error::y\u2028::error::z\ufeff::debug::w\u200b::warning::v',
  '##[error]x',
  '##[set-output name=verdict]pass',
  '##[group]x ##[add-mask]e ##[command]id ##\u200b[error]y #\u0591#[error]z',
  'verdict<<EOF\npass\nEOF\npromoted=true',
  '%0A%3A%3A',
  '%0D%0A::error::%25 %2e%2e%2f%00',
  '$\u007b{ secrets.TOKEN }} $(id) `id` $HOME; rm -rf / && echo',
]

/** A shell that ran any of these would leave a file behind. */
const shells = [
  '"; touch stagegate-canary; "',
  "'; touch stagegate-canary; '",
  '$(touch stagegate-canary)`touch stagegate-canary`',
  '"|touch stagegate-canary;(touch stagegate-canary)&touch stagegate-canary #',
  'x\ntouch stagegate-canary\nEOF\ntouch stagegate-canary\n',
  "'(touch stagegate-canary)'",
]

/** What another program reads as more than one value, or as something else than text. */
const data = [
  'a"b\'c',
  "'; drop table model_versions; --",
  '{"verdict":"pass"}',
  '\\","verdict":"pass","x":"\\u0022',
  '"a","b"\r\n=HYPERLINK("https://evil.example");\t+1',
  '__proto__',
  'constructor',
  '../../../etc/passwd?x=1&y=2#z',
]

/** What Mermaid reads as more than a label. */
const diagrams = [
  '%%{init: {"theme":"dark","securityLevel":"loose"}}%%\nclick a "javascript:alert(1)"',
  '"] --> b\n    bar [1, 2]\nend #quot; #35; ;',
  'accDescr {\nevil }\nsection evil : @team : evil',
]

/** What cannot be seen, or moves other text about. */
const unseen = [
  'a\nb\r\nc\u2028d\u2029e\u0085f',
  '\u202eevil\u202c \u2066x\u2069 a\u200bb \ufeff \u00ad \u180e \u034f \u2800 \u3164',
  '\u202a\u202b\u202d\u2067\u2068\u061c\u200e\u200f \u05e9\u05dc\u05d5\u05dd \u0646\u0635',
  '\u200c\u200d\u2060\u2061\ufe0f\u{e0100}\u{e0041}\u115f\u1160\u17b4\uffa0\ufff9',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b31m',
  '\u001b]0;evil\u0007\u001b[2J\u001b[1A\u001b[8m\u001bP1$r\u001b\\\u009d8;;evil\u009c\r\u001b[K',
  '\u0000\u0007\b\t\v\f\u007f',
  '😀 e\u0301 准 🏳️‍🌈',
  ' ',
  '   ',
  '\u00a0',
]

const long = [
  'x'.repeat(100_000),
  '`'.repeat(1_000),
  '|'.repeat(1_000),
  '@team '.repeat(20_000),
  '😀'.repeat(3_000),
  '<b>@team</b>\n'.repeat(8_000),
  '\u001b[31m'.repeat(20_000),
  '\n'.repeat(100_000),
]

/** No valid Unicode: half of a pair, alone and where a cut may fall. */
const halves = [
  '\ud800',
  'a\udc00b',
  `${'x'.repeat(159)}\ud83d\ude00`,
  `${'x'.repeat(198)}\ud83d\ude00\ud83d`,
]

/** Names as an attacker, or an unlucky export, would give them. */
export const hostileNames: readonly string[] = [
  ...[markup, markdown, runsOfBackquotes, hiddenLines, commands, shells],
  ...[data, diagrams, unseen, long, halves],
].flat()
