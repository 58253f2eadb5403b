import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import * as z from 'zod'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { parseFreezeWindow, windowPattern } from '../../../src/policy-file/policy/freeze-window.ts'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import {
  agePattern,
  parseAge,
  parseSource,
  sourcePattern,
} from '../../../src/policy-file/policy/requirement-text.ts'
import { policyOf } from './reading.ts'

const root = join(import.meta.dirname, '../../..')

test('schema/policy.schema.json is up to date', () => {
  const script = join(root, 'scripts/policy-schema.ts')
  const check = () => execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(check).not.toThrow()
})

test('every key of schema/policy.schema.json has a description', () => {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'schema/policy.schema.json'), 'utf8'))
  const bare: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (
      'properties' in value &&
      !(
        'required' in value &&
        'additionalProperties' in value &&
        Object.keys(value.properties as object).length === 1
      )
    ) {
      for (const [key, inner] of Object.entries(value.properties as object)) {
        if (typeof inner.description !== 'string') bare.push(key)
      }
    }
    Object.values(value).forEach(walk)
  }
  walk(schema)
  expect(bare).toEqual([])
})

describe('a pattern of the schema accepts what the parser accepts', () => {
  test.each([
    ...['stage:Staging', 'stage:NONE', 'alias:challenger', 'alias:größe_1', 'alias:v1x'].map(
      (text) => ['from', sourcePattern, parseSource, text] as const,
    ),
    ...['1m', '7d', '99999w', '10h'].map((text) => ['age', agePattern, parseAge, text] as const),
    ...['Fri 16:00 - Mon 08:00 Europe/Berlin', 'Mon 00:00 - Sun 23:59 Etc/GMT+5'].map(
      (text) => ['window', windowPattern, parseFreezeWindow, text] as const,
    ),
  ])('%s', (_what, pattern, parse, text) => {
    expect(parse(text)).not.toHaveProperty('problem')
    expect(text).toMatch(new RegExp(pattern, 'u'))
  })

  test.each([
    ...['', 'stage', 'Staging', '@x', 'alias:'].map(
      (text) => ['from', sourcePattern, parseSource, text] as const,
    ),
    ...['', '7', 'd', '0d', '07d', '1.5d', '7D', '7 d', '100000d'].map(
      (text) => ['age', agePattern, parseAge, text] as const,
    ),
    ...['', 'Fri 16:00', 'Fri 24:00 - Mon 08:00 UTC', 'fri 16:00 - Mon 08:00 UTC'].map(
      (text) => ['window', windowPattern, parseFreezeWindow, text] as const,
    ),
  ])('%s refuses what the parser refuses', (_what, pattern, parse, text) => {
    expect(parse(text)).toHaveProperty('problem')
    expect(text).not.toMatch(new RegExp(pattern, 'u'))
  })
})

describe('an editor that uses the schema', () => {
  const published = readFileSync(join(root, 'schema/policy.schema.json'), 'utf8')
  const schema = z.fromJSONSchema(JSON.parse(published))
  const accepts = (item: string) => {
    const text = policyOf(`gates:\n  - ${item}`)
    return { editor: schema.safeParse(parse(text)).success, stagegate: isRead(text) }
  }
  const isRead = (text: string) => {
    try {
      return parsePolicy(text, 'p').models.size === 1
    } catch (error) {
      if (error instanceof UsageError) return false
      throw error
    }
  }

  test.each([
    'x >= 1',
    'fail: x >= 1',
    '{metric: x, min: 0.9}',
    '{metric: x, max: champion + 1%, severity: fail}',
    '{metric: "max({a,b})", min: 1, max: 2e0, dataset: d, samples: {metric: n, min: 5000}}',
    '{metric: x, min: 0.9, confidence: {level: 0.95, samples: n, else: fail}}',
    '{metric: x, min: 0.9, confidence: {logged: l, else: hold}}',
    '{metric: x, better-than: champion, better: higher, test: wilcoxon}',
    '{metric: x, better-than: version:3, better: lower, test: mann-whitney, alpha: 0.01, minimum-effect: 0, samples: {metric: n, min: 1}}',
  ])('accepts %s', (item) => expect(accepts(item)).toEqual({ editor: true, stagegate: true }))

  test.each([
    '{metric: x}',
    '{min: 1}',
    '{metric: x, mn: 1}',
    '{metric: x, min: 1, alpha: 0.05}',
    '{metric: x, min: 1, severity: error}',
    '{metric: x, min: 1, samples: {metric: n}}',
    '{metric: x, min: 1, samples: {metric: n, min: 0.5}}',
    '{metric: x, min: 0.9, confidence: {level: 95, samples: n}}',
    '{metric: x, min: 0.9, confidence: {level: 0.95, samples: n, logged: l}}',
    '{metric: x, better-than: champion, test: wilcoxon}',
    '{metric: x, better-than: champion, better: higher, test: wilcoxon, alpha: 0.5}',
    '{metric: x, better-than: champion, better: higher, test: wilcoxon, minimum-effect: -1}',
    '{metric: x, better-than: champion, better: higher, test: wilcoxon, min: 1}',
  ])('reports %s', (item) => expect(accepts(item)).toEqual({ editor: false, stagegate: false }))
})
