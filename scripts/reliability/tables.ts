import { columns } from '../../src/report/text/columns.ts'
import type { RaceTally } from './races.ts'
import type { TrialTally } from './trials.ts'

export function raceTable(tallies: readonly RaceTally[]): string {
  const head = ['registry', 'target', 'who', 'racers', 'rounds', 'all at once']
  const counted = ['not one holder', 'untrue', 'of these true then', 'two copies', 'nobody won']
  return table(
    [...head, ...counted],
    tallies.map((it) => [
      ...[it.backend, it.target, it.client, it.racers, it.rounds, it.overlapping],
      ...[it.notOneHolder, it.untrue, it.trueThen, it.duplicates, it.nobodyWon],
    ]),
  )
}

export function trialTable(tallies: readonly TrialTally[]): string {
  const head = ['registry', 'command', 'target', 'what happens', 'retries', 'points']
  const ends = [
    'new',
    'old',
    'neither',
    'succeeded',
    'silent',
    'untrue',
    'stuck',
    'gaps',
    'no way back',
  ]
  return table(
    [...head, ...ends],
    tallies.map((it) => [
      ...[it.backend, it.command, it.target, it.disturbance, it.retries ?? '', it.points],
      ...[it.newHolder, it.oldHolder, it.neither, it.succeeded, it.silent],
      ...[it.untrue, it.notConverged, it.historyGaps, it.noWayBack ?? ''],
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return columns([head, ...rows.map((row) => row.map(String))]).join('\n')
}
