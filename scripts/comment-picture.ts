/**
 * Draws docs/comment.png anew: the comment on version 4 of the demo, as a browser shows it.
 * Needs Chromium (`apt-get install chromium`), so it is run by hand when the comment's look changes.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stagegate-picture-'))
try {
  execFileSync(process.execPath, [path('../dist/cli/index.js'), 'demo'], { cwd: folder })
  const page = readFileSync(join(folder, 'stagegate-demo', 'comments.html'), 'utf8')
  // The second comment, on version 5, would say the same less tellingly.
  const [head, first] = page.split('<article>')
  const alone = join(folder, 'comment.html')
  writeFileSync(alone, `${head}<article>${first}</html>`)
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
      ...['--disable-background-networking', '--force-device-scale-factor=2'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--window-size=932,628'],
      ...[`--screenshot=${path('../docs/comment.png')}`, `file://${alone}`],
    ],
    { stdio: 'ignore' },
  )
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
