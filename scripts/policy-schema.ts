/**
 * `node scripts/policy-schema.ts` updates schema/policy.schema.json from the schema that parses policy
 * files. With `--check` it only reports whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { policySchema } from '../src/policy-file/policy/schema.ts'
import { jsonWithShortLists } from './json-schema/short-lists.ts'

const file = new URL('../schema/policy.schema.json', import.meta.url)

// The draft that the YAML servers of editors support best.
const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' })
const after = jsonWithShortLists(schema)

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== after) {
    process.stderr.write('schema/policy.schema.json is out of date: npm run schema\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, after)
}
