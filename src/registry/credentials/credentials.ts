import { UsageError } from '../../core/errors/errors.ts'

/** How Stagegate shows MLflow who it is. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }

interface Given {
  readonly token: string
  readonly username: string
  readonly password: string
}

/**
 * As MLflow's own client: username and password win over a token. What is given explicitly beats
 * every variable; one half of a pair that is given explicitly takes its other half from there.
 * '' is "not given".
 */
export function chooseCredentials(explicit: Given, variables: Given): Credentials {
  const asked = explicit.username !== '' || explicit.password !== ''
  if (asked) {
    // Beside an explicit token no variable fills the pair up: it would beat that token.
    if (explicit.token !== '') return pair(explicit.username, explicit.password)
    return pair(explicit.username || variables.username, explicit.password || variables.password)
  }
  if (explicit.token !== '') return { kind: 'token', token: explicit.token }
  if (variables.username !== '' && variables.password !== '') {
    return { kind: 'basic', username: variables.username, password: variables.password }
  }
  if (variables.token !== '') return { kind: 'token', token: variables.token }
  return variables.username === '' && variables.password === ''
    ? { kind: 'none' }
    : pair(variables.username, variables.password)
}

/** The user whose rights a server uses, by the credentials or the address; null: it is not known. */
export function mlflowUserOf(credentials: Credentials, registryUri: string): string | null {
  const url = URL.parse(registryUri)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  if (credentials.kind === 'basic') return credentials.username
  // A user name without a password is a token.
  const isNamed = credentials.kind === 'none' && url.username !== '' && url.password !== ''
  return isNamed ? percentDecoded(url.username) : null
}

function pair(username: string, password: string): Credentials {
  if (username === '' || password === '') {
    const [has, lacks] = username === '' ? ['password', 'username'] : ['username', 'password']
    const variable = `MLFLOW_TRACKING_${lacks.toUpperCase()}`
    throw new UsageError(
      (input) =>
        `A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
        (input.entry === 'command-line'
          ? `Set the variable ${variable} as well.`
          : 'Check that the secret exists and that its name is spelled correctly.'),
    )
  }
  return { kind: 'basic', username, password }
}

/** What must never be shown: the secrets, and the forms in which they go over the wire. */
export function secretsOf(credentials: Credentials, uris: readonly string[]): readonly string[] {
  return [...ownSecrets(credentials), ...uris.flatMap(secretsInUri)].filter((it) => it !== '')
}

function ownSecrets(credentials: Credentials): readonly string[] {
  switch (credentials.kind) {
    case 'none':
      return []
    case 'token':
      return [credentials.token]
    case 'basic':
      return [credentials.password, encodedPair(credentials.username, credentials.password)]
  }
}

function secretsInUri(uri: string): readonly string[] {
  const url = URL.parse(uri)
  // What is written wrong is never shown, but the runner may show it itself. `ci:pw@host` is such
  // a one: a URL of scheme `ci` without a host.
  if (url === null || (url.host === '' && !url.pathname.startsWith('/'))) {
    const secret = secretBeforeAt(uri)
    return [secret, percentDecoded(secret)]
  }
  const { username, password } = url
  if (username === '' && password === '') return []
  const decoded = percentDecoded(password)
  // A token is often all that stands before the `@`; beside a password, the name is no secret.
  if (password === '') {
    const token = percentDecoded(username)
    return [username, token, encodedPair(token, '')]
  }
  return [password, decoded, encodedPair(percentDecoded(username), decoded)]
}

/**
 * Of `https//user:password@host` and the like: what stands between the colon and the last `@`; all
 * that stands before it where there is no colon, which may be a token.
 */
function secretBeforeAt(uri: string): string {
  const userinfo = /^(?:[a-z][a-z0-9+.-]*:?\/\/)?(\P{Cc}*)@/iu.exec(uri)?.[1] ?? ''
  const colon = userinfo.indexOf(':')
  return userinfo.slice(colon + 1)
}

/** A stray `%` is legal in a URL, and means itself. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function encodedPair(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
}
