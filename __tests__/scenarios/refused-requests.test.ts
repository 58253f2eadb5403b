import { describe, expect, test } from '@jest/globals'
import { oneIn } from '../../testing/property/runs.ts'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { permissionDenied } from './mlflow-answers.ts'
import { announcedIn } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { type Story, type Told, tell } from './story.ts'

const targets = {
  alias: { stage: '', alias: 'champion' },
  stage: { stage: 'Production', alias: '' },
} as const
type Target = keyof typeof targets

const commands = {
  promote: { version: '5', gates: 'val_auc >= champion' },
  rollback: { command: 'rollback', reason: 'false alarms doubled' },
  'clear-rollback': { command: 'clear-rollback', version: '5', reason: 'a broken sensor' },
  adopt: { command: 'adopt', version: '3', reason: 'it was there before' },
} as const
type Command = keyof typeof commands

interface Asked {
  readonly command: Command
  readonly target: Target
}

/** Run 3, three minutes after half past two, by a user whose permission is asked for. */
function run(mlflow: ScriptedMlflow, { command, target }: Asked, given: Partial<Story> = {}) {
  const inputs = { 'tracking-token': '', ...targets[target], ...commands[command], ...given.inputs }
  const env = { MLFLOW_TRACKING_USERNAME: 'mona', MLFLOW_TRACKING_PASSWORD: 'pass-of-mona' }
  return tell({ mlflow, event: dispatch(), run: 3, minute: 3, ...given, inputs, env })
}

/** Version 3 has the target; after a promotion, of which there is one before a rollback, version 5. */
async function prepared({ command, target }: Asked): Promise<ScriptedMlflow> {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
  mlflow.model.aliases.set('champion', 3)
  if (command === 'promote' || command === 'adopt') return mlflow
  await run(mlflow, { command: 'promote', target }, { run: 1, minute: 0 })
  if (command === 'rollback') return mlflow
  await run(mlflow, { command: 'rollback', target }, { run: 2, minute: 1 })
  return mlflow
}

function holders({ model }: ScriptedMlflow, target: Target): readonly (number | undefined)[] {
  if (target === 'alias') return [model.aliases.get('champion')]
  return model.versions.filter(({ stage }) => stage === 'Production').map((it) => it.version)
}

/** What was refused, and how the run ended that it was refused. */
interface Refusal {
  readonly asked: Asked
  readonly mlflow: ScriptedMlflow
  readonly before: readonly (number | undefined)[]
  readonly told: Told
  readonly request: string
}

async function refusedAt(asked: Asked, at: number): Promise<Refusal> {
  const mlflow = await prepared(asked)
  let count = 0
  const meet = () => {
    count += 1
    if (count === at + 1) return permissionDenied
    mlflow.interrupt('*', meet)
    return undefined
  }
  mlflow.interrupt('*', meet)
  const before = holders(mlflow, asked.target)
  const told = await run(mlflow, asked)
  mlflow.recover()
  return { asked, mlflow, before, told, request: told.transcript[at] ?? '' }
}

async function alwaysRefused(asked: Asked, kind: string): Promise<Refusal> {
  const mlflow = await prepared(asked)
  mlflow.always(kind, permissionDenied)
  const before = holders(mlflow, asked.target)
  const told = await run(mlflow, asked)
  mlflow.recover()
  return { asked, mlflow, before, told, request: kind }
}

/** `POST registered-models/alias`, as in a transcript. */
function kindOf(request: string): string {
  return request
    .replace(/mlflow\.example\/(?:api\/2\.0\/mlflow\/)?/, '')
    .replace(/[?\s](?=[^/]*[?{=]).*$/, '')
}

function missingRight(request: string): string {
  const kind = kindOf(request)
  if (/ (?:runs|logged-models|metrics)\//.test(kind)) return 'READ on the experiment'
  const verb = kind.startsWith('GET ') ? 'READ' : 'EDIT'
  return `${verb} on the registered model`
}

/**
 * The target has the version that had it, or the one that was to get it. The step fails and names the
 * right, unless only the announcement of what is done and recorded stays, or a report lacks a part.
 */
function expectWhole({ asked, mlflow, before, told, request }: Refusal): void {
  const after = holders(mlflow, asked.target)
  const wanted = asked.command === 'promote' ? 5 : 3
  expect([before, [wanted]]).toContainEqual(after)
  const says = told.annotations.join('\n')
  if (told.ended === 'success') expect(after).toEqual([wanted])
  else expect(says).toContain(`permission ${missingRight(request)}`)
}

/**
 * Whoever comes next does not wait for what has ended, but for a run of which nobody knows whether it
 * has, and for that at most five minutes.
 */
async function expectNotStuck({ asked, mlflow, told }: Refusal): Promise<void> {
  const isOpen = told.ended === 'failure' && announcedIn(mlflow).length > 0
  const minute = isOpen ? 9 : 3
  const next = await run(
    mlflow,
    { command: 'promote', target: asked.target },
    { run: 4, minute, inputs: { version: '6' } },
  )
  expect(next).toMatchObject({ ended: 'success', outputs: { promoted: 'true' } })
  expect(holders(mlflow, asked.target)).toEqual([6])
  // That of a mark being cleared is in nobody's way here, and is removed once it is old.
  const left = announcedIn(mlflow).filter(({ action }) => action !== 'clear-rollback')
  expect(left).toEqual([])
}

/** The same command of the same workflow run, run again at once: what was begun is brought to its end. */
async function expectDoneByAnotherAttempt({ asked, mlflow, told }: Refusal): Promise<void> {
  if (told.ended === 'success') return
  const again = await run(mlflow, asked, { attempt: 2 })
  expect([again.ended, again.annotations.join('\n')]).toEqual(['success', expect.anything()])
  expect(holders(mlflow, asked.target)).toEqual([asked.command === 'promote' ? 5 : 3])
}

const all = (['alias', 'stage'] as const).flatMap((target) =>
  (Object.keys(commands) as Command[]).map((command) => ({ command, target })),
)

describe.each(all)('$command for $target', (asked) => {
  let requests: readonly string[] = []

  test('is carried out where nothing is refused', async () => {
    const told = await run(await prepared(asked), asked)
    expect(told.ended).toBe('success')
    requests = told.transcript
  })

  test('refused any one request, it leaves one version there, names the right, and blocks nobody', async () => {
    for (const at of oneIn(
      3,
      requests.map((_, each) => each),
      all.indexOf(asked) % 3,
    )) {
      const first = await refusedAt(asked, at)
      expectWhole(first)
      await expectNotStuck(first)
      const second = await refusedAt(asked, at)
      await expectDoneByAnotherAttempt(second)
    }
  })

  test('refused one kind of request for good, it does the same', async () => {
    const kinds = [...new Set(requests.map(kindOf))]
    for (const kind of oneIn(3, kinds, all.indexOf(asked) % 3)) {
      const refusal = await alwaysRefused(asked, kind)
      expectWhole(refusal)
      await expectNotStuck(refusal)
    }
  })
})

test('a rollback whose second move is refused says that the target has moved, and the next attempt does the rest', async () => {
  const asked = { command: 'rollback', target: 'stage' } as const
  const mlflow = await prepared(asked)
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.interrupt('POST model-versions/transition-stage', () => permissionDenied)
    return undefined
  })
  const told = await run(mlflow, asked)
  expect(told.ended).toBe('failure')
  expect(told.annotations.join('\n')).toContain(
    "The target of 'fraud-detector' has moved, but another version could not be moved to its new stage.",
  )
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'Archived' })
  expect((await run(mlflow, asked, { attempt: 2 })).ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})
