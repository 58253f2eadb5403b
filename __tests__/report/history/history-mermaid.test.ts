import { expect, test } from '@jest/globals'
import { historyOf } from '../../../src/core/history/history.ts'
import { aliasName, modelName, type Target } from '../../../src/core/model/model.ts'
import { historyTimeline, timelineBlock } from '../../../src/report/history/history-mermaid.ts'
import { production, SmallRegistry } from '../../core/history/small-registry.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'

function timeline(registry: SmallRegistry, target: Target, model = 'fraud-detector') {
  const [told] = historyOf(registry.standing(), target).targets
  if (told === undefined) throw new Error('there is no such target')
  return { text: historyTimeline(model, told), block: timelineBlock(model, told) }
}

test('it shows who got the target, oldest first, and not what never moved', () => {
  const registry = new SmallRegistry(4)
  registry.promote(2, production)
  registry.promote(3, production, { verdict: 'accepted', by: 'dependabot[bot]' })
  registry.end(registry.begin(4, production), 'undone')
  registry.rollBack(3, production, 2)
  const { text, block } = timeline(registry, production)
  expect(text).toBe(
    [
      'timeline',
      '    title Production of fraud-detector',
      '    2026-09-01 01.00 UTC : version 2 : promoted, gates passed : by octocat',
      '    2026-09-01 02.00 UTC : version 3 : promoted, a hold accepted : by dependabot[bot]',
      '    2026-09-01 04.00 UTC : version 2 : 3 rolled back : by octocat',
    ].join('\n'),
  )
  expect(block).toBe(`\`\`\`mermaid\n${text}\n\`\`\``)
})

test('there is none where nothing ever moved', () => {
  const registry = new SmallRegistry(2)
  registry.begin(2, production)
  expect(timeline(registry, production)).toEqual({ text: null, block: '' })
})

test('the newest twelve are shown', () => {
  const registry = new SmallRegistry(2)
  for (let round = 0; round < 10; round += 1) {
    registry.promote(1, production)
    registry.promote(2, production)
  }
  const lines = timeline(registry, production).text?.split('\n') ?? []
  expect(lines).toHaveLength(2 + 12)
  expect(lines.at(-1)).toContain('2026-09-01 20.00 UTC : version 2')
})

/**
 * Mermaid's timeline: `#` and `%%` begin a comment, `:` a box, a line's end ends all, `;` ends an
 * entity code, `{` may begin a directive; three backquotes end the block that it stands in.
 */
const meansSomething = /[#%;{}<>"'`$\\|=*~!?&^\n\r]/

test.each(
  [...hostileNames, 'section x', '%%{init: {"theme":"dark"}}%%', 'a : b', '#35;', '\n: y'].map(
    (name) => ({ name }),
  ),
)('nothing in $name means anything to Mermaid', ({ name }) => {
  const registry = new SmallRegistry(3)
  const alias: Target = { kind: 'alias', alias: aliasName(name.slice(0, 60)) }
  registry.promote(2, alias, { by: name, verdict: name.slice(0, 40) as 'pass' })
  registry.promote(3, alias, { by: name })
  const lines = timeline(registry, alias, modelName(name)).text?.split('\n') ?? []
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).not.toMatch(meansSomething)
  for (const line of lines.slice(0, 2)) expect(line).not.toContain(':')
  for (const line of lines.slice(2)) expect(line.split(':')).toHaveLength(4)
})
