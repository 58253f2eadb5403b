import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.ts'
import { visible } from '../../src/core/text/untrusted-text.ts'
import { withoutCommands } from '../../src/github/workflow-commands.ts'
import { unpainted } from '../../src/report/text/paint.ts'
import { oneIn } from '../../testing/property/runs.ts'
import { demoRegistry } from '../cli/demo-registry.ts'
import { hostileNames } from '../core/text/hostile-names.ts'
import { hostileTags, inputOf } from './hostile-world.ts'

let folder: string
const template = () => join(folder, 'template.db')
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-terminal-'))
  await demoRegistry(template())
})
afterAll(() => rm(folder, { recursive: true }))

/** All that a command needs a person for. */
interface Shown {
  readonly exitCode: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

async function type(words: readonly string[], user: string): Promise<Shown> {
  const [out, err]: [string[], string[]] = [[], []]
  const exitCode = await runCli(words, {
    env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' },
    cwd: folder,
    program: 'stagegate',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: unpainted,
    now: () => Date.UTC(2026, 10, 21, 14, 30),
    nonce: () => '0badcafe',
    sleep: async () => {},
    user: () => user,
  })
  return { exitCode, out, err }
}

/** A text that a database keeps: it has no halves of characters. */
function kept(name: string): string {
  return inputOf(name).slice(0, 100_000).toWellFormed()
}

/** The registry of the demo, in which everything that has a name has this one. */
async function registryNaming(name: string): Promise<string> {
  await copyFile(template(), join(folder, 'mlflow.db'))
  const file = new DatabaseSync(join(folder, 'mlflow.db'), { enableForeignKeyConstraints: false })
  try {
    const set = (sql: string) => file.prepare(sql).run(name)
    for (const table of ['registered_models', 'model_versions', 'model_version_tags']) {
      set(`UPDATE ${table} SET name = ?`)
    }
    set('UPDATE registered_model_aliases SET name = ?')
    set("UPDATE registered_model_aliases SET alias = ? WHERE alias = 'challenger'")
    for (const table of ['metrics', 'latest_metrics']) {
      set(`UPDATE ${table} SET key = ? WHERE key = 'val_auc'`)
    }
    set("UPDATE logged_model_metrics SET metric_name = ? WHERE metric_name = 'val_auc'")
    set('UPDATE logged_model_metrics SET dataset_name = ?')
    set('UPDATE logged_model_metrics SET dataset_digest = ?')
    set("UPDATE tags SET value = ? WHERE key = 'mlflow.source.git.commit'")
    set('UPDATE model_versions SET status = ? WHERE version = 4')
    const creation = file.prepare('SELECT creation_time FROM model_versions WHERE version = ?')
    for (const version of [1, 2, 3, 4, 5]) {
      const created = Number(creation.get(version)?.creation_time)
      const tags = hostileTags(name, { version, created })
      for (const [key, value] of [[name, name] as const, ...tags]) {
        file
          .prepare(
            'INSERT INTO model_version_tags (workspace, name, version, key, value) ' +
              "VALUES ('default', ?, ?, ?, ?)",
          )
          .run(name, version, key, value)
      }
    }
  } finally {
    file.close()
  }
  return name
}

const gates = ['--gates', '* >= champion', '--gates', 'warn: * >= 0.99', '--same-dataset', 'warn']

/** What is typed, in an order in which each has something to tell. */
function typed(model: string): readonly (readonly string[])[] {
  const named = [`--model-name=${model}`]
  const target = [...named, '--stage', 'Production']
  const page = ['--html', 'report.html']
  return [
    ['list-versions', ...named],
    ['explain', ...target, '--version', '5', ...gates],
    ['check', ...target, '--version', '5', ...gates, ...page],
    ['check', ...target, '--version', '4', ...gates, ...page],
    ['check', ...target, '--version', '99', ...gates],
    ['promote', ...target, '--version', '5', '--gates', 'recall/senior >= 0', ...page],
    ['history', ...named],
    ['rollback', ...target, `--reason=${model}`],
    ['clear-rollback', ...target, '--version', '5', `--reason=${model}`],
    ['transition-stage', ...target, '--version', '1'],
    ['adopt', ...target, '--version', '1', `--reason=${model}`],
    ['audit', ...named],
    ['list-versions', `--model-name=${model}!`],
  ]
}

const unseen = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u

/** Text and JSON: nothing in them moves a cursor, and in a workflow nothing of them is a command. */
function faultsOf({ out, err }: Shown, json: boolean): readonly string[] {
  const faults: string[] = []
  for (const text of [...out, ...err]) {
    if (unseen.test(text)) faults.push(`unseen: ${visible(text, 2_000)}`)
    const obeyed = withoutCommands(text)
      .split(/\r\n|\n|\r/)
      .filter((line) => /^[\s\u0085]*::|##\[/.test(line))
    faults.push(...obeyed)
  }
  if (json && out.length > 0) JSON.parse(out.join('\n'))
  return faults
}

/** No element of a page that a browser would run or load, and none that the templates do not have. */
function faultsOfPage(page: string): readonly string[] {
  const tags = page.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>?/g) ?? []
  const own =
    /^<(?:!doctype html|\/?(?:html|head|body|main|header|footer|section|div|p|br|pre|span|strong|code|bdi|h1|h2|ul|li|table|thead|tbody|tr|th|td|figure|figcaption|title|meta|a|svg|desc|text|line|rect|circle|polyline)(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?)>$/
  const active = /\s(?:on\w+|style|src|srcdoc|formaction|xlink:href)=|(?:javascript|data):/i
  return tags.filter((tag) => !own.test(tag) || active.test(tag))
}

/** Each name is proved for each renderer; here a third of them go all the way, and all at night. */
const names = oneIn(6, hostileNames, 2)

test.each(names.map((name) => [visible(JSON.stringify(name), 50), name] as const))(
  '%s',
  async (_, name) => {
    const model = await registryNaming(kept(name))
    const codes = new Set<number>()
    for (const [index, words] of typed(model).entries()) {
      // Each is told one way or the other, all of them both ways over the names.
      const json = (index + name.length) % 2 === 0
      const shown = await type(json ? [...words, '--json'] : words, name)
      expect([words[0], faultsOf(shown, json)]).toEqual([words[0], []])
      expect(shown.out.length + shown.err.length).toBeGreaterThan(0)
      codes.add(shown.exitCode)
      if (!words.includes('--html')) continue
      const page = await readFile(join(folder, 'report.html'), 'utf8')
      expect(faultsOfPage(page)).toEqual([])
      expect(page).toContain('default-src &#39;none&#39;')
      await rm(join(folder, 'report.html'))
    }
    // Done, wrongly asked, blocked, past the gates: it was all really done.
    expect([...codes].sort()).toEqual([0, 2, 5, 6])
  },
)
