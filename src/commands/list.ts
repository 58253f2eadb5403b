import type { Command } from './command.ts'

export interface ListedCommand {
  /** For the list of commands. */
  readonly summary: string
  /** Loaded when it is asked for. They share so much that dist/ is smallest where they are one chunk. */
  readonly load: () => Promise<Command<unknown, unknown>>
}

/** Every command once. Which of them the action has, each one's `job` says. */
export const commands = {
  evidence: {
    summary: 'every metric that counts for a version: value, run, dataset, when',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './evidence.ts')).evidenceCommand,
  },
  check: {
    summary: 'judge a version by its gates and say what a promotion would change',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './promotion-commands.ts')).checkCommand,
  },
  promote: {
    summary: 'the same, and move the version if every gate lets it',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './promotion-commands.ts')).promoteCommand,
  },
  'transition-stage': {
    summary: 'move a version to a stage without any gate',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './transition-stage.ts')).transitionCommand,
  },
  'list-versions': {
    summary: 'the versions of a registered model: stage, aliases, run',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './list-versions.ts')).listCommand,
  },
  explain: {
    summary: 'what a policy asks of a model, in words, and what a version has of it now',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './explain.ts')).explainCommand,
  },
  'policy test': {
    summary: 'judge made-up cases by a policy, without a registry',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './policy-test.ts')).policyTestCommand,
  },
  rollback: {
    summary: 'give a stage or an alias back to the version that had it before',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './rollback.ts')).rollbackCommand,
  },
  'clear-rollback': {
    summary: 'let a version be promoted again that was rolled back',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './clear-rollback.ts')).clearRollbackCommand,
  },
  adopt: {
    summary: 'accept what holds a stage or an alias past the gates, with a reason',
    load: async () => (await import(/* webpackChunkName: "commands" */ './adopt.ts')).adoptCommand,
  },
  history: {
    summary: 'who held a stage or an alias when, by whom, on what evidence',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './history.ts')).historyCommand,
  },
  audit: {
    summary: 'where stages and aliases stand against what the records say',
    load: async () => (await import(/* webpackChunkName: "commands" */ './audit.ts')).auditCommand,
  },
} as const satisfies Readonly<Record<string, ListedCommand>>

export type CommandName = keyof typeof commands
