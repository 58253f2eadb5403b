import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { decisionOutput } from '../../../src/report/promotion/decision-json.ts'
import { rollbackOutput } from '../../../src/report/rollback/rollback-json.ts'
import { versionUrl } from '../../../src/report/text/links.ts'
import { firstThatFits } from '../../../src/report/text/output-json.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { outcomesNaming } from '../promotion/outcomes.ts'
import { rollbacksNaming } from '../rollback/rollbacks.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagegate-shell-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a workflow's author writes who puts an expression right into a script, as none should. */
const careless: Readonly<Record<string, (output: string) => string>> = {
  'in double quotes': (output) => `echo "${output}"`,
  'in single quotes': (output) => `echo '${output}'`,
  'without quotes': (output) => `echo ${output}`,
  'in a here-document': (output) => `cat <<EOF\n${output}\nEOF`,
  'as a condition': (output) => `if [ "${output}" = pass ]; then echo yes; fi`,
}

/** Runs each script in bash, and says which files are there afterwards. */
function leftBy(scripts: readonly string[]): readonly string[] {
  const path = join(folder, 'script.sh')
  // In a shell of its own: what one breaks off must not keep the next from being tried.
  const lines = scripts.map((script) => `( eval '${script.replaceAll("'", "'\\''")}' )`)
  writeFileSync(path, lines.join('\n'))
  const { status, error } = spawnSync('bash', [path], { cwd: folder, stdio: 'ignore' })
  if (status === null) throw error
  rmSync(path)
  return readdirSync(folder)
}

const names = [...hostileNames.filter(({ length }) => length < 1_000), 'touch stagegate-canary']

function outputsNaming(name: string): readonly string[] {
  const [outcome] = outcomesNaming(name)
  const [rollback] = rollbacksNaming(name)
  if (outcome === undefined || rollback === undefined) throw new Error('there are none')
  return [
    decisionOutput(outcome),
    rollbackOutput(rollback),
    firstThatFits([{ [name]: [name] }]),
    versionUrl('https://mlflow.example.com', modelName(name), versionNumber(3)),
  ]
}

const outputs = names.flatMap(outputsNaming)

describe.each(Object.entries(careless))('%s', (_where, script) => {
  test('no output runs a command, whatever the names', () => {
    expect(leftBy(outputs.map(script))).toEqual([])
  })
})

test('the scripts would run what an output let through', () => {
  for (const [where, script] of Object.entries(careless)) {
    const planted = { 'in single quotes': "'; touch stagegate-canary; '" }[where]
    const output = planted ?? '$(touch stagegate-canary)'
    expect([where, leftBy([script(output)])]).toEqual([where, ['stagegate-canary']])
    rmSync(join(folder, 'stagegate-canary'))
  }
})

test('an address of a page has no sign that a shell or Markdown means something by', () => {
  for (const name of hostileNames) {
    const url = versionUrl('https://mlflow.example.com', modelName(name), versionNumber(3))
    expect(url).toMatch(/^https:\/\/mlflow\.example\.com\/#\/models\/[\w.%-]*\/versions\/3$/)
    expect(decodeURIComponent(url)).toContain(name.toWellFormed())
  }
})
