import { expect, test } from '@jest/globals'
import { versionNumber } from '../../src/core/model/model.ts'
import { lease } from '../../src/core/records/announcement.ts'
import { clearingsOn, recordsOn } from '../../src/core/records/read-records.ts'
import type { ModelRegistry } from '../../src/registry/port/registry.ts'
import { type Command, production, run } from '../moves/commands.ts'
import { dyingAt } from '../moves/dying-run.ts'
import { model, RacingRegistry } from '../moves/racing-registry.ts'
import { wordOf } from '../moves/run-report.ts'

const noon = Date.UTC(2026, 10, 21, 12)
const minutes = (number: number) => number * 60_000

/** The same as a machine sees it whose clock is so far ahead. */
function seenFrom(registry: ModelRegistry, ahead: number): ModelRegistry {
  return { ...dyingAt(registry, null), clockOffset: () => -ahead }
}

const [one, two] = [versionNumber(1), versionNumber(2)]
const commands: readonly Command[] = [
  { do: 'transition', version: one, target: production },
  { do: 'adopt', version: one, target: production },
  { do: 'promote', version: two, target: production },
  { do: 'rollback', version: null, toVersion: null, target: production, force: false },
  { do: 'clear-rollback', version: two, target: production },
]

test.each([-30, 30])(
  'every command uses the clock of the registry in its record, if the machine’s clock is %i minutes ahead',
  async (ahead) => {
    const registry = new RacingRegistry({ 1: 'None', 2: 'None' })
    for (const [index, command] of commands.entries()) {
      const at = noon + index + minutes(ahead)
      const who = { by: 'mona', address: 'https://ci/1', at }
      await run(command, model, seenFrom(registry, minutes(ahead)), who)
    }
    const told = registry.now().versions.flatMap((row) => [...recordsOn(row), ...clearingsOn(row)])
    const times = told.map(({ action, at }) => [action, at - noon])
    expect(Object.fromEntries(times)).toEqual({
      transition: 0,
      adopt: 1,
      promote: 2,
      rollback: 3,
      'clear-rollback': 4,
    })
  },
)

test.each(commands)('by the registry’s clock a run is at work or dead: %j', async (command) => {
  const registry = new RacingRegistry({ 1: 'Production', 2: 'None', 3: 'None' })
  const promotion = { do: 'promote', version: versionNumber(3), target: production } as const
  const other = { by: 'hubot', address: 'https://ci/9', at: noon }
  const killed = dyingAt(registry, { request: 3, acted: true })
  expect(wordOf(await run(promotion, model, killed, other))).toBe('killed')
  const ahead = minutes(20)
  const who = { by: 'mona', address: 'https://ci/1' }
  const said = async (after: number) =>
    wordOf(
      await run(command, model, seenFrom(registry, ahead), { ...who, at: noon + after + ahead }),
    )
  expect(await said(minutes(4))).toBe('conflict')
  expect(await said(lease)).not.toBe('conflict')
})
