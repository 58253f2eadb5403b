import * as z from 'zod/mini'
import { readAnswer } from '../mlflow/answers.ts'
import type { Host } from './host.ts'
import type { Ask } from './web.ts'

/** What a workspace says of itself; null: it does not say. */
export interface Discovered {
  readonly workspace: string | null
  readonly account: string | null
  /** Where it says what its token endpoint is. */
  readonly oidc: URL | null
  readonly audiences: readonly string[]
}

const text = z.pipe(
  z.nullish(z.union([z.string(), z.int()])),
  z.transform((value) => (value == null || value === '' ? null : String(value))),
)

const config = z.object({
  oidc_endpoint: text,
  account_id: text,
  workspace_id: text,
  token_federation_default_oidc_audiences: z.nullish(z.array(z.string())),
})

const authorizationServer = z.object({ token_endpoint: z.string() })

const nothing: Discovered = { workspace: null, account: null, oidc: null, audiences: [] }

/** As the official clients ask before anything else. Where nobody answers, nothing is known. */
export async function discover({ address }: Host, ask: Ask, isSpare: boolean): Promise<Discovered> {
  const url = new URL(`${address}/.well-known/databricks-config`)
  const found = await read(url, config, (question) => ask({ ...question, isSpare }))
  if (found === null) return nothing
  const { oidc_endpoint: oidc, account_id: account, workspace_id: workspace } = found
  const endpoint = oidc?.replaceAll('{account_id}', account ?? '') ?? null
  return {
    workspace,
    account,
    oidc: endpoint === null ? null : trusted(endpoint, address),
    audiences: found.token_federation_default_oidc_audiences ?? [],
  }
}

/** Where tokens are to be had. */
export async function tokenEndpoint(
  { address }: Host,
  { oidc }: Discovered,
  ask: Ask,
): Promise<URL> {
  const base = `${(oidc?.href ?? `${address}/oidc`).replace(/\/+$/, '')}`
  const url = new URL(`${base}/.well-known/oauth-authorization-server`)
  const found = await read(url, authorizationServer, ask)
  const named = found === null ? null : trusted(found.token_endpoint, address)
  return named ?? new URL(`${address}/oidc/v1/token`)
}

async function read<T>(url: URL, schema: z.ZodMiniType<T>, ask: Ask): Promise<T | null> {
  const sent = await ask({ url, form: null })
  if (sent.kind !== 'answer' || sent.status !== 200) return null
  const reading = readAnswer(sent.text, schema)
  return reading.kind === 'read' ? reading.value : null
}

/** Secrets go there: only encrypted, or to the workspace itself. */
function trusted(text: string, address: string): URL | null {
  const url = URL.parse(text)
  const isSafe = url?.protocol === 'https:' || url?.origin === address
  return isSafe ? url : null
}
