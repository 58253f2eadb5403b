import type { Trust } from '../../network/dispatcher.ts'

/** Who signs the OIDC tokens of jobs. */
export interface TokenIssuer {
  /** The claim `iss`; an enterprise may have its slug behind it. */
  readonly issuer: string
  /** Where its public keys are. */
  readonly keysUrl: string
  /**
   * Whose certificates count there. GitHub's own hosts have public ones, so what a step of the job
   * makes Node trust besides (`NODE_EXTRA_CA_CERTS`) does not; a company's host may need that.
   */
  readonly trust: Trust
}

/**
 * By the address of the web site, which the runner sets and no step can change.
 *
 * @param serverUrl GITHUB_SERVER_URL
 */
export function tokenIssuer(serverUrl: string): TokenIssuer {
  const host = URL.parse(serverUrl)?.host.toLowerCase() ?? ''
  if (host === 'github.com') return byGitHub('https://token.actions.githubusercontent.com')
  if (host.endsWith('.ghe.com')) return byGitHub(`https://token.actions.${host}`)
  const issuer = `${serverUrl}/_services/token`
  return { issuer, keysUrl: keysOf(issuer), trust: 'what the job trusts' }
}

function byGitHub(issuer: string): TokenIssuer {
  return { issuer, keysUrl: keysOf(issuer), trust: 'bundled roots' }
}

function keysOf(issuer: string): string {
  return `${issuer}/.well-known/jwks`
}
