import { modules as shared_396_569_584_961 } from './shared-396-569-584-961.js'
import { modules as shared_569_584_961 } from './shared-569-584-961.js'
import { modules as shared_584_961 } from './shared-584-961.js'
export const id = 584
export const ids = [584, 569]
export const modules = {
	...shared_396_569_584_961,
	...shared_569_584_961,
	...shared_584_961,
	96584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, { openGitHub: () => openGitHub })
		var node$timers_promises_0 = __webpack_require__(58500)
		var $octokit_rest_5 = __webpack_require__(60891)
		var $network_dispatcher_1 = __webpack_require__(73569)
		var $network_undici_2 = __webpack_require__(79588)
		var $bounded_answer_3 = __webpack_require__(87021)
		var $retry_4 = __webpack_require__(48129)
		/** One attempt of one request; GitHub itself gives up after ten seconds. */ let attemptTimeout = 20_000
		let silent = { debug() {}, info() {}, warn() {}, error() {} }
		/**
		 * A client for GitHub's REST and GraphQL APIs. Opening it sends nothing. The only file that loads
		 * Octokit: import it late, `await import('./github/client.ts')`, when there is something to send.
		 */ function openGitHub(given) {
			let { graphqlUrl, dispatcher } = given
			let through = (0, $network_dispatcher_1.fetchThrough)(dispatcher ?? new $network_undici_2./* .Agent */ g6())
			let send = (url, init) => through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
			let patiently = (0, $retry_4./* .retrying */ R)(send, {
				sleep: given.sleep ?? node$timers_promises_0.setTimeout,
				// Only queries are sent there: a second one changes nothing.
				isRead: (method, url) => 'GET' === method || url === graphqlUrl
			})
			let octokit = new $octokit_rest_5./* .Octokit */ E({
				auth: given.token,
				baseUrl: given.apiUrl,
				userAgent: 'stagegate',
				log: silent,
				request: {
					log: silent,
					fetch: async (url, init) => {
						let end = given.waiting?.(`GitHub at ${new URL(given.apiUrl).host} to answer`)
						try {
							return await (0, $bounded_answer_3./* .boundedAnswer */ i)(await patiently(url, init))
						} finally {
							end?.()
						}
					}
				}
			})
			return {
				octokit,
				async graphql(query, variables) {
					let response = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables })
					return response.data
				}
			}
		}
	}
}
