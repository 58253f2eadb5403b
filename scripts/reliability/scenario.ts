import type { ModelName, RunId, VersionNumber } from '../../src/core/model/model.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import type { Backend } from './backends.ts'
import { addVersions, type Conditions, ordinary } from './conditions.ts'
import { inspect, type Target } from './inspector.ts'
import { nextRunId, type Step, startAction } from './worker.ts'

/**
 * A separate model in a registry: one version has the target, and others will be promoted to it.
 */
export interface Scenario {
  readonly model: ModelName
  readonly target: Target
  readonly holder: string
  /** What tells the runs apart; each promotes one. */
  readonly candidates: readonly string[]
  /** The inputs of the run of a candidate, without the address of the registry. */
  inputs(candidate: string): Readonly<Record<string, string>>
  /** The source of the copy that the run of a candidate makes; null: it copies nothing. */
  sourceOf(candidate: string): string | null
  /** The variables of the next process: its credentials, and its machine's clock. */
  env(): Readonly<Record<string, string>>
}

/**
 * What runs under faults, with the holder of the target before, and the expected holder in the end.
 */
export interface Trial {
  readonly model: string
  readonly target: Target
  readonly before: string
  readonly wanted: string
  /** The run that is disturbed. */
  first(trackingUri: string): Step
  /** The undisturbed run after it. */
  again(trackingUri: string): Step
  /** Undoes the promotion in the end; null if this is not tried. */
  readonly back: ((trackingUri: string) => Step) | null
  /** The stages that these versions must have in the end. */
  readonly stages: Readonly<Record<string, string>>
  /** The expected content of the record. */
  readonly action: 'promote' | 'rollback'
  /** What is tried: a promotion may be one by copy. */
  readonly command: TrialCommand
}

export const trialCommands = ['promote', 'rollback', 'copy'] as const
export type TrialCommand = (typeof trialCommands)[number]

export const targets: Readonly<Record<'stage' | 'alias', Target>> = {
  stage: { kind: 'stage', stage: 'Production' },
  alias: { kind: 'alias', alias: 'champion' },
}

/** Writes the scenarios of one server, with MLflow's own REST API. */
export class Stagehand {
  readonly url: string
  readonly #seed: Seeding
  readonly #registry: Partial<Backend>
  readonly #conditions: Conditions
  #processes = 0
  /**
   * One run for each version of a model, because two versions of the same run cannot be compared.
   */
  readonly #runs: Promise<RunId>[] = []

  constructor(url: string, registry: Partial<Backend> = {}, conditions: Conditions = ordinary) {
    this.url = url
    this.#seed = registry.seed ?? new Seeding(url)
    this.#registry = registry
    this.#conditions = conditions
  }

  #env(): Readonly<Record<string, string>> {
    const { clocks } = this.#conditions
    this.#processes += 1
    const ahead = [clocks, -clocks, 0][this.#processes % 3] ?? 0
    return {
      ...this.#registry.credentials,
      ...(clocks !== 0 && { RELIABILITY_CLOCK: String(ahead) }),
    }
  }

  async scenario(target: Target, candidates: number): Promise<Scenario> {
    const model = await this.#seed.model('reliability')
    const versions: VersionNumber[] = []
    for (let made = 0; made <= candidates; made += 1) {
      const run = this.#runs[made] ?? this.#trained()
      this.#runs[made] = run
      versions.push(await this.#seed.version(model, { run: await run }))
    }
    const [holder, ...others] = versions
    if (holder === undefined) throw new Error('no version was made')
    await this.#registry.grant?.(model)
    if (this.#conditions.copies) await this.#promotedAndCopied(model, target, holder, others)
    else if (target.kind === 'stage') await this.#seed.stage(model, holder, 'Production')
    else await this.#seed.alias(model, target.alias, holder)
    const { database } = this.#registry
    if (database && this.#conditions.versions > versions.length) {
      addVersions(database, model, this.#conditions.versions)
    }
    return {
      model,
      target,
      holder: String(holder),
      candidates: others.map(String),
      inputs: (version) => promoting(model, target, version),
      sourceOf: () => null,
      env: () => this.#env(),
    }
  }

  /** Version 1 of the model that serves has the target, and others are copied there, or one of them by all. */
  async copying(target: Target, runs: number, which: 'one' | 'each'): Promise<Scenario> {
    const { model, holder } = await this.scenario(target, 0)
    const dev = await this.#seed.model('trained')
    await this.#registry.grant?.(dev)
    const versions: string[] = []
    for (let made = 0; made < (which === 'one' ? 1 : runs); made += 1) {
      versions.push(String(await this.#seed.version(dev, { run: await this.#trained() })))
    }
    const candidates = Array.from(
      { length: runs },
      (_, at) => `${versions[at] ?? '1'}${'+'.repeat(which === 'one' ? at : 0)}`,
    )
    const versionOf = (candidate: string) => candidate.replaceAll('+', '')
    return {
      ...{ model, target, holder, candidates },
      inputs: (candidate) => ({
        ...promoting(dev, target, versionOf(candidate)),
        'to-model': model,
      }),
      sourceOf: (candidate) => `models:/${dev}/${versionOf(candidate)}`,
      env: () => this.#env(),
    }
  }

  /** A better version exists in another registered model, and its copy gets the target. */
  async copy(target: Target, { rerun = true, wayBack = false } = {}): Promise<Trial> {
    const {
      model,
      holder,
      candidates,
      inputs: inputsOf,
      env,
    } = await this.copying(target, 1, 'one')
    const inputs = inputsOf(candidates[0] ?? '')
    // The next number of the model: a second copy would have another one.
    const wanted = '2'
    const back = rollingBack(model, target)
    return {
      ...{ model, target, before: holder, wanted, action: 'promote', command: 'copy' },
      ...inTurn(wanted, inputs, inputs, rerun, env),
      back: wayBack
        ? (uri) => ({ version: holder, inputs: { ...back, 'tracking-uri': uri }, env: env() })
        : null,
      stages: target.kind === 'stage' ? { [holder]: 'Archived', [wanted]: target.stage } : {},
    }
  }

  /** The tags of the holder, its record among them, are on all the others, as MLflow copies them. */
  async #promotedAndCopied(
    model: ModelName,
    target: Target,
    holder: VersionNumber,
    others: readonly VersionNumber[],
  ): Promise<void> {
    const version = String(holder)
    const inputs = {
      ...promoting(model, target, version),
      gates: 'none',
      'tracking-uri': this.#registry.file ?? this.url,
    }
    const { report, stdout } = await startAction({ version, inputs, env: this.#env() }).ended
    if (report.promoted !== true) throw new Error(`nothing to copy: ${stdout}`)
    const seen = await inspect(this.url, model, target, this.#registry.headers)
    for (const [key, value] of Object.entries(seen.versionTags[version] ?? {})) {
      for (const other of others) await this.#seed.versionTag(model, other, key, value)
    }
  }

  /** A better version exists and will be promoted. */
  async promotion(target: Target, { rerun = true, wayBack = false } = {}): Promise<Trial> {
    const { model, holder, candidates, env } = await this.scenario(target, 1)
    const [wanted = ''] = candidates
    const inputs = promoting(model, target, wanted)
    const steps = inTurn(wanted, inputs, inputs, rerun, env)
    const back = rollingBack(model, target)
    return {
      ...{ model, target, before: holder, wanted, action: 'promote', command: 'promote', ...steps },
      back: wayBack
        ? (uri) => ({ version: holder, inputs: { ...back, 'tracking-uri': uri }, env: env() })
        : null,
      stages: target.kind === 'stage' ? { [holder]: 'Archived', [wanted]: target.stage } : {},
    }
  }

  /** A version was promoted by the action and will be rolled back. */
  async rollback(
    target: Target,
    { rerun = true, uri = this.url }: { rerun?: boolean; uri?: string } = {},
  ): Promise<Trial> {
    const { model, holder, candidates, env } = await this.scenario(target, 1)
    const [before = ''] = candidates
    const inputs = { ...promoting(model, target, before), 'tracking-uri': uri }
    const { report, stdout } = await startAction({ version: before, inputs, env: env() }).ended
    if (report.promoted !== true) throw new Error(`nothing to roll back: ${stdout}`)
    const back = rollingBack(model, target)
    const steps = inTurn(holder, back, { ...back, 'to-version': holder }, rerun, env)
    const ends = { back: null, stages: {} }
    return {
      model,
      target,
      before,
      wanted: holder,
      action: 'rollback',
      command: 'rollback',
      ...ends,
      ...steps,
    }
  }

  async #trained(): Promise<RunId> {
    const run = await this.#seed.run([{ key: 'val_auc', value: 0.93 }])
    await this.#seed.end(run)
    return run
  }
}

/** The inputs of a promotion whose gates pass, without the address of the registry. */
export function promoting(
  model: string,
  target: Target,
  version: string,
): Readonly<Record<string, string>> {
  return {
    command: 'promote',
    'model-name': model,
    version,
    ...targetInput(target),
    gates: 'val_auc >= 0.9\nval_auc >= champion - 0.5%',
    comment: 'false',
  }
}

export function rollingBack(model: string, target: Target): Readonly<Record<string, string>> {
  const reason = 'the smoke test failed'
  return { command: 'rollback', 'model-name': model, ...targetInput(target), reason }
}

function targetInput(target: Target): Readonly<Record<string, string>> {
  return target.kind === 'stage' ? { stage: target.stage } : { alias: target.alias }
}

/** `rerun`: the second run is the same workflow run again, and not another one. */
function inTurn(
  version: string,
  inputs: Readonly<Record<string, string>>,
  inputsAgain: Readonly<Record<string, string>>,
  rerun: boolean,
  env: Scenario['env'],
): Pick<Trial, 'first' | 'again'> {
  const id = nextRunId()
  const second = rerun ? { id, attempt: 2 } : { id: nextRunId(), attempt: 1 }
  return {
    first: (uri) => ({
      version,
      inputs: { ...inputs, 'tracking-uri': uri },
      run: { id, attempt: 1 },
      env: env(),
    }),
    again: (uri) => ({
      version,
      inputs: { ...inputsAgain, 'tracking-uri': uri },
      run: second,
      env: env(),
    }),
  }
}
