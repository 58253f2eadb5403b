import { modules as shared_614_851_927 } from './shared-614-851-927.js'
export const id = 851
export const ids = [851]
export const modules = {
	...shared_614_851_927,
	92191: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => promoterOf })
		var $commands_inputs_inputs_0 = __webpack_require__(85408)
		var $github_workflow_run_2 = __webpack_require__(55442)
		var $registry_credentials_credentials_1 = __webpack_require__(29868)
		/** Where other systems than GitHub say who has started their job. */ let starters = [
			'GITHUB_TRIGGERING_ACTOR',
			'GITHUB_ACTOR',
			'GITLAB_USER_LOGIN',
			'BUILD_REQUESTEDFOR'
		]
		/** Nobody in particular: whoever is this in a container may be anybody. */ let noPerson = ['root', 'unknown']
		/** Whoever is logged in; inside a job, whoever started it, and a workflow's run. */ function promoterOf(raw, around) {
			let { env, user, now, nonce, sleep, uninterrupted, waiting } = around
			let run = (0, $github_workflow_run_2./* .workflowRun */ t)(env)
			let mlflowUser = userIn(raw, around)
			let started = starters.map(name => env[name]).find(it => it)
			let loggedIn = user()
			let person = noPerson.includes(loggedIn) ? (mlflowUser ?? loggedIn) : loggedIn
			let by = started ?? person
			return { by, mlflowUser, run: run?.url ?? null, now, nonce, sleep, uninterrupted, waiting }
		}
		/** What is wrong with the connection is said where it is opened. */ function userIn(raw, { env }) {
			try {
				let { credentials, registryUri } = (0, $commands_inputs_inputs_0./* .readConnection */ dC)(raw, env, 'sqlite:///mlflow.db')
				return (0, $registry_credentials_credentials_1./* .mlflowUserOf */ IY)(credentials, registryUri)
			} catch {
				return null
			}
		}
	},
	73815: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { Z: () => withSources })
		var external_node_fs_ = __webpack_require__(73024)
		var external_node_path_ = __webpack_require__(76760)
		var inputs = __webpack_require__(85408)
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var commit_hash = __webpack_require__(62108)
		var external_node_child_process_ = __webpack_require__(31421)
		// CONCATENATED MODULE: ./src/git/git.ts
		/**
		 * Variables that would put another repository, or another history, in the place of the one at
		 * hand; git itself sets some of them where it runs a hook.
		 */ let redirecting = new Set([
			'GIT_ALTERNATE_OBJECT_DIRECTORIES',
			'GIT_COMMON_DIR',
			'GIT_CONFIG',
			'GIT_DIR',
			'GIT_INDEX_FILE',
			'GIT_NAMESPACE',
			'GIT_OBJECT_DIRECTORY',
			'GIT_PREFIX',
			'GIT_REPLACE_REF_BASE',
			'GIT_SHALLOW_FILE',
			'GIT_WORK_TREE'
		])
		/** Git as a reader that asks nobody, fetches nothing and starts no other program. */ let onlyReading = {
			// What went wrong is told apart by git's words, so these must not be translated.
			LC_ALL: 'C',
			LANGUAGE: 'C',
			GIT_TERMINAL_PROMPT: '0',
			GIT_OPTIONAL_LOCKS: '0',
			// A partial clone would fetch a commit that it lacks; the older git knows only the second.
			GIT_NO_LAZY_FETCH: '1',
			GIT_ALLOW_PROTOCOL: 'none',
			// A commit's parents are those in the commit: nothing local may put others in their place.
			GIT_NO_REPLACE_OBJECTS: '1',
			GIT_GRAFT_FILE: '/dev/null'
		}
		let settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'advice.graftFileDeprecated=false']
		/**
		 * Git as it is installed on the machine, in one directory, without a shell.
		 *
		 * @param given.env the environment that git is found in and runs in
		 * @param given.timeout milliseconds, after which a call is given up
		 */ function gitIn(given) {
			let { directory, timeout } = given
			let kept = Object.entries(given.env).filter(([name]) => !redirecting.has(name))
			let env = { ...Object.fromEntries(kept), ...onlyReading }
			let first = ['--no-pager', '-C', directory, ...settings.flatMap(one => ['-c', one])]
			return (...args) =>
				new Promise(resolve => {
					let options = { env, timeout, killSignal: 'SIGKILL', windowsHide: true }
					;(0, external_node_child_process_.execFile)('git', [...first, ...args], options, (error, stdout, stderr) => {
						resolve(answerOf(error, stdout, stderr, timeout))
					})
				})
		}
		function answerOf(error, stdout, stderr, milliseconds) {
			if (null === error) return { kind: 'exited', status: 0, stdout, stderr }
			if ('number' == typeof error.code) return { kind: 'exited', status: error.code, stdout, stderr }
			// The directory is git's argument, not the process's own, so only the program can be missing.
			if ('ENOENT' === error.code) return { kind: 'not-installed', cause: error }
			let stopped = true === error.killed && 'string' != typeof error.code
			return stopped ? { kind: 'too-slow', milliseconds, cause: error } : { kind: 'broken', cause: error }
		}
		// CONCATENATED MODULE: ./src/git/local-clone.ts
		/** Milliseconds for one question; the longest histories that there are take seconds. */ let patience = 60_000
		let shallow = 'the clone is shallow and may lack it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout, fetches the whole history'
		/**
		 * The history in the clone that a directory is in, read with git. Nothing is fetched and nothing
		 * is written; what is changed and not committed is of no concern.
		 *
		 * @param given.directory any directory of the clone
		 * @param given.commit full hash of the commit that is being promoted; null: what is checked out
		 * @param given.timeout milliseconds for one call of git
		 */ function localClone(given) {
			let { directory, env, timeout = patience } = given
			let git = gitIn({ directory, env, timeout })
			return {
				/** Rejects with a UsageError where there is no git, no repository, or none that git trusts. */ async relationOf(commit) {
					let ours = null === given.commit ? null : (0, commit_hash./* commitHash */ u)(given.commit)
					if (ours?.kind === 'none')
						throw new errors./* UsageError */ eb(
							`'${(0, untrusted_text./* visible */ RK)(given.commit ?? '')}' cannot be the commit that is being promoted: ${ours.because}.`
						)
					let theirs = (0, commit_hash./* commitHash */ u)(commit)
					let asked = new Question(git, directory, commit, ours?.hash ?? 'HEAD')
					if ('none' === theirs.kind) {
						let promoted = ours?.hash ?? (await asked.promoted())
						return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted }
					}
					return ours?.hash === theirs.hash ? { kind: 'same' } : await asked.answer(theirs.hash)
				}
			}
		}
		/** How a commit, as the run names it, stands to `promoted`, which is a full hash or HEAD. */ class Question {
			#git
			#directory
			#commit
			#promoted
			constructor(git, directory, commit, promoted) {
				this.#git = git
				this.#directory = directory
				this.#commit = commit
				this.#promoted = promoted
			}
			/** The full hash of the commit that is being promoted; null: the clone does not have it. */ async promoted() {
				return await this.#commitNamed(this.#promoted)
			}
			async answer(commit) {
				let promoted = await this.promoted()
				if (null === promoted) {
					let named = 'HEAD' === this.#promoted ? null : this.#promoted
					return await this.#unknown('no-promoted-commit', this.#noPromoted(), named)
				}
				if (promoted === commit) return { kind: 'same' }
				let known = await this.#commitNamed(commit)
				// Git takes 40 digits for the beginning of a longer hash, and 64 for a branch's name, where
				// its own hashes have another length; and a tag object's hash for what it points to.
				if (known !== commit) return await this.#unknown('not-found', 'the clone has no such commit', promoted)
				let { status } = await this.#ask([0, 1], 'merge-base', '--is-ancestor', known, promoted)
				if (0 === status) return { kind: 'ancestor' }
				// A history that was cut off ends too early to say no.
				return (await this.#isShallow()) ? { kind: 'not-known', reason: 'shallow', because: shallow, promoted } : { kind: 'not-an-ancestor', promoted }
			}
			#noPromoted() {
				return 'HEAD' === this.#promoted
					? 'nothing has been committed in the repository yet'
					: `the clone does not have the commit that is being promoted, ${this.#promoted}`
			}
			async #unknown(reason, because, promoted) {
				return (await this.#isShallow())
					? { kind: 'not-known', reason: 'shallow', because: shallow, promoted }
					: { kind: 'not-known', reason, because, promoted }
			}
			/** The full hash of the commit; null: the clone has none of that name. */ async #commitNamed(name) {
				let { status, stdout } = await this.#ask([0, 1], 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)
				return 0 === status ? stdout.trim() : null
			}
			async #isShallow() {
				let { stdout } = await this.#ask([0], 'rev-parse', '--is-shallow-repository')
				// A git from before 2.15 repeats the question: then it is not known to be whole.
				return 'false' !== stdout.trim()
			}
			async #ask(expected, ...args) {
				let answer = await this.#git(...args)
				if ('exited' === answer.kind && expected.includes(answer.status)) return answer
				let tried = `Could not compare commit ${(0, untrusted_text./* visible */ RK)(this.#commit, 80)} with ${this.#promoted}`
				throw new errors./* UsageError */ eb(`${tried}: ${whatCameBack(answer, (0, untrusted_text./* visible */ RK)(this.#directory))}`, {
					cause: 'exited' === answer.kind ? answer.stderr : answer.cause
				})
			}
		}
		/** What came back and what to do, in full sentences. */ function whatCameBack(answer, directory) {
			switch (answer.kind) {
				case 'not-installed':
					return 'there is no git on the PATH. Install git, and run this in a clone of the repository.'
				case 'too-slow':
					return `git did not answer in ${directory} within ${answer.milliseconds / 1000} seconds.`
				case 'broken':
					return `git could not be run in ${directory} (${(0, untrusted_text./* visible */ RK)(messageOf(answer.cause))}).`
				case 'exited':
					return whatGitSaid(answer.status, answer.stderr, directory)
			}
		}
		function whatGitSaid(status, stderr, directory) {
			if (/\bnot a git repository\b/i.test(stderr)) return `${directory} is not in a git repository. Run this in a clone of the repository.`
			if (/dubious ownership|unsafe repository/i.test(stderr)) {
				// Git names the repository's own directory, which may be further up, and quotes it for a shell.
				let advice = /^\s*(git config --global --add safe\.directory .+)$/m.exec(stderr)?.[1]
				return `the repository of ${directory} belongs to another user, so git does not read it. If you trust it: ${(0, untrusted_text./* visible */ RK)(advice ?? 'name it in git’s setting safe.directory', 1000)}`
			}
			let said = stderr.split('\n').find(line => /^(?:fatal|error): /.test(line))
			return `git ended with status ${status} in ${directory}${void 0 === said ? '' : ` (${(0, untrusted_text./* visible */ RK)(said.replace(/^\w+: /, ''))})`}.`
		}
		function messageOf(cause) {
			return cause instanceof Error ? cause.message : String(cause)
		}
		var registry_open = __webpack_require__(42772)
		// CONCATENATED MODULE: ./src/cli/connection.ts
		/** MLflow's own default store, taken only where it is there already. */ let defaultStore = 'mlflow.db'
		/** Opens what the flags and the environment name, and closes it whatever happens. */ async function withSources(access, raw, around, use) {
			let fallback = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null
			let connection = (0, inputs./* readConnection */ dC)(raw, around.env, fallback)
			let code = localClone({ directory: around.cwd, commit: null, env: around.env })
			let stores = await (0, registry_open./* openStores */ j)(access, connection, {
				env: around.env,
				cwd: around.cwd,
				now: around.now,
				onRetry: around.err,
				waiting: around.waiting
			})
			try {
				return await use({ ...stores, code })
			} finally {
				await (0, registry_open./* closeStores */ H)(stores)
			}
		}
	},
	38311: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BO: () => asksForHelp,
			Kk: () => connectionFlags,
			MI: () => declarationOf,
			Tb: () => isSwitch,
			ZD: () => repeated,
			Zo: () => flagsOf,
			bQ: () => parseFlags
		})
		var node$util_0 = __webpack_require__(57975)
		var $commands_inputs_inputs_and_flags_1 = __webpack_require__(14311)
		var $core_errors_errors_2 = __webpack_require__(58692)
		var $core_text_near_name_3 = __webpack_require__(56853)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		/** Where MLflow is: of every command that asks it. */ let connectionFlags = $commands_inputs_inputs_and_flags_1./* .inputNames */ vj.filter(
			name => 'connection' === (0, $commands_inputs_inputs_and_flags_1./* .inputOf */ wg)(name).serves && isFlag(name)
		)
		/** The flags of a command, but for `--json`. */ function flagsOf(command) {
			let own = Object.keys(command.takes)
			return [...own.filter(isFlag), ...(command.withoutRegistry ? [] : connectionFlags)]
		}
		/** A secret is none: it would be seen in `ps` and kept in the shell's history. */ function isFlag(name) {
			if (isTyped(name)) return true
			let { secret, serves, onlyInJobs } = (0, $commands_inputs_inputs_and_flags_1./* .inputOf */ wg)(name)
			return void 0 === secret && 'job' !== serves && !onlyInJobs
		}
		/** Each time it is given, it adds its lines. */ let repeated = 'gates'
		/** Whether it can stand alone, for it is either true or false. */ function isSwitch(name) {
			return /^(?:true|false)$/.test(declarationOf(name).default ?? '')
		}
		function isTyped(name) {
			return Object.hasOwn($commands_inputs_inputs_and_flags_1./* .typedFlags */ mV, name)
		}
		/** Of an input, or of what is a flag only. */ function declarationOf(name) {
			return isTyped(name) ? $commands_inputs_inputs_and_flags_1./* .typedFlags */ mV[name] : (0, $commands_inputs_inputs_and_flags_1./* .inputOf */ wg)(name)
		}
		let typedNames = Object.keys($commands_inputs_inputs_and_flags_1./* .typedFlags */ mV)
		let switches = [
			...[...$commands_inputs_inputs_and_flags_1./* .inputNames */ vj, ...typedNames].filter(name => isFlag(name) && isSwitch(name)),
			'json',
			'help'
		]
		/** Whether help is asked for, wherever it stands and whatever else is wrong. */ function asksForHelp(args) {
			return args.some(arg => '--help' === arg || '-h' === arg)
		}
		/**
		 * Throws a UsageError that names the nearest flag, or the variable that a secret belongs in, and
		 * where files stand beside the flags of a command that takes none.
		 */ function parseFlags(args, allowed, takesFiles = false) {
			let names = [...allowed, 'json']
			let spelled = spellOut(args)
			refuseUnknown(spelled, names)
			let open = spelled.find(arg => names.some(name => arg === `--${name}`))
			if (void 0 !== open) throw new $core_errors_errors_2./* .UsageError */ eb(`${open} is given without a value.`)
			let options = Object.fromEntries(names.map(name => [name, { type: 'string', multiple: true }]))
			let { values, positionals: files } = parsed(spelled, options, takesFiles)
			let given = name => {
				let all = values[name] ?? []
				if (all.length > 1 && name !== repeated) throw new $core_errors_errors_2./* .UsageError */ eb(`--${name} is given ${all.length} times; once is enough.`)
				// Each --gates is a line, or several.
				return all.map(each => each.trim()).join('\n')
			}
			for (let name of names) {
				let all = values[name]
				if (all?.some(each => '' === each.trim())) throw new $core_errors_errors_2./* .UsageError */ eb(`--${name} is given without a value.`)
			}
			return {
				raw: Object.fromEntries($commands_inputs_inputs_and_flags_1./* .inputNames */ vj.map(name => [name, given(name)])),
				json: isTrue('json', given('json')),
				typed: Object.fromEntries(typedNames.map(name => [name, given(name)])),
				files
			}
		}
		function parsed(args, options, allowPositionals) {
			try {
				return (0, node$util_0.parseArgs)({ args: [...args], options, strict: true, allowPositionals })
			} catch (cause) {
				throw new $core_errors_errors_2./* .UsageError */ eb(strayWord(args, cause), { cause })
			}
		}
		/** What stands beside the flags, of a command that takes no such words. */ function strayWord(args, cause) {
			let word = args.find(arg => !arg.startsWith('--'))
			if (void 0 === word) return (0, $core_text_untrusted_text_4./* .visible */ RK)(cause instanceof Error ? cause.message : `${cause}`, 400)
			let shown = `'${(0, $core_text_untrusted_text_4./* .visible */ RK)(word)}'`
			let before = /^(--[^=]+)=true$/.exec(args[args.indexOf(word) - 1] ?? '')?.[1]
			if (void 0 !== before) return `${shown} follows ${before}, which takes true, false or no value.`
			return word.startsWith('-')
				? `There is no flag ${shown} here: flags begin with two dashes, as in --model-name.`
				: `${shown} does not belong to a flag. Write each value after its flag, as in --model-name NAME.`
		}
		/** A switch may stand alone, be denied (`--no-…`), or be followed by true or false. */ function spellOut(args) {
			let spelled = []
			for (let index = 0; index < args.length; index += 1) {
				let arg = args[index] ?? ''
				let denied = switches.find(name => arg === `--no-${name}`)
				let alone = switches.find(name => arg === `--${name}`)
				let next = args[index + 1]
				if (void 0 !== denied) spelled.push(`--${denied}=false`)
				else if (void 0 !== alone && ('true' === next || 'false' === next)) {
					spelled.push(`${arg}=${next}`)
					index += 1
				} else if (void 0 !== alone) spelled.push(`${arg}=true`)
				else if (takesNext(arg, next)) {
					// Joined, so that a value may begin with a dash: `--gates "-1 …"` is no flag.
					spelled.push(`${arg}=${next}`)
					index += 1
				} else spelled.push(arg)
			}
			return spelled
		}
		/**
		 * What begins with two dashes is the next flag: after a variable that is empty, `--alias $ALIAS
		 * --dry-run` must not become an alias, and a promotion that is no dry run.
		 */ function takesNext(arg, next) {
			let isOpenFlag = arg.startsWith('--') && !arg.includes('=')
			return isOpenFlag && void 0 !== next && !next.startsWith('--')
		}
		/** What other tools call them. */ let otherWords = {
			name: 'model-name',
			uri: 'tracking-uri',
			url: 'tracking-uri',
			server: 'tracking-uri',
			target: 'alias',
			message: 'reason',
			threshold: 'gates',
			output: 'html',
			token: 'tracking-token',
			password: 'tracking-password',
			user: 'tracking-username',
			username: 'tracking-username'
		}
		function refuseUnknown(args, names) {
			for (let arg of args) {
				let name = /^--([^=]*)/.exec(arg)?.[1]
				if (void 0 === name || names.includes(name)) continue
				let meant = (Object.hasOwn(otherWords, name) && otherWords[name]) || name
				let input = $commands_inputs_inputs_and_flags_1./* .inputNames */ vj.find(each => each === meant)
				let variable = input && (0, $commands_inputs_inputs_and_flags_1./* .inputOf */ wg)(input).secret
				if (void 0 !== variable)
					throw new $core_errors_errors_2./* .UsageError */ eb(
						`--${name} is not a flag, because other users could read it in the list of processes. Set the variable ${variable} instead.`
					)
				let flags = names.map(each => `--${each}`)
				let near = (0, $core_text_near_name_3./* .nearest */ pA)(meant, names)
				let hint = void 0 === input || isFlag(input) ? (null === near ? '' : ` Did you mean --${near}?`) : ' It is an input of the action only.'
				throw new $core_errors_errors_2./* .UsageError */ eb(
					`There is no flag '--${(0, $core_text_untrusted_text_4./* .visible */ RK)(name)}' here.${hint} Flags: ${flags.join(', ')}.`
				)
			}
		}
		function isTrue(name, text) {
			if ('' === text || 'false' === text) return false
			if ('true' === text) return true
			throw new $core_errors_errors_2./* .UsageError */ eb(
				`--${name} is '${(0, $core_text_untrusted_text_4./* .visible */ RK)(text)}'; it can be true or false.`
			)
		}
	},
	49752: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { JW: () => throwIfIrreplaceable, Ty: () => tryFolderOf, fR: () => replaceFile, yK: () => putInPlace })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $core_errors_errors_2 = __webpack_require__(58692)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $write_problem_4 = __webpack_require__(81008)
		/** Writes a file that a flag names, in place of one that is there. Throws a `UsageError`. */ async function replaceFile(flag, file, folder, text) {
			let path = (0, node$path_1.resolve)(folder, file)
			await throwIfIrreplaceable(flag, path)
			try {
				await putInPlace(path, text)
			} catch (cause) {
				throw new $core_errors_errors_2./* .UsageError */ eb(
					input =>
						`The file of ${input(flag)} cannot be written to ${(0, $core_text_untrusted_text_3./* .visible */ RK)(path, 400)}: ${(0, $write_problem_4./* .writeProblem */ b)(cause)}.`,
					{ cause }
				)
			}
		}
		/**
		 * Writes the text beside the file and gives it the file's name in one step: whoever reads the file sees
		 * the former text or the whole of this one. A link is replaced, and not what it leads to.
		 */ async function putInPlace(path, text) {
			await withDrafts(path, async drafts => {
				let draft = (0, node$path_1.join)(drafts, 'draft')
				let handle = await (0, node$fs_promises_0.open)(draft, 'wx')
				try {
					await handle.writeFile(text)
					await handle.sync()
				} finally {
					await handle.close()
				}
				await (0, node$fs_promises_0.rename)(draft, path)
			})
		}
		/** Throws what the system says where no file can be made beside this one; leaves nothing behind. */ async function tryFolderOf(path) {
			await withDrafts(path, async () => {})
		}
		async function withDrafts(path, use) {
			let drafts = await (0, node$fs_promises_0.mkdtemp)((0, node$path_1.join)((0, node$path_1.dirname)(path), '.stagegate-'))
			try {
				await use(drafts)
			} finally {
				await (0, node$fs_promises_0.rm)(drafts, { recursive: true, force: true }).catch(() => {})
			}
		}
		/** A folder or a device cannot be replaced by a file. */ async function throwIfIrreplaceable(flag, path) {
			let found = await (0, node$fs_promises_0.stat)(path).catch(() => (0, node$fs_promises_0.lstat)(path).catch(() => null))
			if (null === found || found.isFile()) return
			let what = found.isDirectory() ? 'a folder' : 'not a regular file'
			throw new $core_errors_errors_2./* .UsageError */ eb(
				input => `${input(flag)} takes a file, and ${(0, $core_text_untrusted_text_3./* .visible */ RK)(path, 400)} is ${what}.`
			)
		}
	},
	81008: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => codeOf, b: () => writeProblem })
		var $core_text_untrusted_text_0 = __webpack_require__(74213)
		/** Why a file could not be written, for a message. */ function writeProblem(cause) {
			switch (codeOf(cause)) {
				case 'ENOENT':
				case 'ENOTDIR':
					return 'there is no such folder'
				case 'EACCES':
				case 'EPERM':
				case 'EROFS':
					return 'this user may not write there'
				case 'ENOSPC':
					return 'there is no room'
				default:
					return cause instanceof Error ? (0, $core_text_untrusted_text_0./* .visible */ RK)(cause.message, 300) : 'the reason is not known'
			}
		}
		/** `ENOENT`: what the system says went wrong; null: nothing. */ function codeOf(cause) {
			let isCoded = 'object' == typeof cause && null !== cause && 'code' in cause
			return isCoded && 'string' == typeof cause.code ? cause.code : null
		}
	}
}
