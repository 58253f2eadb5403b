export const id = 445
export const ids = [445]
export const modules = {
	45445: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { readApproval: () => readApproval })
		var schemas = __webpack_require__(63619)
		var untrusted_text = __webpack_require__(74213)
		var failure = __webpack_require__(28881)
		var workflow_run = __webpack_require__(55442)
		// CONCATENATED MODULE: ./src/github/approval/asking.ts
		function notKnown(because) {
			return { kind: 'not-known', because }
		}
		/** In place of an answer: GitHub refused, did not answer, or answered in another form. */ function unanswered(tried, permissions, error) {
			return notKnown((0, failure./* problem */ CC)(tried, permissions, error))
		}
		/** One question of a route below this repository, such as `/deployments`. */ async function askRepository({ github, run }, route, parameters = {}) {
			let { owner, name } = run.repository
			let { data } = await github.octokit.request({ method: 'GET', url: `/repos/{owner}/{repo}${route}`, owner, repo: name, ...parameters })
			return data
		}
		var same_name = __webpack_require__(71633)
		// CONCATENATED MODULE: ./src/github/approval/environment.ts
		let answer = schemas./* object */ Ikc({
			id: schemas./* int */ Whr(),
			name: schemas./* string */ YjP(),
			can_admins_bypass: schemas./* optional */ lqM(schemas./* boolean */ zMY()),
			protection_rules: schemas./* optional */ lqM(
				schemas./* array */ YOg(
					schemas./* object */ Ikc({
						type: schemas./* string */ YjP(),
						reviewers: schemas./* optional */ lqM(
							schemas./* array */ YOg(schemas./* object */ Ikc({ reviewer: schemas./* nullish */ cl6(schemas./* object */ Ikc({})) }))
						)
					})
				)
			)
		})
		/** Reads whether the environment is there, and has required reviewers. Never throws. */ async function readEnvironment(context, name) {
			let tried = `read the environment "${name}" of ${(0, workflow_run./* repositoryName */ a)(context.run.repository)}`
			// In an address these are steps to another page, however they are encoded.
			if ('' === name || '.' === name || '..' === name)
				return notKnown(
					`Could not ${(0, untrusted_text./* visible */ RK)(tried)}: GitHub's API cannot read an environment of this name. Rename the environment, and write its new name in the input "environment".`
				)
			try {
				let read = answer.parse(await askRepository(context, '/environments/{environment_name}', { environment_name: name }))
				if (!(0, same_name./* sameName */ q)(read.name, name))
					return notKnown(
						`Could not ${(0, untrusted_text./* visible */ RK)(tried)}: GitHub answered with the environment "${(0, untrusted_text./* visible */ RK)(read.name)}". Check GITHUB_API_URL, and any proxy in between.`
					)
				let reviewers = (read.protection_rules ?? [])
					.filter(({ type }) => 'required_reviewers' === type)
					.flatMap(rule => rule.reviewers ?? [])
					.filter(({ reviewer }) => null != reviewer)
				if (0 === reviewers.length) return { kind: 'no-required-reviewers' }
				return { kind: 'protected', id: read.id, name: read.name, adminsMayBypass: false !== read.can_admins_bypass }
			} catch (error) {
				let because = unanswered(tried, ['actions: read'], error)
				return 404 === (0, failure./* statusOf */ c2)(error) ? { kind: 'not-found', otherwise: because } : because
			}
		}
		// CONCATENATED MODULE: ./src/github/approval/job-deployment.ts
		let maker = {
			creator: schemas./* nullish */ cl6(schemas./* object */ Ikc({ login: schemas./* string */ YjP() })),
			performed_via_github_app: schemas./* nullish */ cl6(schemas./* object */ Ikc({ slug: schemas./* optional */ lqM(schemas./* string */ YjP()) }))
		}
		let deployments = schemas./* array */ YOg(
			schemas./* object */ Ikc({ id: schemas./* int */ Whr(), task: schemas./* string */ YjP(), environment: schemas./* string */ YjP(), ...maker })
		)
		let statuses = schemas./* array */ YOg(
			schemas./* object */ Ikc({
				state: schemas./* string */ YjP(),
				log_url: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				target_url: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				...maker
			})
		)
		/** Of the newest deployments: that of a running job is among them. */ let mostLookedAt = 20
		/**
		 * Whether GitHub made a deployment to the environment for this very job, which it does for each job
		 * that names an environment: one of the run's commit, with a status that says that the job is in
		 * progress. Those of other attempts point to other jobs. Never throws.
		 */ async function findJobDeployment(context, environment, jobId) {
			let { run } = context
			let tried = `find the deployment to "${environment}" that GitHub created for job ${jobId} of run ${run.runId} of ${(0, workflow_run./* repositoryName */ a)(run.repository)}`
			try {
				let all = deployments.parse(await askRepository(context, '/deployments', { sha: run.sha, task: 'deploy', per_page: 100 }))
				let candidates = all
					.filter(one => 'deploy' === one.task && (0, same_name./* sameName */ q)(one.environment, environment))
					.filter(madeByGitHub)
					.slice(0, mostLookedAt)
				for (let { id } of candidates) {
					let read = statuses.parse(await askRepository(context, '/deployments/{deployment_id}/statuses', { deployment_id: id, per_page: 100 }))
					if (read.some(status => pointsTo(status, run, jobId))) return { kind: 'points-here' }
				}
				return notKnown(
					`Could not ${(0, untrusted_text./* visible */ RK)(tried)}: no deployment of commit ${(0, untrusted_text./* visible */ RK)(run.sha)} to that environment belongs to this job (${candidates.length} read). Most likely the job has no \`environment: ${(0, untrusted_text./* visible */ RK)(environment)}\`, or has \`deployment: false\` beside it. With \`deployment: false\`, the job needs \`id-token: write\`.`
				)
			} catch (error) {
				return unanswered(tried, ['deployments: read'], error)
			}
		}
		/**
		 * GitHub makes a job's deployment through its Actions app, in the name of who triggered the run. What
		 * a step makes with the workflow's token comes through the same app, in the name of the app: nobody
		 * is asked for that, and it proves nothing.
		 */ function madeByGitHub(made) {
			let login = made.creator?.login ?? ''
			let viaActions = made.performed_via_github_app?.slug === 'github-actions'
			return viaActions && '' !== login && 'github-actions[bot]' !== login
		}
		function pointsTo(status, run, jobId) {
			if ('in_progress' !== status.state || !madeByGitHub(status)) return false
			let page = `${(0, workflow_run./* repositoryName */ a)(run.repository)}/actions/runs/${run.runId}/job/${jobId}`
			let wanted = URL.parse(`${run.serverUrl}/${page}`)
			return [status.log_url, status.target_url].some(address => {
				let url = URL.parse(address ?? '')
				return null !== url && url.origin === wanted?.origin && (0, same_name./* sameName */ q)(url.pathname, wanted.pathname)
			})
		}
		var api = __webpack_require__(73305)
		// CONCATENATED MODULE: ./src/github/approval/this-job.ts
		let this_job_answer = schemas./* object */ Ikc({
			total_count: schemas./* int */ Whr().check(api./* _nonnegative */ UI()),
			jobs: schemas./* array */ YOg(
				schemas./* object */ Ikc({
					id: schemas./* int */ Whr(),
					status: schemas./* string */ YjP(),
					runner_name: schemas./* nullable */ mee(schemas./* string */ YjP())
				})
			)
		})
		let perPage = 100
		let mostPages = 10
		/** Milliseconds between questions: GitHub shows a job as running a little after it has begun. */ let waits = [1000, 2000, 4000]
		/**
		 * The job that this is a step of. The runner does not tell its number, so it is the one job of this
		 * attempt that runs on a runner of this name: a runner does one job at a time. Where there are
		 * several, of two runners that are called the same, it is not known. Never throws.
		 */ async function findThisJob(context, env, sleep) {
			let { run } = context
			let runner = env.RUNNER_NAME ?? ''
			let tried = `find this job among those of attempt ${run.runAttempt} of run ${run.runId} of ${(0, workflow_run./* repositoryName */ a)(run.repository)}`
			let failed = why => notKnown(`Could not ${(0, untrusted_text./* visible */ RK)(tried)}: ${why}`)
			if ('' === runner) return failed('RUNNER_NAME is not set.')
			try {
				for (let round = 0; ; round += 1) {
					let jobs = await readJobs(context)
					if (null === jobs) return failed(`there are more than ${mostPages * perPage}.`)
					let here = jobs.filter(job => job.runner_name === runner && 'completed' !== job.status)
					let [job] = here
					if (here.length > 1) return failed(`${here.length} of them run on a runner called "${(0, untrusted_text./* visible */ RK)(runner)}".`)
					if (job?.status === 'in_progress') return { kind: 'found', id: job.id }
					let wait = waits[round]
					if (void 0 === wait) return failed(`none of them runs on a runner called "${(0, untrusted_text./* visible */ RK)(runner)}".`)
					await sleep(wait)
				}
			} catch (error) {
				return unanswered(tried, ['actions: read'], error)
			}
		}
		/** Every job of this attempt; null: they are too many to be read. */ async function readJobs(context) {
			let { runId, runAttempt } = context.run
			let jobs = new Map()
			for (let page = 1; page <= mostPages; page += 1) {
				let read = this_job_answer.parse(
					await askRepository(context, '/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
						run_id: runId,
						attempt_number: runAttempt,
						per_page: perPage,
						page
					})
				)
				for (let job of read.jobs) jobs.set(job.id, job)
				if (read.jobs.length < perPage) return [...jobs.values()]
			}
			return null
		}
		// CONCATENATED MODULE: ./src/github/approval/job-environment.ts
		/**
		 * Whether this very job runs in the environment: as its own OIDC token says, else as the deployment
		 * says that GitHub made for it. Never throws.
		 */ async function readJobEnvironment(context) {
			let { run, environment } = context
			// Its client is loaded where there is a token to ask for.
			let { readIdToken } = await Promise.all(/* import() */ [__webpack_require__.e(38), __webpack_require__.e(961)]).then(
				__webpack_require__.bind(__webpack_require__, 31961)
			)
			let token = await readIdToken(context)
			switch (token.kind) {
				case 'claims':
					return fromClaims(token.claims, run, environment)
				case 'not-granted':
					return byDeployment(context, '`id-token: write`', 'The job has no `id-token: write`.')
				case 'not-known':
					return byDeployment(context, 'its OIDC token', token.because)
				// Whoever forges one answer of this job's may have done more: nothing else is asked.
				case 'forged':
					return notKnown(token.because)
			}
		}
		function fromClaims(claims, run, environment) {
			let strange = contradiction(claims, run)
			if (null !== strange)
				return notKnown(
					`Could not tell in which environment this job runs: its OIDC token is for ${strange}. Check what sets ACTIONS_ID_TOKEN_REQUEST_URL and GITHUB_* in this job.`
				)
			let found = claims.environment || null
			return null !== found && (0, same_name./* sameName */ q)(found, environment) ? { kind: 'this' } : { kind: 'another', found }
		}
		/** What in the token is not of this run; null: nothing. */ function contradiction(claims, run) {
			let { repository, run_id, run_attempt } = claims
			let ours = (0, workflow_run./* repositoryName */ a)(run.repository)
			if (!(0, same_name./* sameName */ q)(repository, ours))
				return `the repository ${(0, untrusted_text./* visible */ RK)(repository)}, not ${(0, untrusted_text./* visible */ RK)(ours)}`
			let subject = subjectOf(claims.sub)
			if (null !== subject && !(0, same_name./* sameName */ q)(subject.repository, ours))
				return `the subject ${(0, untrusted_text./* visible */ RK)(claims.sub)}, not the repository ${(0, untrusted_text./* visible */ RK)(ours)}`
			let environment = claims.environment || null
			if (subject?.environment != null && !(0, same_name./* sameName */ q)(subject.environment, environment ?? ''))
				return `the subject ${(0, untrusted_text./* visible */ RK)(claims.sub)}, not the environment "${(0, untrusted_text./* visible */ RK)(environment ?? '')}"`
			if (run_id !== run.runId) return `run ${(0, untrusted_text./* visible */ RK)(run_id)}, not ${run.runId}`
			if ('string' == typeof run_attempt && run_attempt !== String(run.runAttempt))
				return `attempt ${(0, untrusted_text./* visible */ RK)(run_attempt)} of run ${run.runId}, not attempt ${run.runAttempt}`
			return null
		}
		/**
		 * What the subject names in GitHub's own form, `repo:OWNER/NAME:environment:production`; ids may
		 * stand behind `@` in both names. null: an organization has given its subjects another form.
		 */ function subjectOf(sub) {
			let [, owner, name, environment] = /^repo:([^:/@]+)(?:@\d+)?\/([^:@]+)(?:@\d+)?(?::environment:([^:]*)|:.*)?$/s.exec(sub) ?? []
			if (void 0 === owner || void 0 === name) return null
			return { repository: `${owner}/${name}`, environment: decoded(environment) }
		}
		/** A colon in an environment's name is written `%3A` there. */ function decoded(environment) {
			return void 0 === environment ? null : environment.replaceAll(/%3a/gi, ':')
		}
		async function byDeployment(context, /** What it would take in place of a deployment. */ takes, noToken) {
			let job = await findThisJob(context, context.env, context.sleep)
			let answer = 'found' === job.kind ? await findJobDeployment(context, context.environment, job.id) : job
			switch (answer.kind) {
				case 'points-here':
					return { kind: 'this' }
				case 'not-known':
					return notKnown(
						// What to do stands first: a report may cut the rest.
						`Could not tell in which environment this job runs. That needs ${takes}, or \`deployments: read\` with \`actions: read\`. ${noToken} ${answer.because}`
					)
			}
		}
		// CONCATENATED MODULE: ./src/github/approval/reviews.ts
		let reviews_answer = schemas./* array */ YOg(
			schemas./* object */ Ikc({
				/** `approved`, `rejected` or `pending`. */ state: schemas./* string */ YjP(),
				comment: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				user: schemas./* nullish */ cl6(schemas./* object */ Ikc({ login: schemas./* string */ YjP(), type: schemas./* string */ YjP() })),
				environments: schemas./* array */ YOg(
					schemas./* object */ Ikc({ id: schemas./* optional */ lqM(schemas./* int */ Whr()), name: schemas./* optional */ lqM(schemas./* string */ YjP()) })
				)
			})
		)
		/** The reviews that the run carries for any environment. Never throws. */ async function readReviews(context) {
			let { run } = context
			try {
				let route = '/actions/runs/{run_id}/approvals'
				let reviews = reviews_answer.parse(await askRepository(context, route, { run_id: run.runId }))
				return { kind: 'read', reviews }
			} catch (error) {
				let tried = `read who approved run ${run.runId} of ${(0, workflow_run./* repositoryName */ a)(run.repository)}`
				return unanswered(tried, ['actions: read'], error)
			}
		}
		/**
		 * Whether people have let jobs of the run into the environment.
		 *
		 * A rejected job never starts, so a run with both answers was approved in the end, unless an
		 * administrator went past the reviewers after they had said no. Where that is possible, nobody knows.
		 */ function judgeReviews(reviews, environment, runId) {
			let ofIt = reviews.filter(({ environments }) =>
				environments.some(
					({ id, name }) => void 0 !== name && (0, same_name./* sameName */ q)(name, environment.name) && (void 0 === id || id === environment.id)
				)
			)
			let by = approvers(ofIt.filter(({ state }) => 'approved' === state))
			if (0 === by.length) return { kind: 'not-approved' }
			let rejected = ofIt.some(({ state }) => 'rejected' === state)
			if (rejected && environment.adminsMayBypass) {
				let name = (0, untrusted_text./* visible */ RK)(environment.name)
				return notKnown(
					`Could not tell whether this job is approved: run ${runId} has both an approved and a rejected review for the environment "${name}", GitHub does not say which came last, and administrators can bypass its reviewers. Start a new run (a re-run keeps both reviews), or do not allow administrators to bypass the protection rules of "${name}".`
				)
			}
			return { kind: 'approved', by }
		}
		/** Each person once, with all that they wrote. An app is nobody who can have looked at anything. */ function approvers(approved) {
			let comments = new Map()
			for (let { user, comment } of approved) {
				if (user?.type !== 'User' || '' === user.login) continue
				let written = comments.get(user.login) ?? new Set()
				if (comment) written.add(comment)
				comments.set(user.login, written)
			}
			return [...comments].map(([login, written]) => ({ login, comment: [...written].join('; ') }))
		}
		// CONCATENATED MODULE: ./src/github/approval/read-approval.ts
		/**
		 * Whether people have let this very job into its environment. That takes all three: the environment
		 * has required reviewers, the run carries an approved review for it, and this job runs in it. What
		 * GitHub does not tell is `not-known`, never a pass. Never throws.
		 *
		 * Needs `actions: read`, and `id-token: write` or `deployments: read`.
		 *
		 * @param given.environment as the workflow writes it; GitHub does not tell cases apart
		 * @param given.dispatcher where the request for an OIDC token goes through instead of the network: a
		 *   test's; null: the network, or the proxy that `env` names
		 */ async function readApproval(given) {
			let { run, environment } = given
			let lacking = because => ({ kind: 'lacking', environment, because })
			let protection = await readEnvironment(given, environment)
			switch (protection.kind) {
				case 'no-required-reviewers':
					return lacking(protection)
				case 'not-known':
					return { ...protection, environment }
				case 'not-found': {
					// The same permission lets the reviews be read: only who has it is told that there is none.
					let { kind } = await readReviews(given)
					return 'read' === kind ? lacking({ kind: 'no-such-environment' }) : { ...protection.otherwise, environment }
				}
				case 'protected':
					break
			}
			let answer = await readReviews(given)
			if ('not-known' === answer.kind) return { ...answer, environment }
			let judgement = judgeReviews(answer.reviews, protection, run.runId)
			if ('not-approved' === judgement.kind) return lacking(judgement)
			if ('not-known' === judgement.kind) return { ...judgement, environment }
			let job = await readJobEnvironment({ ...given, environment: protection.name })
			switch (job.kind) {
				case 'this':
					return { kind: 'approved', environment: protection.name, by: judgement.by }
				case 'another':
					return lacking({ kind: 'another-job', found: job.found })
				case 'not-known':
					return { ...job, environment }
			}
		}
	}
}
