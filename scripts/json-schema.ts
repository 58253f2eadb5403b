/**
 * `node scripts/json-schema.ts` updates schema/json.schema.json: what `--json` prints, and the action's
 * output `decision`. It is made of the types that the functions return which make this JSON, so no
 * second description of them exists. With `--check` it only reports whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { CommandName } from '../src/commands/list.ts'
import { jsonWithShortLists } from './json-schema/short-lists.ts'
import { type Schema, TypeSchemas } from './json-schema/type-schema.ts'

interface Made {
  readonly by: string
  readonly in: string
}

/** What makes the JSON of a command: of `--json`, and of the output `decision` where the action has it. */
interface JsonOfCommand {
  readonly data: Made
  readonly decision?: Made
}

const promotion: JsonOfCommand = {
  data: { by: 'decisionData', in: 'promotion/decision-json.ts' },
  decision: { by: 'decisionOutput', in: 'promotion/decision-json.ts' },
}

const commands: Readonly<Record<CommandName, JsonOfCommand>> = {
  init: { data: { by: 'initData', in: 'init/init-report.ts' } },
  evidence: { data: { by: 'evidenceData', in: 'evidence/evidence-list.ts' } },
  promote: promotion,
  check: promotion,
  'transition-stage': { data: { by: 'transitionData', in: 'transition/transition-report.ts' } },
  'list-versions': { data: { by: 'versionsData', in: 'versions/versions-report.ts' } },
  explain: { data: { by: 'explanationData', in: 'explanation/explanation-json.ts' } },
  'policy test': { data: { by: 'policyTestData', in: 'policy-test/policy-test-json.ts' } },
  rollback: {
    data: { by: 'rollbackData', in: 'rollback/rollback-json.ts' },
    decision: { by: 'rollbackOutput', in: 'rollback/rollback-json.ts' },
  },
  'clear-rollback': {
    data: { by: 'clearedData', in: 'adoption/cleared-rollback.ts' },
    decision: { by: 'clearedOutput', in: 'adoption/cleared-rollback.ts' },
  },
  adopt: {
    data: { by: 'adoptionData', in: 'adoption/all-adopted.ts' },
    decision: { by: 'adoptedOutput', in: 'adoption/adopted.ts' },
  },
  history: { data: { by: 'historyData', in: 'history/history-json.ts' } },
  audit: {
    data: { by: 'auditData', in: 'audit/audit-json.ts' },
    decision: { by: 'auditOutput', in: 'audit/audit-json.ts' },
  },
}

const errors: Made = { by: 'errorData', in: '../cli/json.ts' }

const file = new URL('../schema/json.schema.json', import.meta.url)
const after = jsonWithShortLists(schema())

function schema(): Schema {
  const all = Object.values(commands).flatMap(({ data, decision }) => [data, decision ?? data])
  const program = programOf([...new Set([errors, ...all].map(pathOf))])
  const schemas = new TypeSchemas(program.getTypeChecker())
  const published = new Map<Made, string>()
  const of = (made: Made, name: string): Schema => {
    const before = published.get(made)
    if (before !== undefined) return { $ref: `#/$defs/${before}` }
    published.set(made, name)
    return schemas.of(jsonType(made, program), made.by)
  }
  const results = Object.entries(commands).flatMap(([command, { data, decision }]) => {
    const name = command.replaceAll(' ', '-')
    const output = `${name}-decision`
    const decided = decision ? [[output, of(decision, output)] as const] : []
    return [[name, of(data, name)] as const, ...decided]
  })
  const named = [...results, ['error', of(errors, 'error')] as const]
  // What only one function makes for only one command has the name already.
  const others = named.filter(([name, { $ref }]) => $ref !== `#/$defs/${name}`)
  const names = [...others.map(([name]) => name), ...schemas.definitions.keys()]
  if (new Set(names).size < names.length) throw new Error(`a name has two meanings: ${names}`)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/stagegate/stagegate/v1/schema/json.schema.json',
    title: 'JSON of Stagegate',
    description:
      'What a command prints with --json, under its name; what it prints after an error, under "error"; and the output "decision" of the action, under the name of its command and "-decision".',
    anyOf: named.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries([...others, ...schemas.definitions]),
  }
}

function pathOf(made: Made): string {
  return fileURLToPath(new URL(`../src/report/${made.in}`, import.meta.url))
}

function programOf(paths: readonly string[]): ts.Program {
  const config = fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    fileURLToPath(new URL('..', import.meta.url)),
  )
  return ts.createProgram(paths, options)
}

/** What the function returns; of text, what it is the JSON of. */
function jsonType(made: Made, program: ts.Program): ts.Type {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(pathOf(made))
  const module = source && checker.getSymbolAtLocation(source)
  const maker = module && checker.getExportsOfModule(module).find(({ name }) => name === made.by)
  const [signature] = maker === undefined ? [] : checker.getTypeOfSymbol(maker).getCallSignatures()
  if (signature === undefined) throw new Error(`${made.in} exports no function ${made.by}`)
  const returned = signature.getReturnType()
  const json = returned.getProperty('json')
  return json === undefined ? returned : checker.getTypeOfSymbol(json)
}

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== after) {
    process.stderr.write('schema/json.schema.json is out of date: npm run schema\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, after)
}
