import { json, notFound, type Part } from './exchange.ts'
import { now, type Site, simpleUser } from './rows.ts'

/**
 * The people who must approve a job before it runs in an environment; without a rule, every job may
 * run.
 */
export interface Protection {
  readonly reviewers?: readonly string[]
  readonly preventSelfReview?: boolean
  readonly waitMinutes?: number
  readonly onlyProtectedBranches?: boolean
}

interface Environment {
  readonly id: number
  readonly name: string
  readonly protection: Protection
  readonly createdAt: string
}

/** The repository's environments, as in its settings. */
export function environments(site: () => Site) {
  const all = new Map<string, Environment>()

  const answer: Part = ({ method, path }) => {
    const name = /\/environments\/([^/?]+)$/.exec(path)?.[1]
    if (name === undefined || method !== 'GET') return null
    // GitHub ignores upper and lower case in the names of environments.
    const found = all.get(decodeURIComponent(name).toLowerCase())
    return found === undefined ? notFound() : json(200, whole(found))
  }

  function whole(environment: Environment) {
    const { onlyProtectedBranches } = environment.protection
    return {
      ...row(environment),
      protection_rules: rulesOf(environment),
      deployment_branch_policy: onlyProtectedBranches
        ? { protected_branches: true, custom_branch_policies: false }
        : null,
    }
  }

  function row({ id, name, createdAt }: Environment) {
    const { apiUrl, serverUrl, repository } = site()
    const encoded = encodeURIComponent(name)
    return {
      id,
      node_id: `EN_${id}`,
      name,
      url: `${apiUrl}/repos/${repository}/environments/${encoded}`,
      html_url: `${serverUrl}/${repository}/deployments/activity_log?environments_filter=${encoded}`,
      created_at: createdAt,
      updated_at: createdAt,
    }
  }

  function rulesOf({ id, protection }: Environment): object[] {
    const { reviewers = [], preventSelfReview, waitMinutes, onlyProtectedBranches } = protection
    const rules: object[] = []
    const add = (type: string, more: object): void => {
      const ruleId = id * 10 + rules.length
      rules.push({ id: ruleId, node_id: `GA_${ruleId}`, type, ...more })
    }
    if (waitMinutes !== undefined) add('wait_timer', { wait_timer: waitMinutes })
    if (reviewers.length > 0) {
      add('required_reviewers', {
        prevent_self_review: preventSelfReview ?? false,
        reviewers: reviewers.map((login) => ({
          type: 'User',
          reviewer: simpleUser(site(), login),
        })),
      })
    }
    if (onlyProtectedBranches) add('branch_policy', {})
    return rules
  }

  return {
    answer,
    set(name: string, protection: Protection): void {
      const id = all.get(name.toLowerCase())?.id ?? 161_088_068 + all.size
      all.set(name.toLowerCase(), { id, name, protection, createdAt: now() })
    },
    delete(name: string): void {
      all.delete(name.toLowerCase())
    },
    /** The environment as an approval shows it, even if it was deleted since. */
    row(name: string) {
      const found = all.get(name.toLowerCase())
      if (found === undefined) throw new Error(`there is no environment ${name}: add it first`)
      return row(found)
    },
  }
}
