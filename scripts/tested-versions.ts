import { readdirSync, readFileSync } from 'node:fs'
import { olderVersions } from '../testing/mlflow/provision.ts'

/** What the tests run against, as the README names it. */
export interface TestedVersions {
  /** The MLflow server of every test run. */
  readonly mlflow: string
  /** Those of every night. */
  readonly olderMlflow: readonly string[]
  /** The MLflows that wrote the SQLite files of the tests. */
  readonly files: readonly string[]
  /** The GitHub Enterprise Server whose description every request is compared with. */
  readonly enterpriseServer: string
}

const file = (path: string) => new URL(`../${path}`, import.meta.url)
const text = (path: string) => readFileSync(file(path), 'utf8')

/** Reads each version where the tests read it. */
export function testedVersions(): TestedVersions {
  const { source } = JSON.parse(text('testing/github-description/ghes.json')) as {
    source: { file: string }
  }
  return {
    mlflow: only(/^mlflow==(\S+)$/m, text('testing/mlflow/requirements.in')),
    olderMlflow: olderVersions,
    files: readdirSync(file('__tests__/fixtures/sqlite'))
      .flatMap((name) => /^mlflow-([\d.]+)\.sql$/.exec(name)?.[1] ?? [])
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    enterpriseServer: only(/ghes-([\d.]+)\.json$/, source.file),
  }
}

function only(pattern: RegExp, from: string): string {
  const found = pattern.exec(from)?.[1]
  if (found === undefined) throw new Error(`there is no ${pattern} in "${from}"`)
  return found
}
