import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changeRows, demoRegistry } from './demo-registry.ts'
import { runInProcess } from './in-process.ts'

/** What people type who know another tool, or who copy from a page: each answer says what to write. */

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-mistakes-'))
  await demoRegistry(join(folder, 'mlflow.db'))
  changeRows(
    join(folder, 'mlflow.db'),
    "INSERT INTO registered_models (workspace, name, creation_time, last_updated_time) VALUES ('default', 'churn ', 1, 1)",
  )
  await mkdir(join(folder, 'ml'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = '0123456789abcdef0123456789abcdef'
const model = ['--model-name', 'fraud-detector']
const target = ['--alias', 'champion']
const gates = ['--gates', 'val_auc >= 0.9']
const policyHead = 'version: 1\nmodels:\n  fraud-detector:\n'

/** The error without what lists everything that there is. */
async function said(words: readonly string[]): Promise<string> {
  const ended = await runInProcess(words, { cwd: folder })
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ended.stderr).not.toMatch(/"(?:version|policy|reason|alias)"|\binputs?\b(?! of the)/)
  const [first = ''] = ended.stderr.split('\n')
  return first
    .replace(/^stagegate: /, '')
    .replace(/ (?:Flags: --|Commands: init|It can be 3,).*?(?=$| Did you| For an| This is)/, '')
}

describe('a version that is written otherwise', () => {
  const no = (text: string, hint: string) => `'${text}' is not a version.${hint}`
  const meant = (text: string) => ` Did you mean '${text}'?`
  const models =
    'Write models:/NAME/3 or models:/NAME@challenger, with the name of a registered model.'
  test.each<[string, string]>([
    ['v3', no('v3', meant('3'))],
    ['V3', no('V3', meant('3'))],
    ['#3', no('#3', meant('3'))],
    ['+3', no('+3', meant('3'))],
    ['3.0', no('3.0', meant('3'))],
    ['"3"', no('"3"', meant('3'))],
    ['version 3', no('version 3', meant('3'))],
    ['version:3', no('version:3', meant('3'))],
    ['LATEST', no('LATEST', meant('latest'))],
    ['newest', no('newest', meant('latest'))],
    [run, no(run, meant(`run:${run}`))],
    [`runs:/${run}/model`, no(`runs:/${run}/model`, meant(`run:${run}`))],
    [`Run:${run}`, no(`Run:${run}`, meant(`run:${run}`))],
    ['prod', no('prod', meant('Production'))],
    ['fraud-detector/3', no('fraud-detector/3', meant('models:/fraud-detector/3'))],
    ['challenger', no('challenger', ' For an alias write @challenger.')],
    ['models/m.version', no('models/m.version', meant('file:models/m.version'))],
    ['-1', no('-1', '')],
    ['3,4', no('3,4', '')],
    [
      `m-${run}`,
      no(
        `m-${run}`,
        ' This is the id of a logged model: give the number of the version that was registered from it.',
      ),
    ],
    [
      'alias:@champion',
      `'@champion' cannot be used: an alias can have only letters, digits, "_" and "-". Write @champion.`,
    ],
    [
      'models:/fraud-detector/champion',
      `'models:/fraud-detector/champion' ends in no version number: for an alias write models:/fraud-detector@champion. ${models}`,
    ],
    [
      'models:/fraud-detector/Production',
      `'models:/fraud-detector/Production' ends in no version number: give the registered model by itself, as 'fraud-detector', and the version as Production. ${models}`,
    ],
    ['models:/fraud-detector', `'models:/fraud-detector' names no version. ${models}`],
    [
      'models:/other/3',
      "--model-name is 'fraud-detector', and --version names a version of 'other'. Leave --model-name out, or make them the same. If another registered model is to get a copy, name that one in --to-model.",
    ],
  ])('%s', async (version, says) => {
    expect(await said(['check', ...model, '--version', version, ...target, ...gates])).toBe(says)
  })

  test('what a hint proposes is accepted', async () => {
    for (const version of ['3', 'latest', '@champion', 'Production', 'models:/fraud-detector/3']) {
      const words = ['check', ...model, '--version', version, ...target, ...gates]
      expect((await runInProcess(words, { cwd: folder })).exitCode).toBe(0)
    }
  })
})

describe('a target that is written otherwise', () => {
  const signs = 'an alias can have only letters, digits, "_" and "-"'
  const stages = 'The stages are None, Staging, Production, Archived, in upper or lower case.'
  test.each<[string, string, string]>([
    ['--alias', '@champion', `'@champion' cannot be used: ${signs}. Write champion.`],
    ['--alias', 'alias:champion', `'alias:champion' cannot be used: ${signs}. Write champion.`],
    ['--stage', 'Prod', `'Prod' is not a stage of MLflow. ${stages} Did you mean 'Production'?`],
    [
      '--stage',
      'stage:staging',
      `'stage:staging' is not a stage of MLflow. ${stages} Did you mean 'Staging'?`,
    ],
    [
      '--stage',
      'champion',
      `'champion' is not a stage of MLflow. ${stages} For an alias give --alias instead of --stage.`,
    ],
    ['--stage', 'v3', `'v3' is not a stage of MLflow. ${stages}`],
  ])('%s %s', async (flag, value, says) => {
    expect(await said(['check', ...model, '--version', '5', flag, value, ...gates])).toBe(says)
  })
})

describe('a command or flag of another tool', () => {
  const command = (name: string, meant: string) =>
    `There is no command '${name}'. Did you mean '${meant}'?`
  const flag = (name: string, hint: string) => `There is no flag '--${name}' here. ${hint}`
  test.each<[string, string]>([
    ['list', command('list', 'list-versions')],
    ['list --model fraud-detector', command('list', 'list-versions')],
    ['ls', command('ls', 'list-versions')],
    ['validate', command('validate', 'policy test')],
    ['deploy', command('deploy', 'promote')],
    ['undo', command('undo', 'rollback')],
    ['promot', command('promot', 'promote')],
    [
      '--model-name fraud-detector',
      "There is no command '--model-name'. A command comes before its flags: stagegate COMMAND --flag value.",
    ],
    ['list-versions --model m', flag('model', 'Did you mean --model-name?')],
    ['list-versions --name m', flag('name', 'Did you mean --model-name?')],
    ['list-versions --model_name m', flag('model_name', 'Did you mean --model-name?')],
    ['list-versions --uri x', flag('uri', 'Did you mean --tracking-uri?')],
    ['check --constructor x', "There is no flag '--constructor' here."],
    ['check --comment never', flag('comment', 'It is an input of the action only.')],
    ['check --environment prod', flag('environment', 'It is an input of the action only.')],
    [
      'list-versions -m fraud-detector',
      "There is no flag '-m' here: flags begin with two dashes, as in --model-name.",
    ],
    [
      'list-versions fraud-detector',
      "'fraud-detector' does not belong to a flag. Write each value after its flag, as in --model-name NAME.",
    ],
    ['check --model-name m --alias a', 'No --version is given.'],
    ['list-versions --model-name', '--model-name is given without a value.'],
    ['check --model-name --alias a', '--model-name is given without a value.'],
    [
      'check --dry-run True --model-name m',
      "'True' follows --dry-run, which takes true, false or no value.",
    ],
    [
      'check --token x',
      '--token is not a flag, because other users could read it in the list of processes. Set the variable MLFLOW_TRACKING_TOKEN instead.',
    ],
    [
      'check --password=x',
      '--password is not a flag, because other users could read it in the list of processes. Set the variable MLFLOW_TRACKING_PASSWORD instead.',
    ],
    ['check --user x', flag('user', 'Did you mean --tracking-username?')],
    [
      'list-versions --model-name m --tracking-token x',
      '--tracking-token is not a flag, because other users could read it in the list of processes. Set the variable MLFLOW_TRACKING_TOKEN instead.',
    ],
  ])('%s', async (line, says) => {
    expect(await said(line.split(' '))).toBe(says)
  })
})

describe('an address that is written otherwise', () => {
  const none = 'The tracking URI has no scheme.'
  const page = (host: string, address: string) =>
    `The tracking URI on ${host} is the address of a page in MLflow's UI. Write it without the part from # on: ${address}.`
  test.each<[string, string]>([
    ['localhost:5000', `${none} Write http://localhost:5000.`],
    ['127.0.0.1:5000/', `${none} Write http://127.0.0.1:5000/.`],
    ['mlflow.corp:8080', `${none} Write https://mlflow.corp:8080 or http://mlflow.corp:8080.`],
    ['mlflow.corp', `${none} Write https://mlflow.corp or http://mlflow.corp.`],
    ['mlflow.db', `${none} Write sqlite:///mlflow.db.`],
    ['./mlflow.db', `${none} Write sqlite:///mlflow.db.`],
    ['../mlflow.db', `${none} Write sqlite:///../mlflow.db.`],
    ['/srv/mlflow.db', `${none} Write sqlite:////srv/mlflow.db.`],
    [
      'file:///srv/mlflow.db',
      "The tracking URI names a folder of MLflow's file store. For the database in this file write sqlite:////srv/mlflow.db.",
    ],
    [
      'http://localhost:5000/#/models/fraud-detector/versions/3',
      page('localhost:5000', 'http://localhost:5000'),
    ],
    [
      'https://u:hunter2@mlflow.corp/ml/#/experiments/1',
      page('mlflow.corp', 'https://mlflow.corp/ml'),
    ],
  ])('%s', async (uri, says) => {
    expect(await said(['list-versions', ...model, '--tracking-uri', uri])).toBe(says)
  })

  test.each(['mlflow:hunter2@db:5000', 'user:hunter2@mlflow.corp'])(
    'what may have a password is not repeated: %s',
    async (uri) => {
      const says = await said(['list-versions', ...model, '--tracking-uri', uri])
      expect(says).not.toContain('hunter2')
    },
  )
})

describe('the name of a registered model that is written otherwise', () => {
  const none = (name: string) => `There is no registered model '${name}' in the workspace default.`
  const alone = ' Write only fraud-detector.'
  test.each<[string, string]>([
    [`'fraud-detector'`, `${none(`'fraud-detector'`)}${alone}`],
    ['"fraud-detector"', `${none('"fraud-detector"')}${alone}`],
    ['“fraud-detector”', `${none('“fraud-detector”')}${alone}`],
    ['models:/fraud-detector', `${none('models:/fraud-detector')}${alone}`],
    ['zzz', `${none('zzz')} The registry has 'churn ', 'fraud-detector'.`],
    ['Fraud_Detector', `${none('Fraud_Detector')} Did you mean 'fraud-detector'?`],
    [
      'churn ',
      `${none('churn')} There is 'churn ', but Stagegate accepts no name that begins or ends with a blank: rename it in MLflow.`,
    ],
  ])('%s', async (name, says) => {
    expect(await said(['list-versions', '--model-name', name])).toBe(says)
  })
})

describe('gates that are written otherwise', () => {
  const line = '--gates, line 1, column'
  const file = 'expected gate lines, found the name of a file'
  test.each<[string, string]>([
    [
      '- val_auc >= 0.9',
      `${line} 1: a gate line begins with its metric; remove the list mark "-": "val_auc >= 0.9"`,
    ],
    ['val_auc >= 0.9, f1 >= 0.8', `${line} 15: write each gate on its own line, without the ","`],
    ['val_auc >= 0.9; f1 >= 0.8', `${line} 15: write each gate on its own line, without the ";"`],
    [
      'val_auc >= 0.9 and f1 >= 0.8',
      `${line} 16: expected the end of the line, found "and"; write each gate on its own line`,
    ],
    [
      'warn brier <= 0.1',
      `${line} 6: expected an operator (>= > <= < ==), found "brier"; did you mean "warn: brier"?`,
    ],
    [
      "'val auc' >= 0.9",
      `${line} 1: expected a metric's name, found "'val"; a name takes double quotes, as in "val auc" >= 0.9`,
    ],
    [
      'val_auc >= 0.9%',
      `${line} 12: expected a number or a baseline (champion, alias:NAME, stage:NAME, version:N), found "0.9%"; a percentage needs a baseline, as in champion - 5%; as a plain number it is 0.009`,
    ],
    [
      'gates.txt',
      `${line} 10: expected an operator (>= > <= < ==), found the end of the line; ${file}: --gates "$(cat gates.txt)" passes its lines`,
    ],
    [
      '@gates.txt',
      `${line} 1: expected a metric's name, found "@gates.txt"; ${file}: --gates "$(cat gates.txt)" passes its lines`,
    ],
    [
      'file:gates.txt',
      `${line} 15: expected an operator (>= > <= < ==), found the end of the line; ${file}: --gates "$(cat gates.txt)" passes its lines`,
    ],
    [
      'ml/promotion.yml',
      `${line} 17: expected an operator (>= > <= < ==), found the end of the line; ${file}; a policy file is named by --policy`,
    ],
  ])('%s', async (text, says) => {
    expect(await said(['check', ...model, '--version', '5', ...target, '--gates', text])).toBe(says)
  })
})

describe('a policy file', () => {
  const checked = (path: string) =>
    said(['check', ...model, '--version', '5', ...target, '--policy', path])

  test.each<[string, RegExp]>([
    ['.', /^The policy file '\.' is a folder: give the path of the policy file in it\.$/],
    ['ml', /^The policy file 'ml' is a folder: give the path of the policy file in it\.$/],
    [
      '../promotion.yml',
      /^The policy file '\.\.\/promotion\.yml' is outside the working directory \S+: run stagegate in a folder that contains it\.$/,
    ],
    ['promotion.yml', /^The policy file 'promotion\.yml' does not exist in \S+\.$/],
  ])('%s', async (path, says) => {
    expect(await checked(path)).toMatch(says)
  })

  test('a file of another ending is said to be near', async () => {
    await writeFile(join(folder, 'near.yml'), `${policyHead}    gates: val_auc >= 0.9\n`)
    expect(await checked('near.yaml')).toMatch(
      /^The policy file 'near\.yaml' does not exist in \S+\. Did you mean 'near\.yml'\?$/,
    )
    const words = ['check', ...model, '--version', '5', ...target, '--policy', 'near.yml']
    expect((await runInProcess(words, { cwd: folder })).exitCode).toBe(0)
  })

  test('a test is not a policy, and a policy is not a test', async () => {
    await writeFile(join(folder, 'one.yml'), `${policyHead}    gates: val_auc >= 0.9\n`)
    await writeFile(join(folder, 'one.test.yml'), 'policy: one.yml\ncases: []\n')
    expect(await checked('one.test.yml')).toBe(
      'one.test.yml, line 1, column 1: expected a policy, found the test of a policy',
    )
    expect(await said(['policy', 'test', 'one.yml'])).toBe(
      'one.yml, line 1, column 1: expected the test of a policy, found a policy; --policy runs the tests of a policy',
    )
  })

  const column =
    'the lines of a list or a mapping begin in the same column, and this line fits none above it'
  const braces =
    'in a list in [ ], the signs { } and , have a meaning in YAML; write each gate line in single quotes:'
  test.each<[string, string, string]>([
    ['a tab', '    gates:\n\t- a >= 1\n', '5, column 1: YAML indents by spaces, found a tab'],
    [
      'a line further left than its list',
      '    gates:\n      - a >= 1\n     - b >= 1\n',
      `6, column 6: this is not YAML: ${column}`,
    ],
    [
      'a key between two mappings',
      '   require:\n     from: stage:Staging\n    gates: a >= 1\n',
      `6, column 5: this is not YAML: ${column}`,
    ],
    [
      'a quote that is left open, many lines before the end',
      '    gates:\n      - "a >= 1\n      - b >= 1\n      - c >= 1\n',
      '5, column 9: this " is never closed',
    ],
    [
      'a block of gates that is not indented',
      '    gates: |\n    a >= 1\n    b >= 1\n',
      '5, column 5: the lines of a block that begins with | must be further right than its key: put spaces before this line',
    ],
    [
      'a brace that is left open',
      '    require: { tags: { a: b }\n    gates: [a >= 1]\n',
      '4, column 14: this { is never closed',
    ],
    [
      'a bracket that is left open',
      '    gates: [a >= 1\n    freeze: []\n',
      '4, column 12: this [ is never closed',
    ],
    [
      'a colon in a text',
      '    gates: a >= 1: b\n',
      '4, column 12: this is not YAML: a colon and a space begin a value; write a text that has them in single quotes',
    ],
    [
      'slices in a list',
      '    gates: [recall/{a,b} >= 0.8]\n',
      `4, column 12: ${braces} gates: ['recall/{a,b} >= 0.8']`,
    ],
    [
      'slices in a list on a line of its own',
      '    gates:\n      [recall/{a,b} >= 0.8]\n',
      `5, column 7: ${braces} ['recall/{a,b} >= 0.8']`,
    ],
    [
      'a truth value as Python writes it',
      '    require:\n      tags: { approved: True }\n    gates: a >= 1\n',
      `5, column 25: expected a string, a list of strings, or {present: true}, found the truth value true; MLflow's tags are text: write "True" in quotes`,
    ],
    [
      'a key of another spelling',
      '    gate: a >= 1\n',
      '4, column 5: "gate" is not a key here (keys: require, evidence, first-promotion, from-models, gates, freeze); did you mean "gates"?',
    ],
    [
      'a gate line with a mistake',
      '    gates: |\n      a >= 1\n      b => 1\n',
      '6, column 9: expected an operator (>= > <= < ==), found "=>"; did you mean ">="?',
    ],
  ])('%s', async (_what, text, says) => {
    await writeFile(join(folder, 'p.yml'), policyHead + text)
    expect(await checked('p.yml')).toBe(`p.yml, line ${says}`)
  })

  test('a colon without a space', async () => {
    await writeFile(join(folder, 'p.yml'), policyHead.replace(': 1', ':1'))
    expect(await checked('p.yml')).toBe(
      'p.yml, line 1, column 1: this is not YAML: a key must be followed by a colon and a space',
    )
  })
})

test.each<[string, string]>([
  ['v3\n', "In the version file 'version.txt': 'v3' is not a version. Did you mean '3'?"],
  [
    '3\n4\n',
    "The version file 'version.txt' must have exactly one line with the version; it has 2 lines.",
  ],
  ['', "The version file 'version.txt' must have exactly one line with the version; it is empty."],
])('a version file with %j', async (text, says) => {
  await writeFile(join(folder, 'version.txt'), text)
  const words = ['check', ...model, '--version', 'file:version.txt', ...target, ...gates]
  expect(await said(words)).toBe(says)
})

test('no address of MLflow, in a folder without a registry', async () => {
  const ended = await runInProcess(['list-versions', ...model], { cwd: join(folder, 'ml') })
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toContain(
    'No --tracking-uri is given, MLFLOW_TRACKING_URI is not set, and this folder has no mlflow.db. Give the address of MLflow,',
  )
})

test('a user without a password', async () => {
  const words = ['list-versions', ...model, '--tracking-uri', 'http://127.0.0.1:9']
  expect(await said([...words, '--tracking-username', 'mona'])).toMatch(
    /needs both\. Set the variable MLFLOW_TRACKING_PASSWORD as well\.$/,
  )
})
