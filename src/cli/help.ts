import { versionForms } from '../commands/inputs/version.ts'

export const commandNames = [
  'check',
  'promote',
  'evidence',
  'transition-stage',
  'list-versions',
  'explain',
  'policy test',
  'rollback',
  'clear-rollback',
  'adopt',
  'history',
  'audit',
  'demo',
] as const
export type CommandName = (typeof commandNames)[number]

export const overview = `stagegate: promote an MLflow model version only when the evidence passes its gates

Usage: stagegate COMMAND --flag value …

Commands
  check             judge a version by its gates and say what a promotion would change
  promote           the same, and move the version if every gate lets it
  evidence          every metric that counts for a version: value, run, dataset, when
  transition-stage  move a version to a stage without any gate
  list-versions     the versions of a registered model: stage, aliases, run
  explain           what a policy asks of a model, in words, and what a version has of it now
  policy test       judge made-up cases by a policy, without a registry
  rollback          give a stage or an alias back to the version that had it before
  clear-rollback        let a version be promoted again that was rolled back
  adopt             accept what holds a stage or an alias past the gates, with a reason
  history           who held a stage or an alias when, by whom, on what evidence
  audit             where stages and aliases stand against what the records say
  demo              see all of it work on a registry made for the purpose, in half a minute

  stagegate COMMAND --help   flags and examples of one command
  stagegate --version

Exit status
  0 promoted, unchanged, rolled back, all gates passed
  2 wrong usage or configuration            3 the registry failed, or a conflict
  4 hold      5 block                       6 audit found a move past the gates
`

const connection = `Where MLflow is
  --tracking-uri URI       https://…, http://… or sqlite:///path/mlflow.db (three slashes: relative,
                           four: absolute). Default: MLFLOW_TRACKING_URI, else ./mlflow.db if it is there
  --registry-uri URI       if the registry is elsewhere. Default: MLFLOW_REGISTRY_URI
  --tracking-username NAME for basic authentication. Default: MLFLOW_TRACKING_USERNAME
  Secrets come from the environment only: MLFLOW_TRACKING_TOKEN, MLFLOW_TRACKING_PASSWORD

Output
  --json                   the result as JSON on stdout, everything for people on stderr`

const comparisons = `  --first-promotion WHAT   when nothing holds the target yet: require-absolute (default), hold, allow
  --same-dataset WHAT      when two values come from different datasets: hold (default), warn,
                           ignore, require
  --evidence-from WHAT     which runs' values count: training, evaluation, any (default)
  --evaluation-run ID      the run that evaluated the version, where MLflow does not know it`

const promotion = `What is promoted, and where to
  --model-name NAME        the registered model
  --version VERSION        ${versionForms}
  --stage STAGE            Staging, Production, Archived or None; or instead
  --alias NAME             an alias, champion for example
  --archive-existing BOOL  with Staging or Production: former holders move to Archived (default true)

What is asked
  --gates 'GATE'           a gate line, or several; may be given more than once. 'none': no gates
  --policy PATH            a policy file below this folder; --gates only ever add to what it asks
${comparisons}
  --expected-evidence SHA  the evidence digest that was approved; anything different is a hold
  --accept-hold SHA        release the hold with this evidence digest, and only that; never a block
  --reason TEXT            why that hold may be passed over; it goes into the record
  --fail-on WHAT           which verdict ends with 4 or 5: hold (default), block, never
  --dry-run                decide and report, write nothing
  --html FILE              the report as a page of its own, with charts; a file there is replaced`

const gateLines = `A gate line
  val_auc >= 0.90                     a number
  val_auc >= champion - 0.5%          what holds the target now, less half a percent of it
  recall/{young,senior} >= 0.80       each of these
  recall/* >= 0.75                    every one that matches, at least one
  max(val_auc) >= 0.95                over the metric's history: last, min, max, mean, median
  warn: brier <= 0.12                 fail (the default), warn, info`

const helps: Readonly<Record<CommandName, string>> = {
  evidence: `stagegate evidence: every metric that counts for a version, and where it was measured

For each metric: the value, the run that logged it (training or evaluation), its dataset, and when.
With --alias or --stage, what the version has beside it that holds that now.

  --model-name NAME        the registered model
  --version VERSION        ${versionForms}
  --alias NAME             compare with the version that has this alias; or instead
  --stage STAGE            with the one in this stage
  --policy PATH            a policy file below this folder, whose "evidence" says what counts
  --evidence-from WHAT     which runs' values count: training, evaluation, any (default)
  --evaluation-run ID      the run that evaluated the version, where MLflow does not know it

${connection}

Example
  stagegate evidence --model-name fraud-detector --version 3 --alias champion
`,
  check: `stagegate check: judge a version by its gates, and change nothing

${promotion}

${gateLines}

${connection}

Example
  stagegate check --model-name fraud-detector --version @challenger --stage Production \\
    --gates 'val_auc >= 0.90' --gates 'val_auc >= champion - 0.5%'
`,
  promote: `stagegate promote: move a version to a stage or an alias if every gate lets it

${promotion}

${gateLines}

${connection}

Example
  stagegate promote --model-name fraud-detector --version 5 --alias champion \\
    --gates 'val_auc >= champion'
`,
  'transition-stage': `stagegate transition-stage: move a version to a stage without any gate

It is recorded as ungated. Former holders stay where they are unless --archive-existing is given.

  --model-name NAME        the registered model
  --version VERSION        ${versionForms}
  --stage STAGE            Staging, Production, Archived or None
  --archive-existing       former holders of Staging or Production move to Archived

${connection}

Example
  stagegate transition-stage --model-name my-model --version 3 --stage Production
`,
  'list-versions': `stagegate list-versions: the versions of a registered model, newest first

  --model-name NAME        the registered model

${connection}

Example
  stagegate list-versions --model-name my-model
`,
  explain: `stagegate explain: what is asked of a model, gate by gate, in words

Without --version nothing is asked of a registry. With it, and --stage or --alias, each gate also
says what it would need now, and what the version has. Nothing is written, and the exit status
is 0 whatever the verdict would be.

  --model-name NAME        the registered model
  --policy PATH            a policy file below this folder
  --gates 'GATE'           gate lines, beside a policy or instead of one
  --version VERSION        ${versionForms}
  --stage STAGE            where the version would go: Staging or Production; or instead
  --alias NAME             an alias, champion for example
${comparisons}

${connection}

Example
  stagegate explain --model-name fraud-detector --policy promotion.yml \\
    --version @challenger --stage Production
`,
  'policy test': `stagegate policy test: judge made-up cases by a policy, without a registry

A file of cases stands beside the policy and says what should become of versions that do not exist.
Each case is decided as a promotion would be. docs/policy-tests.md describes the format.

  FILE …                   files of cases below this folder; or instead
  --policy PATH            every *.test.yml and *.test.yaml beside this policy that names it
  --json                   the result as JSON on stdout, everything for people on stderr

Exit status
  0: every case came out as expected   2: a file cannot be read   5: a case came out otherwise

Example
  stagegate policy test promotion.test.yml
`,
  rollback: `stagegate rollback: give a stage or an alias back to the version that had it before

Who that was, the record of the holder's own promotion says. The version that loses it goes back to
where it came from, and is not promoted there again until \`stagegate clear-rollback\`. No gates are asked.

  --model-name NAME        the registered model
  --stage STAGE            Staging or Production; or instead
  --alias NAME             an alias, champion for example
  --to-version NUMBER      give it to this version; needed where no record says who had it before
  --version NUMBER         only if this version holds it now; if not, nothing is rolled back
  --force                  also to a version that is not READY, or was itself rolled back; and without
                           waiting for a run that may be at work there, or have died over it
  --reason TEXT            why; it goes into the record, and into the hold
  --dry-run                say what would change, and change nothing

${connection}

Example
  stagegate rollback --model-name fraud-detector --stage Production --version 5 \\
    --reason 'false alarms doubled'
`,
  'clear-rollback': `stagegate clear-rollback: let a version be promoted again that was rolled back

Nothing moves, and the gates are asked as ever. Who cleared the hold is recorded.

  --model-name NAME        the registered model
  --version VERSION        ${versionForms}
  --stage STAGE            the stage that it was rolled back from; or instead
  --alias NAME             the alias
  --reason TEXT            why it may be promoted again; it goes into the record

${connection}

Example
  stagegate clear-rollback --model-name fraud-detector --version 5 --stage Production \\
    --reason 'the alarms came from a broken sensor'
`,
  adopt: `stagegate adopt: accept what holds a stage or an alias past the gates, with a reason

For what stood there before Stagegate, or was moved past it and is to stay. The version must hold the
target now. Nothing moves, and no gate is asked: it is recorded who accepted it, and why, and the audit
names it as accepted. How it came there stays unknown, so a rollback of it needs --to-version.

  --model-name NAME        the registered model
  --version VERSION        ${versionForms}
  --stage STAGE            the stage that it is in: Staging or Production; or instead
  --alias NAME             the alias that it has
  --reason TEXT            why it may stay; needed, and it goes into the record

${connection}

Example
  stagegate adopt --model-name fraud-detector --version 3 --stage Production \\
    --reason 'in Production since before Stagegate, reviewed in INC-1207'
`,
  history: `stagegate history: who held a stage or an alias when, by whom, on what evidence

Read from the records that Stagegate keeps in the registry, newest first. Moves past Stagegate have
none: \`stagegate audit\` names them.

  --model-name NAME        the registered model
  --stage STAGE            only this stage; or instead
  --alias NAME             only this alias. Default: everything that has a record

${connection}

Example
  stagegate history --model-name fraud-detector --stage Production
`,
  audit: `stagegate audit: where stages and aliases stand against what the records say

Looks at Production and at everything that has a record, and names every move past the gates. Ends
with 6 if there is one.

  --model-name NAME        the registered model
  --stage STAGE            look at this stage, too, recorded or not
  --alias NAME             and at this alias

${connection}

Example
  stagegate audit --model-name fraud-detector --alias champion
`,
  demo: `stagegate demo: see Stagegate work, without an MLflow

Makes the folder stagegate-demo with a small registry in it that a real MLflow wrote, and promotes
there. Nothing else is touched.

Example
  stagegate demo
`,
}

export function helpFor(command: CommandName): string {
  return helps[command]
}
