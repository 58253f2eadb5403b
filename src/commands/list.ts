import type { Command } from './command.ts'

export interface ListedCommand {
  /** For the list of commands. */
  readonly summary: string
  /** Loaded when it is asked for. They share so much that dist/ is smallest where they are one chunk. */
  readonly load: () => Promise<Command<unknown, unknown>>
}

/** Every command once. Which of them the action has, each one's `job` says. */
export const commands = {
  init: {
    summary: 'draft gates, their test and workflows for a registered model',
    load: async () => (await import(/* webpackChunkName: "commands" */ './init.ts')).initCommand,
  },
  evidence: {
    summary: 'every metric that counts for a version: value, run, dataset, when',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './evidence.ts')).evidenceCommand,
  },
  check: {
    summary: 'check a version against its gates and show what a promotion would change',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './promotion-commands.ts')).checkCommand,
  },
  promote: {
    summary: 'check a version, and move it if it passes its gates',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './promotion-commands.ts')).promoteCommand,
  },
  'transition-stage': {
    summary: 'move a version to a stage without checking gates',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './transition-stage.ts')).transitionCommand,
  },
  'list-versions': {
    summary: 'the versions of a registered model: stage, aliases, run, champion',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './list-versions.ts')).listCommand,
  },
  explain: {
    summary: "a policy's rules for a model in words, and a version's current values",
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './explain.ts')).explainCommand,
  },
  'policy test': {
    summary: 'test a policy on versions that do not exist, without a registry',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './policy-test.ts')).policyTestCommand,
  },
  rollback: {
    summary: 'give a stage or an alias back to the version that had it before',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './rollback.ts')).rollbackCommand,
  },
  'clear-rollback': {
    summary: 'allow a version that was rolled back to be promoted again',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './clear-rollback.ts')).clearRollbackCommand,
  },
  adopt: {
    summary: 'accept a version that got its stage or alias without gates, with a reason',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './adopt-command.ts')).adoptCommand,
  },
  history: {
    summary: 'which version had a stage or an alias, when, who moved it, on what evidence',
    load: async () =>
      (await import(/* webpackChunkName: "commands" */ './history.ts')).historyCommand,
  },
  audit: {
    summary: 'compare stages and aliases with what the records say',
    load: async () => (await import(/* webpackChunkName: "commands" */ './audit.ts')).auditCommand,
  },
} as const satisfies Readonly<Record<string, ListedCommand>>

export type CommandName = keyof typeof commands
