import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { aliasName, modelName } from '../../../src/core/model/model.ts'
import type { Adopted } from '../../../src/core/rollback/adoption.ts'
import type { ClearedRollback } from '../../../src/core/rollback/cleared-rollback.ts'
import type { UndoSkipped } from '../../../src/core/rollback/undo-outcome.ts'
import { codeSpan, visible } from '../../../src/core/text/untrusted-text.ts'
import { adoptedMarkdown, adoptedText } from '../../../src/report/adoption/adopted.ts'
import { clearedMarkdown, clearedText } from '../../../src/report/adoption/cleared-rollback.ts'
import { unpainted } from '../../../src/report/promotion/text.ts'
import { rollbackData, rollbackOutput } from '../../../src/report/rollback/rollback-json.ts'
import { rollbackMarkdown } from '../../../src/report/rollback/rollback-markdown.ts'
import { rollbackText } from '../../../src/report/rollback/rollback-text.ts'
import { leftAloneReason } from '../../../src/report/rollback/undo-words.ts'
import { runs } from '../../../testing/property/runs.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { aRecord, notesNaming } from '../promotion/outcomes.ts'
import { five, rollbacksNaming, three } from './rollbacks.ts'

const uiUrl = 'https://mlflow.example.com/ui'
const workflowRunUrl = 'https://github.com/acme/models/actions/runs/42'
const elements = 'h3 p strong ul li code a'.split(' ')

function markdownsNaming(name: string): readonly string[] {
  return [
    ...rollbacksNaming(name).map((it) => rollbackMarkdown(it, { uiUrl, workflowRunUrl })),
    clearedMarkdown(clearedNaming(name)),
    ...leftAloneNaming(name).map((it) => `### ➖\n\n${leftAloneReason(it, codeSpan)}\n`),
    adoptedMarkdown(adoptedNaming(name)),
  ]
}

function linesNaming(name: string): readonly string[] {
  return [
    ...rollbacksNaming(name).flatMap((it) => rollbackText(it, unpainted)),
    ...clearedText(clearedNaming(name), unpainted),
    ...leftAloneNaming(name).map((it) => leftAloneReason(it, visible)),
    ...adoptedText(adoptedNaming(name), unpainted),
  ]
}

function clearedNaming(name: string): ClearedRollback {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const hold = { by: name, reason: name, at: null }
  const notes = notesNaming(name)
  return { model: modelName(name), version: five, target, mark: hold, reason: name, notes }
}

function adoptedNaming(name: string): Adopted {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const said = { reason: name, by: name, notes: notesNaming(name) }
  return { model: modelName(name), version: five, target, others: [three], ...said }
}

function leftAloneNaming(name: string): readonly UndoSkipped[] {
  const target = { kind: 'alias', alias: aliasName(name) } as const
  const record = aRecord({
    by: name,
    reason: name,
    run: name,
    target: { kind: 'alias', alias: aliasName(name) },
  })
  const becauses: readonly UndoSkipped['because'][] = [
    { kind: 'never-moved' },
    { kind: 'moved-since' },
    { kind: 'rolled-back', record: { ...record, action: 'rollback' } },
    ...(['promote', 'rollback', 'adopt'] as const).map(
      (action) => ({ kind: 'others-decided', record: { ...record, action } }) as const,
    ),
  ]
  const model = modelName(name)
  return becauses.map((because) => ({ model, target, version: five, because, holders: [three] }))
}

function expectHarmless(name: string): void {
  for (const markdown of markdownsNaming(name)) {
    const html = marked.parse(markdown, { async: false, gfm: true })
    const tags = [...html.matchAll(/<[/!]?([a-z0-9-]*)[^>]*>/gi)].map(([, tag]) => tag)
    expect(tags.filter((tag) => tag === undefined || !elements.includes(tag))).toEqual([])
    for (const [, url] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(url === workflowRunUrl || url?.startsWith(`${uiUrl}/#/`)).toBe(true)
    }
    const words = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '')
    const outside = words.replaceAll('&#39;', "'")
    expect(outside).not.toMatch(/@|#\d|https?:|www\.|evil|team|::|\$\{\{/)
    expect(html.match(/<h3>/g)).toHaveLength(1)
  }
  for (const line of linesNaming(name)) {
    expect(line).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u)
    expect(line.trimStart()).not.toMatch(/^::/)
    expect(line.length).toBeLessThan(4_000)
  }
  for (const outcome of rollbacksNaming(name)) {
    const output = rollbackOutput(outcome)
    expect(output).toMatch(/^[ -~]*$/)
    expect(output).not.toMatch(/['`$<>&]/)
    expect(output.length).toBeLessThanOrEqual(64_000)
    expect(JSON.parse(output).ending).toBe(outcome.ending.kind)
    if (name.length < 1_000) expect(JSON.parse(output)).toEqual(rollbackData(outcome))
  }
}

describe.each(hostileNames.map((name) => [visible(JSON.stringify(name), 60), name]))(
  '%s',
  (_, name) => {
    test('is only text wherever a rollback is reported', () => expectHarmless(name))
  },
)

test('property: whatever the characters, in whatever order', () => {
  const unit = fc.constantFrom(...'`|\\ <>@a"\'#*_-[](){}!&;:$%\n\r\t~='.split(''), '\u202e', '😀')
  fc.assert(fc.property(fc.string({ unit, minLength: 1, maxLength: 40 }), expectHarmless), {
    numRuns: runs(50),
  })
})
