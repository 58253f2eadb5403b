/** The addresses for the links of a row. */
export interface Site {
  readonly apiUrl: string
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

/** The time in GitHub's format: in seconds, UTC. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** GitHub's `simple-user`. */
export function simpleUser({ apiUrl, serverUrl }: Site, login: string) {
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`
  const isBot = login.endsWith('[bot]')
  return {
    login,
    // Always the same for the same login; otherwise it has no meaning.
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
    node_id: `U_${Buffer.from(login).toString('base64url')}`,
    avatar_url: `${serverUrl}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: isBot
      ? `${serverUrl}/apps/${login.replace('[bot]', '')}`
      : `${serverUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  }
}
