/** What one run said of itself when it ended. */
export interface Report {
  /** The version that it was to promote. */
  readonly version: string
  /** null: it was killed. */
  readonly exitCode: number | null
  /** The output `promoted`; null: it said nothing, as after an error. */
  readonly promoted: boolean | null
  /** The output `in-place`. */
  readonly inPlace: boolean | null
  /** Whether this was so when the run last looked, and another one has moved the target since. */
  readonly movedSince?: boolean
}

/** One way in which what is there, or what was said, is wrong. */
export type Finding =
  | { readonly kind: 'no holder' }
  | { readonly kind: 'several holders'; readonly holders: readonly string[] }
  | { readonly kind: 'foreign holder'; readonly holder: string }
  /** Says that its version holds the target, which it does not. */
  | { readonly kind: 'claims what it has not'; readonly version: string; readonly wasTrue: boolean }
  /** Its version holds the target alone, and it says that it does not, or fails without a word. */
  | { readonly kind: 'denies what it has'; readonly version: string }
  /** Succeeds without the target, or promotes without it, or calls a promotion a failure. */
  | { readonly kind: 'contradicts itself'; readonly version: string; readonly how: string }

/** Whether the target is held as it must be: by one of those who may, and by nobody else. */
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
 * Whether one run told the truth about the holders that are there now. `mayBeSilent`: whether a
 * run that failed may leave open what became of its version, because nobody could tell it.
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
  // With two holders nobody has it, and a run that says so is right.
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

/** A round of a race: the holders, and every run. With nothing broken, nobody may be silent. */
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

/** Whether a lie was none when it was told: somebody else has moved the target since. */
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
