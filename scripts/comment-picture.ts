/**
 * Updates docs/comment.png: the comment on version 4 of the demo in a browser. It needs Chromium
 * (`apt-get install chromium`), so it is run by hand, when the comment looks different.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { check } from '../src/commands/check.ts'
import { readConnection, readPromotion } from '../src/commands/inputs/inputs.ts'
import { inputNames, type RawInputs } from '../src/commands/inputs/inputs-and-flags.ts'
import { promotionOf } from '../src/commands/inputs/promotion-request.ts'
import { noGitHubContext } from '../src/core/decision/github-context.ts'
import { localClone } from '../src/git/local-clone.ts'
import { closeStores, openStores } from '../src/registry/open.ts'
import { markdownReport } from '../src/report/promotion/markdown.ts'
import { pullRequestPage } from './pull-request-page.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'stagegate-picture-'))
try {
  const page = join(folder, 'comment.html')
  writeFileSync(page, pullRequestPage([await comment()]))
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
      ...['--disable-background-networking', '--force-device-scale-factor=2'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--window-size=932,690'],
      ...['--virtual-time-budget=10000', `--screenshot=${path('../docs/comment.png')}`],
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore' },
  )
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The comment on version 4, before the demo promotes version 5. */
async function comment(): Promise<string> {
  const given: Partial<RawInputs> = {
    'model-name': 'fraud-detector',
    version: '4',
    alias: 'champion',
    gates: readFileSync(path('../demo/gates.txt'), 'utf8'),
  }
  const raw = Object.fromEntries(inputNames.map((name) => [name, given[name] ?? ''])) as RawInputs
  const env = { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' }
  const { DatabaseSync } = await import('node:sqlite')
  const file = new DatabaseSync(join(folder, 'mlflow.db'))
  file.exec(readFileSync(path('../demo/registry.sql'), 'utf8'))
  file.close()
  const promotion = await promotionOf(readPromotion(raw), folder, '')
  const stores = await openStores('read', readConnection(raw, env, null), {
    env,
    cwd: folder,
    onRetry: () => undefined,
  })
  const code = localClone({ directory: folder, commit: null, env })
  const asked = { ...promotion, circumstances: noGitHubContext }
  const outcome = await check(asked, { ...stores, code }, { run: null, now: Date.now })
  await closeStores(stores)
  return markdownReport(outcome, {
    uiUrl: 'http://127.0.0.1:5000',
    workflowRunUrl: null,
    limit: 60_000,
    place: 'open-pull-request',
    charts: 'comment',
  })
}
