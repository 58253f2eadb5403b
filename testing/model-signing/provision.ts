import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisionPackages } from '../python/packages.ts'

/**
 * The reference implementation of OpenSSF model signing, which no other suite needs.
 *
 * @returns the path of a Python that has it
 * @throws Error if there is no python3, or PyPI cannot be reached
 */
export async function provisionModelSigning(): Promise<string> {
  const list = readFileSync(join(import.meta.dirname, 'requirements.txt'), 'utf8')
  const title = 'model-signing'
  return await provisionPackages({ name: title, title, list, hasHashes: true })
}
