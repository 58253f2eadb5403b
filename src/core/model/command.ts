/** The `command` input. `auto` becomes one of the others by what triggered the run. */
export const requestedCommands = [
  'auto',
  'check',
  'promote',
  'rollback',
  'clear-rollback',
  'adopt',
  'audit',
] as const
export type RequestedCommand = (typeof requestedCommands)[number]
export type ActionCommand = Exclude<RequestedCommand, 'auto'>
