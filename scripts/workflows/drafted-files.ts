import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exactOf } from '../../src/core/arithmetic/exact.ts'
import { aliasName, modelName, type Target, versionNumber } from '../../src/core/model/model.ts'
import type { WorkflowLogin } from '../../src/core/model/workflow-login.ts'
import { type DraftedFile, draft } from '../../src/draft/draft.ts'
import type { Files } from './hosted-repository.ts'
import { measured } from './registry.ts'

/** What the names of drafted workflows begin with, where those of the examples are files. */
const beginning = 'init/'

/** The files that `stagegate init` drafts for a model whose champion is its first version. */
export function draftedFiles(
  model: string,
  target: Exclude<Target, { kind: 'retirement' }> = { kind: 'alias', alias: aliasName('champion') },
  login: WorkflowLogin = 'mlflow',
): readonly DraftedFile[] {
  return draft(
    { model: modelName(model), target, version: versionNumber(1), isChampion: true, login },
    measured(0.92).map(({ key, value }) => ({ metric: key, value: exactOf(value) })),
  ).files
}

/** The text of `init/promote-on-merge.yml`; null: the name is that of an example. */
export function draftedWorkflow(name: string): string | null {
  if (!name.startsWith(beginning)) return null
  const file = workflowsOf('fraud-detector').find(({ path }) => basename(path) === basename(name))
  if (file === undefined) throw new Error(`init drafts no workflow ${name}`)
  return file.text
}

/** What `init` writes beside the workflows, with another version in the file. */
export function draftedBeside(version: string): Files {
  return Object.fromEntries(
    draftedFiles('fraud-detector')
      .filter(({ path }) => !path.startsWith('.github/'))
      .map(({ path, text, purpose }) => [path, purpose === 'version' ? `${version}\n` : text]),
  )
}

function workflowsOf(...about: Parameters<typeof draftedFiles>): readonly DraftedFile[] {
  return draftedFiles(...about).filter(({ path }) => path.startsWith('.github/'))
}

/** Names that would be something else in YAML, in an expression or in a path. */
const hostileModels = [
  'a: b #c',
  '007',
  '$\u007b{ secrets.TOKEN }} ${{',
  '../"x"\n- y\u2028\u202e\u{e0041}',
  '冠軍 🏆',
  "it's `$(id)`",
]

/** Writes drafted workflows below a folder, to lint them; returns their paths. */
export function writeDraftedWorkflows(folder: string): readonly string[] {
  const stage = { kind: 'stage', stage: 'Production', archiveExisting: true } as const
  const models = ['fraud-detector', ...hostileModels]
  const logins = ['databricks', 'sagemaker', 'api-gateway', 'azure-ml'] as const
  const all = [
    ...models.map((it) => workflowsOf(it)),
    workflowsOf('fraud-detector', stage),
    ...logins.map((login) => workflowsOf('fraud-detector', undefined, login)),
  ]
  return all.flatMap((files, index) =>
    files.map(({ path, text }) => {
      const file = join(folder, String(index), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return file
    }),
  )
}
