/** The report of one run. */
export interface Report {
  /** The version that it should promote. */
  readonly version: string
  /** null if the run was killed. */
  readonly exitCode: number | null
  /** The output `promoted`; null if the run did not set it, as after an error. */
  readonly promoted: boolean | null
  /** The output `in-place`. */
  readonly inPlace: boolean | null
  /**
   * Whether the report was true when the run last read the target, and another run has moved the
   * target since.
   */
  readonly movedSince?: boolean
}

/** One error in the state of the registry, or in a report. */
export type Finding =
  | { readonly kind: 'no holder' }
  | { readonly kind: 'several holders'; readonly holders: readonly string[] }
  | { readonly kind: 'foreign holder'; readonly holder: string }
  /** The run reports that its version has the target, but it does not. */
  | { readonly kind: 'claims what it has not'; readonly version: string; readonly wasTrue: boolean }
  /**
   * Only its version has the target, but the run reports that it does not, or fails without a
   * report.
   */
  | { readonly kind: 'denies what it has'; readonly version: string }
  /** The run reports success or a promotion, but not `in-place`. */
  | { readonly kind: 'contradicts itself'; readonly version: string; readonly how: string }

/** Checks that exactly one version has the target, and that it is one of the allowed versions. */
export function judgeHolders(
  holders: readonly string[],
  may: readonly string[],
): readonly Finding[] {
  const [holder, ...more] = holders
  if (holder === undefined) return [{ kind: 'no holder' }]
  if (more.length > 0) return [{ kind: 'several holders', holders }]
  return may.includes(holder) ? [] : [{ kind: 'foreign holder', holder }]
}

/**
 * Checks that the report of one run matches the present holders. `mayBeSilent`: whether a failed run
 * may leave open whether its version has the target, because it could not find out.
 */
export function judgeReport(
  report: Report,
  holders: readonly string[],
  { mayBeSilent }: { readonly mayBeSilent: boolean },
): readonly Finding[] {
  const { version, promoted, inPlace, exitCode } = report
  if (exitCode === null) return []
  const found: Finding[] = []
  const holds = holders.includes(version)
  const claims = inPlace === true || promoted === true || exitCode === 0
  if (claims && !holds) {
    found.push({ kind: 'claims what it has not', version, wasTrue: report.movedSince === true })
  }
  // With two holders no version has the target alone, and a run that says so is right.
  const alone = holds && holders.length === 1
  const silent = inPlace === null && exitCode !== 0
  if (alone && (inPlace === false || (silent && !mayBeSilent))) {
    found.push({ kind: 'denies what it has', version })
  }
  const how = contradiction(report)
  if (how !== null) found.push({ kind: 'contradicts itself', version, how })
  return found
}

function contradiction({ exitCode, promoted, inPlace }: Report): string | null {
  if (promoted === true && inPlace !== true) return 'promoted, but not in place'
  if (exitCode === 0 && inPlace !== true) return 'success, but not in place'
  return null
}

/** Checks a round of a race: the holders, and every run. Without a fault, no run may be silent. */
export function judgeRace(
  reports: readonly Report[],
  holders: readonly string[],
  former: string,
): { readonly holders: readonly Finding[]; readonly reports: readonly Finding[] } {
  const racers = [former, ...reports.map(({ version }) => version)]
  return {
    holders: judgeHolders(holders, racers),
    reports: reports.flatMap((report) => judgeReport(report, holders, { mayBeSilent: false })),
  }
}

/** Whether a false report was true when it was made: another run has moved the target since. */
export function wasTrueThen(finding: Finding): boolean {
  return finding.kind === 'claims what it has not' && finding.wasTrue
}

export function inWords(finding: Finding): string {
  switch (finding.kind) {
    case 'no holder':
      return 'nobody holds the target'
    case 'several holders':
      return `versions ${finding.holders.join(' and ')} hold the target`
    case 'foreign holder':
      return `version ${finding.holder} holds the target, which is none of those that may`
    case 'claims what it has not':
      return `version ${finding.version} is said to hold the target and does not${finding.wasTrue ? ', but did when its run looked last' : ''}`
    case 'denies what it has':
      return `version ${finding.version} holds the target, and its run says otherwise or nothing`
    case 'contradicts itself':
      return `the run of version ${finding.version} contradicts itself: ${finding.how}`
  }
}
