import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Ended, runCommand } from './command.ts'
import { demoRegistry, rowsOf } from './demo-registry.ts'
import { runInProcess } from './in-process.ts'
import { givenLaptop } from './laptop.ts'

const words = ['init', '--model-name', 'fraud-detector', '--alias', 'champion']
const files = [
  '.github/workflows/check-promotion.yml',
  '.github/workflows/promote-on-merge.yml',
  '.github/workflows/roll-back.yml',
  'models/fraud-detector.version',
  'promotion.test.yml',
  'promotion.yml',
]

/** All files of the folder but the registry. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all
    .filter((each) => !each.isDirectory() && !each.name.startsWith('mlflow.db'))
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort()
}

describe('stagegate init, in a folder with a registry', () => {
  let folder = ''
  let ended: Ended
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-init-'))
    await demoRegistry(join(folder, 'mlflow.db'))
    ended = await runCommand(words, { cwd: folder })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const text = (path: string) => readFile(join(folder, path), 'utf8')
  /** What is below "Next", as a shell takes it. */
  const pasted = () =>
    [...ended.stdout.replaceAll(/ \\\n +/g, ' ').matchAll(/^ {6}stagegate (.*)$/gm)].map(
      ([, command = '']) => command.split(' '),
    )

  test('writes six files, and says what they are and what comes next', async () => {
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await filesIn(folder)).toEqual(files)
    for (const file of files) expect(ended.stdout).toContain(`\n  ${file} `)
    for (const said of [
      'They are drafted from version 3, which has the alias champion.',
      'Actions → Variables: MLFLOW_TRACKING_URI',
      'Actions → Secrets: MLFLOW_READ_TOKEN',
      'add the\n      secret MLFLOW_WRITE_TOKEN',
    ]) {
      expect(ended.stdout).toContain(said)
    }
    expect(ended.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(await text('models/fraud-detector.version')).toBe('3\n')
    expect(await text('promotion.yml')).toContain('\n      val_auc >= 0.89\n')
  })

  test('prints commands that can be pasted: the test passes, and the newest version too', async () => {
    const [policyTest = [], check = [], ...more] = pasted()
    expect(more).toEqual([])
    expect(policyTest.join(' ')).toBe('policy test promotion.test.yml')
    const tested = await runCommand(policyTest, { cwd: folder })
    expect(tested).toMatchObject({ exitCode: 0, stderr: '' })
    expect(tested.stdout).toMatch(/\n5 cases passed\n$/)
    const checked = await runCommand(check, { cwd: folder })
    expect(checked.stdout).toMatch(/^PASS {2}fraud-detector version 5 may be promoted/)
    expect(checked.exitCode).toBe(0)
  })

  test('writes gates that block a version that is worse', async () => {
    const [, check = []] = pasted()
    const words = check.map((word) => (word === '5' ? '4' : word))
    expect((await runCommand(words, { cwd: folder })).exitCode).toBe(5)
    const file = check.map((word) => (word === '5' ? 'file:models/fraud-detector.version' : word))
    const unchanged = await runCommand(file, { cwd: folder })
    expect(unchanged).toMatchObject({ exitCode: 0 })
    expect(unchanged.stdout).toMatch(/^UNCHANGED {2}fraud-detector version 3 /)
  })

  test('leaves files that are there as they are', async () => {
    await writeFile(join(folder, 'promotion.yml'), 'mine\n')
    await rm(join(folder, 'models'), { recursive: true })
    const again = await runCommand(words, { cwd: folder })
    expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    expect(again.stdout).toMatch(/^Written\n {2}models\/fraud-detector\.version /)
    expect(again.stdout).toContain('Exists already, and stays unchanged\n  promotion.yml ')
    expect(again.stdout).toContain(
      'Your existing policy is kept; it needs fraud-detector under "models"',
    )
    expect(again.stdout).toContain('Add fraud-detector under "models" in promotion.yml')
    expect(again.stdout).toContain('models/fraud-detector.version is\n  checked, and its merge')
    expect(await filesIn(folder)).toEqual(files)
    expect(await text('promotion.yml')).toBe('mine\n')
  })

  test('writes nothing to the registry', () => {
    const tags = rowsOf(join(folder, 'mlflow.db'), 'SELECT key FROM registered_model_tags')
    expect(tags.filter((row) => JSON.stringify(row).includes('stagegate'))).toEqual([])
  })
})

describe('stagegate init', () => {
  const laptop = givenLaptop()
  const init = (...more: string[]) => laptop.typeHere([...words, ...more])

  test('with --dry-run prints every file and writes none', async () => {
    const ended = await init('--dry-run')
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await filesIn(laptop.folder)).toEqual([])
    for (const file of files) expect(ended.stdout).toContain(`──── ${file}\n`)
    expect(ended.stdout).toContain('\n      val_auc >= champion\n')
    expect(ended.stdout).toContain('Run this again without --dry-run')
  })

  test('with --json gives the files and the gates as data', async () => {
    const { stdout, stderr, exitCode } = await init('--json')
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Written\n')
    const data = JSON.parse(stdout)
    expect(data).toMatchObject({
      format: 1,
      model: 'fraud-detector',
      target: 'alias:champion',
      draftedFrom: '3',
      champion: '3',
      newest: '5',
      dryRun: false,
      notAsked: [],
    })
    expect(data.files.map(({ path }: { path: string }) => path).sort()).toEqual(files)
    expect(data.asked).toContainEqual({
      metric: 'val_auc',
      direction: 'higher is better',
      value: '0.9412',
      gates: ['val_auc >= 0.89', 'val_auc >= champion'],
    })
  })

  test('drafts from the newest version where no version has the target, and names a near alias', async () => {
    const ended = await laptop.typeHere([...words.slice(0, 3), '--alias', 'champoin'])
    expect(ended.stdout).toContain(
      'version 5, the newest: no version has the alias champoin\n  yet.',
    )
    expect(ended.stdout).toContain('warn  there is an alias champion')
    expect((await laptop.typeHere(['policy', 'test', 'promotion.test.yml'])).exitCode).toBe(0)
  })

  test('a second time says that the policy has the model', async () => {
    await init()
    const again = await init()
    expect(again.stdout).toContain(
      'Your existing policy is kept; it has fraud-detector under "models"',
    )
    expect(again.stdout).not.toContain('needs fraud-detector')
    expect(again.stdout).toContain('is\n  checked, and its merge promotes the version.')
  })

  test('below the root of a repository says that GitHub reads no workflow there', async () => {
    const warning =
      'warn GitHub reads workflows in the root of a repository only, and this folder is below it.'
    const told = async (folder: string) => {
      const uri = `sqlite:///${join(laptop.folder, 'mlflow.db')}`
      const { stdout } = await runInProcess([...words, '--tracking-uri', uri], { cwd: folder })
      return stdout.replaceAll(/\s+/g, ' ')
    }
    await mkdir(join(laptop.folder, '.git'))
    await mkdir(join(laptop.folder, 'ml'))
    expect(await told(laptop.folder)).not.toContain(warning)
    expect(await told(join(laptop.folder, 'ml'))).toContain(
      `${warning} Move the files to ${await realpath(laptop.folder)}, or remove them and run this again there Commit the files. From then on`,
    )
  })

  test('for a second model says that no workflow reads its version file', async () => {
    await init()
    laptop.change(
      "INSERT INTO registered_models (workspace, name, creation_time, last_updated_time) VALUES ('default', 'churn', 1, 1)",
    )
    const ended = await laptop.typeHere(['init', '--model-name', 'churn', '--alias', 'champion'])
    const told = ended.stdout.replaceAll(/\s+/g, ' ')
    expect(told).toContain('Your existing policy is kept; it needs churn under "models".')
    expect(told).toContain(
      'warn no pull request that edits models/churn.version is checked yet: ' +
        '.github/workflows/check-promotion.yml and .github/workflows/promote-on-merge.yml do not ' +
        'name that file, as the workflow of another model does not. This example is for several ' +
        'models; let it name promotion.yml as the policy:',
    )
    expect(ended.stdout).toMatch(/^ +https:\S+\/examples\/several-models\.yml$/m)
    expect(told).not.toContain('its merge promotes')
  })

  test('drafts for a stage', async () => {
    const ended = await laptop.typeHere([...words.slice(0, 3), '--stage', 'production'])
    expect(ended.stdout).toContain('drafted from version 3, which has Production')
    expect((await laptop.typeHere(['policy', 'test', 'promotion.test.yml'])).exitCode).toBe(0)
  })

  test('writes no test of a drafted policy beside a policy of somebody else', async () => {
    await writeFile(join(laptop.folder, 'promotion.yml'), 'mine\n')
    const ended = await init()
    expect(ended.stdout).toContain('Not written: it tests the drafted policy\n  promotion.test.yml')
    expect(ended.stdout).not.toContain('stagegate policy test')
    expect(await filesIn(laptop.folder)).not.toContain('promotion.test.yml')
  })

  test('drafts a policy that nothing passes where MLflow has no metrics, or no version', async () => {
    laptop.change(
      'DELETE FROM latest_metrics',
      'DELETE FROM metrics',
      'DELETE FROM logged_model_metrics',
    )
    const ended = await init()
    expect(ended.stdout).toContain('No metric could be made a gate, so nothing passes')
    expect((await laptop.typeHere(['policy', 'test', 'promotion.test.yml'])).exitCode).toBe(0)
    const check = ['check', ...words.slice(1), '--version', '5', '--policy', 'promotion.yml']
    expect((await laptop.typeHere(check)).exitCode).toBe(5)
    laptop.change('UPDATE model_versions SET run_id = NULL')
    for (const file of await filesIn(laptop.folder)) await rm(join(laptop.folder, file))
    await init()
    const policy = await readFile(join(laptop.folder, 'promotion.yml'), 'utf8')
    expect(policy).toContain('choose_a_metric >= champion\n')
    expect(policy).not.toContain('Not asked')
    laptop.change('DELETE FROM registered_model_aliases', 'DELETE FROM model_versions')
    for (const file of await filesIn(laptop.folder)) await rm(join(laptop.folder, file))
    const empty = await init()
    expect(empty.stdout).toContain('The registered model fraud-detector has no version yet.')
    expect(empty.stdout).not.toContain('stagegate check')
    expect(await readFile(join(laptop.folder, 'models/fraud-detector.version'), 'utf8')).toBe('1\n')
  })

  test('writes nothing through a link that leads out of the folder', async () => {
    await symlink(tmpdir(), join(laptop.folder, 'models'))
    const ended = await init()
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain('models is a link that leads out of this folder')
    expect(await readdir(laptop.folder)).toEqual(['mlflow.db', 'models'])
  })

  test.each([
    [['--alias', 'champion'], 'No --model-name is given'],
    [['--model-name', 'fraud-detector'], 'No target is given'],
    [['--model-name', 'fraud-detector', '--stage', 'Archived'], '--stage is Archived'],
    [['--model-name', '__proto__', '--alias', 'a'], 'no policy file can have a model of that name'],
    [['--model-name', 'fraud-detectr', '--alias', 'champion'], "Did you mean 'fraud-detector'?"],
  ])('%j is wrong usage: %s', async (more, says) => {
    const ended = await laptop.typeHere(['init', ...more])
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ended.stderr).toContain(says)
    expect(await filesIn(laptop.folder)).toEqual([])
  })
})
