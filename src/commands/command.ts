import type { Clock } from '../core/model/clock.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import type { Access, ReadOnlyRegistry, RegistryFor } from '../registry/port/registry.ts'
import type { FileAnnotation } from '../report/policy-test/policy-test-annotations.ts'
import type { MarkdownOptions } from '../report/promotion/markdown.ts'
import type { Audience } from '../report/promotion/next-steps.ts'
import type { PageOptions } from '../report/promotion/report-page.ts'
import type { Paint } from '../report/text/paint.ts'
import type { FilePlace } from '../workspace/workspace-file.ts'
import type { Actor } from './actor.ts'
import type { ExitCode } from './exit-codes.ts'
import type { InputName, RawInputs, TypedFlag, TypedFlags } from './inputs/inputs-and-flags.ts'
import type { OutputName } from './outputs.ts'

/**
 * A command, declared once for the command line and for the action: what it takes, what it does, and
 * what is said of what became of it. `list.ts` has them all.
 */
export interface Command<Request, Outcome> {
  readonly help: CommandHelp
  /**
   * Its inputs, besides those that serve every command: `true`, or what the input means here, where
   * that is not what it means elsewhere. Anything else is refused.
   */
  readonly takes: Readonly<Partial<Record<InputName | TypedFlag, true | string>>>
  /** Those of them without which nothing is done. */
  readonly needs: readonly InputName[]
  /** Whether it takes names of files beside its flags. */
  readonly takesFiles?: true
  /** Reads no registry ever, so it takes no flags for one. */
  readonly withoutRegistry?: true

  /** What is asked for, with the files read. Throws a `UsageError` where that cannot be told. */
  read(raw: RawInputs, context: ReadContext): Promise<Request>
  work(request: Request): Work<Request, Outcome>
  exitCode(outcome: Outcome, request: Request): ExitCode

  /** Lines for people. `place`: where they are read; null: in a job's log. */
  text(outcome: Outcome, paint: Paint, place: Audience | null): readonly string[]
  /** The result for programs: `--json`. */
  data(outcome: Outcome): unknown
  /** The data of it is all that it has to say: nothing goes to stderr beside it. */
  readonly isListing?: true
  /** For the runner of a workflow, where they are asked for. */
  annotations?(outcome: Outcome): readonly FileAnnotation[]
  /** What is said apart from the result, on stderr. */
  asides?(outcome: Outcome): readonly string[]
  /** Reads what a page shows besides the outcome, where there are sources, and gives what draws it. */
  page?(outcome: Outcome, sources: Sources<ReadOnlyRegistry> | null): Promise<Page>

  /** What a workflow's job is told. null: the action does not have the command. */
  readonly job: JobReport<Outcome> | null
}

export interface CommandHelp {
  /** What it does, and what it leaves alone; '' where its summary says it all. */
  readonly about: string
  /** What stands below the flags; '' for nothing. */
  readonly below?: string
  /** What is typed after `stagegate`. */
  readonly example: string
}

/** What a request is read with, besides the inputs. */
export interface ReadContext {
  /** Where the files are that inputs name. */
  readonly place: FilePlace
  /** The folder that they are all below, where nothing else is said. */
  readonly workspace: string
  /** Who asks. */
  readonly by: string
  /** The files that are named beside the flags. */
  readonly files: readonly string[]
  /** What only the command line takes; left out: nothing of it. */
  readonly typed?: TypedFlags
}

/** How a request is carried out. What only reads is given nothing that it could write with. */
export type Work<Request, Outcome> =
  | { readonly access: 'none'; run(request: Request): Promise<Outcome> }
  | {
      readonly access: 'read'
      run(
        request: Request,
        sources: Sources<ReadOnlyRegistry>,
        actor: Actor & Clock,
      ): Promise<Outcome>
    }
  | {
      readonly access: 'write'
      run(request: Request, sources: Sources, actor: Actor & Clock): Promise<Outcome>
    }

/** A command that the action has. */
export type InJobs<Request, Outcome> = Command<Request, Outcome> & {
  readonly job: JobReport<Outcome>
}

export interface JobReport<Outcome> {
  /** Where an error comes between: a word for its annotation, and the heading of the summary. */
  readonly failure: { readonly word: string; readonly heading: string }
  markdown(outcome: Outcome, options: MarkdownOptions): string
  /** The verdict, and what it rests on. `succeeded`: whether the step does. */
  remarks(outcome: Outcome, succeeded: boolean): readonly [Remark, ...Remark[]]
  /** `ui`: where links into MLflow point; null: no links. */
  outputs(outcome: Outcome, ui: string | null): Readonly<Partial<Record<OutputName, string>>>
}

/** What stands in a job's list of annotations. */
export interface Remark {
  readonly level: 'notice' | 'warning' | 'error'
  readonly word: string
  readonly message: string
}

/** Draws a page of its own for a browser. */
export type Page = (options: Omit<PageOptions, 'trend'>) => Promise<string>

/**
 * Does it, with the stores open as long as `then` reads of them. `ask`: what is asked for, told once
 * they are open. `sources` null: there were none.
 */
export async function carryOut<Request, Outcome, Result>(
  work: Work<Request, Outcome>,
  ask: () => Request | Promise<Request>,
  actor: Actor & Clock,
  then: (outcome: Outcome, sources: Sources<ReadOnlyRegistry> | null) => Promise<Result>,
  open: <A extends Access>(
    access: A,
    use: (sources: Sources<RegistryFor[A]>) => Promise<Result>,
  ) => Promise<Result>,
): Promise<Result> {
  switch (work.access) {
    case 'none':
      return await then(await work.run(await ask()), null)
    case 'read':
      return await open('read', async (it) => then(await work.run(await ask(), it, actor), it))
    case 'write':
      return await open('write', async (it) => then(await work.run(await ask(), it, actor), it))
  }
}
