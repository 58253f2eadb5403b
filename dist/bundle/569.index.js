export const id = 569
export const ids = [569]
export const modules = {
	1325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { main: () => /* binding */ main })
		// EXTERNAL MODULE: external "node:crypto"
		var external_node_crypto_ = __webpack_require__(7598)
		// EXTERNAL MODULE: external "node:os"
		var external_node_os_ = __webpack_require__(8161)
		// EXTERNAL MODULE: external "node:timers/promises"
		var promises_ = __webpack_require__(8500)
		// EXTERNAL MODULE: external "node:util"
		var external_node_util_ = __webpack_require__(7975)
		// EXTERNAL MODULE: ./src/commands/signals.ts
		var signals = __webpack_require__(5055)
		// EXTERNAL MODULE: ./src/github/workflow-commands.ts
		var workflow_commands = __webpack_require__(5513)
		// EXTERNAL MODULE: ./src/report/text/paint.ts
		var text_paint = __webpack_require__(2864)
		// EXTERNAL MODULE: ./src/commands/command.ts
		var commands_command = __webpack_require__(3155)
		// EXTERNAL MODULE: ./src/commands/exit-codes.ts
		var exit_codes = __webpack_require__(5979)
		// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 1 modules
		var inputs = __webpack_require__(5408)
		// EXTERNAL MODULE: ./src/commands/list.ts
		var list = __webpack_require__(9664)
		// EXTERNAL MODULE: ./src/core/errors/errors.ts
		var errors = __webpack_require__(8692)
		// EXTERNAL MODULE: ./src/core/text/near-name.ts
		var near_name = __webpack_require__(6853)
		// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
		var untrusted_text = __webpack_require__(4213)
		// EXTERNAL MODULE: ./src/cli/actor.ts
		var cli_actor = __webpack_require__(2191)
		// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
		var connection = __webpack_require__(3815)
		// EXTERNAL MODULE: ./src/commands/inputs/inputs-and-flags.ts
		var inputs_and_flags = __webpack_require__(4311)
		// EXTERNAL MODULE: ./src/cli/parse-flags.ts
		var parse_flags = __webpack_require__(8311)
		// CONCATENATED MODULE: ./src/cli/help.ts
		/** What the command line has beside the commands. */ let demoSummary = 'see a promotion on a small example registry, in half a minute'
		let overview = `stagegate: promote an MLflow model version only when the evidence passes its gates

Usage: stagegate COMMAND --flag value …

Commands
${[...Object.entries(list./* commands */ P).map(([name, { summary }]) => [name, summary]), ['demo', demoSummary]]
	.map(([name = '', summary]) => `  ${name.padEnd(16)}  ${summary}`)
	.join('\n')}

  stagegate COMMAND --help   flags and examples of one command
  stagegate --version

Exit status
  0 promoted, unchanged, rolled back, all gates passed
  2 wrong usage or configuration            3 the registry failed, or a conflict
  4 hold      5 block                       6 audit found a move past the gates
`
		let demoHelp = `stagegate demo: ${demoSummary}

Makes the folder stagegate-demo with a small registry in it that a real MLflow wrote, and promotes
there. Nothing else is touched.

Example
  stagegate demo
`
		let html = { description: 'The report as a page of its own, with the trend; a file there is replaced.', value: 'FILE' }
		/** Everything that a command declares of itself. */ function helpFor(name, summary, { help, takes, takesFiles, withoutRegistry, ...command }) {
			let own = (0, parse_flags./* flagsOf */ Zo)({ takes, withoutRegistry: true }).map(flag => {
				let means = takes[flag]
				let needed = command.needs.some(each => each === flag) ? ' Needed.' : ''
				return flagHelp(flag, ('string' == typeof means ? means : general(flag)) + needed)
			})
			let files = flagLines('FILE …', 'Test files below this folder. Give these or --policy.')
			let secrets = inputs_and_flags./* inputNames */ vj
				.map(inputs_and_flags./* inputOf */ wg)
				.flatMap(({ serves, secret }) => ('connection' === serves && secret ? [secret] : []))
			let connection = [
				'Where MLflow is',
				...parse_flags./* connectionFlags */ Kk.map(flag => flagHelp(flag, declared(flag).description)),
				`  Secrets come from the environment only: ${secrets.join(', ')}`,
				'  Without an address of MLflow, ./mlflow.db is used if that file exists.'
			]
			return `${[
				`stagegate ${name}: ${summary}`,
				help.about && wrapped(spoken(help.about), 0),
				[...(takesFiles ? [files] : []), ...own].join('\n'),
				help.below ?? '',
				withoutRegistry ? '' : connection.join('\n'),
				`Output\n${flagLines('--json', 'The result as JSON on stdout; everything else goes to stderr.')}`,
				`Example\n  stagegate ${help.example}`
			]
				.filter(part => '' !== part)
				.join('\n\n')}\n`
		}
		function declared(flag) {
			return 'html' === flag ? html : (0, inputs_and_flags./* inputOf */ wg)(flag)
		}
		/** What an input means to most commands, and what becomes of it where it is left out. */ function general(flag) {
			let { description, default: otherwise = 'false' } = declared(flag)
			let more = flag === parse_flags./* repeated */ ZD ? ' May be given more than once.' : ''
			return `${description}${more}${'false' === otherwise ? '' : ` Default: ${otherwise}.`}`
		}
		function flagHelp(flag, description) {
			let { value = flag.split('-').at(-1)?.toUpperCase() } = declared(flag)
			return flagLines((0, parse_flags./* isSwitch */ Tb)(flag) ? `--${flag}` : `--${flag} ${value}`, description)
		}
		let column = 27
		let width = 100
		function flagLines(flag, description) {
			let text = wrapped(spoken(description), column)
			// What has no room beside it begins on the next line.
			return flag.length > column - 4 ? `  ${flag}\n${' '.repeat(column)}${text}` : `  ${flag.padEnd(column - 2)}${text}`
		}
		/** Of descriptions that are shared with the action: here an input is a flag, and there is no Markdown. */ function spoken(description) {
			return description.replaceAll(/`([^`]+)`/g, (_, code) => {
				let name = inputs_and_flags./* inputNames */ vj.find(each => each === code)
				return void 0 !== name && (0, parse_flags./* flagsOf */ Zo)({ takes: { [name]: true } }).includes(name) ? `--${name}` : code
			})
		}
		/** Lines after the first one begin at the column. */ function wrapped(text, from) {
			let lines = ['']
			for (let word of text.split(' ')) {
				let last = lines.at(-1) ?? ''
				if ('' !== last && from + last.length + 1 + word.length > width) lines.push(word)
				else lines[lines.length - 1] = '' === last ? word : `${last} ${word}`
			}
			return lines.join(`\n${' '.repeat(from)}`)
		}
		// EXTERNAL MODULE: external "node:fs/promises"
		var external_node_fs_promises_ = __webpack_require__(1455)
		// EXTERNAL MODULE: external "node:path"
		var external_node_path_ = __webpack_require__(6760)
		// EXTERNAL MODULE: ./src/workspace/write-problem.ts
		var write_problem = __webpack_require__(1008)
		// CONCATENATED MODULE: ./src/cli/html-file.ts
		/** Tries whether the page can be written. Throws a UsageError where it cannot; leaves nothing behind. */ async function preparePage(
			file,
			{ cwd, err, nonce }
		) {
			let path = (0, external_node_path_.resolve)(cwd, file)
			// Beside it, so that taking its place is one step, and nobody reads half of a page.
			let draft = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path).slice(0, 60)}.${nonce()}`)
			await refuseOtherThanFile(path)
			try {
				await writeDraft(draft, '')
				await (0, external_node_fs_promises_.rm)(draft)
			} catch (cause) {
				throw new errors./* UsageError */ eb(
					`The page cannot be written to ${(0, untrusted_text./* visible */ RK)(path, 400)}: ${(0, write_problem./* writeProblem */ b)(cause)}.`,
					{ cause }
				)
			}
			return {
				write: async draw => {
					try {
						await writeDraft(draft, await draw())
						await (0, external_node_fs_promises_.rename)(draft, path)
						err(`The report is in ${(0, untrusted_text./* visible */ RK)(path, 400)}`)
					} catch (cause) {
						await (0, external_node_fs_promises_.rm)(draft, { force: true }).catch(() => {})
						err(
							`stagegate: no page was written to ${(0, untrusted_text./* visible */ RK)(path, 400)}: ${(0, write_problem./* writeProblem */ b)(cause)}. This does not change the verdict.`
						)
					}
				}
			}
		}
		async function refuseOtherThanFile(path) {
			let found = await (0, external_node_fs_promises_.stat)(path).catch(() => (0, external_node_fs_promises_.lstat)(path).catch(() => null))
			if (null === found || found.isFile()) return
			let what = found.isDirectory() ? 'a folder' : 'not a regular file'
			throw new errors./* UsageError */ eb(`--html takes a file, and ${(0, untrusted_text./* visible */ RK)(path, 400)} is ${what}.`)
		}
		async function writeDraft(path, text) {
			// Never over another file: a link that waits there would lead the page elsewhere.
			let handle = await (0, external_node_fs_promises_.open)(path, 'wx')
			try {
				await handle.writeFile(text)
				await handle.sync()
			} finally {
				await handle.close()
			}
		}
		// CONCATENATED MODULE: ./src/cli/json.ts
		/**
		 * JSON for a program that reads stdout. Nothing in it is a command in a workflow's log, nor one to a
		 * terminal: JSON itself escapes only half of what a terminal obeys.
		 */ function jsonText(data) {
			return (0, untrusted_text./* visibleJson */ $m)(JSON.stringify(data, null, 2)).replace(/(##(?:vso|teamcity)?)\[/gi, '$1\\u005b')
		}
		/** The JSON of a command that ended in an error. */ function errorData(fault, message) {
			return { format: 1, error: { fault, message } }
		}
		// CONCATENATED MODULE: ./src/cli/print-result.ts
		/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */ function tell(
			command,
			outcome,
			json,
			{ out, err, paint }
		) {
			let lines = command.text(outcome, json ? text_paint./* unpainted */ j : paint, 'laptop').join('\n')
			if (json) {
				out(jsonText(command.data(outcome)))
				if (!command.isListing) err(lines)
			} else out(lines)
			for (let aside of command.asides?.(outcome) ?? []) err(aside)
		}
		// CONCATENATED MODULE: ./src/cli/run.ts
		let names = [...Object.keys(list./* commands */ P), 'demo']
		/** On the command line an input is a flag. */ let asFlag = input => `--${input}`
		/** Runs one command line. Throws only what is a bug of ours. */ async function runCli(args, around) {
			let [first, ...rest] = args
			try {
				if (void 0 === first) {
					around.err(overview)
					return exit_codes./* exitCodes */ hS.usage
				}
				if ('--help' === first || '-h' === first || 'help' === first) {
					around.out(0 === rest.length ? overview : await helpOf(commandIn(rest).command))
					return exit_codes./* exitCodes */ hS.ok
				}
				if ('--version' === first) {
					around.out(await version())
					return exit_codes./* exitCodes */ hS.ok
				}
				let { command, following } = commandIn(args)
				if ((0, parse_flags./* asksForHelp */ BO)(following)) {
					around.out(await helpOf(command))
					return exit_codes./* exitCodes */ hS.ok
				}
				if ('demo' === command) {
					let { demo } = await Promise.all(
						/* import() | commands */ [
							__webpack_require__.e(619),
							__webpack_require__.e(815),
							__webpack_require__.e(408),
							__webpack_require__.e(180),
							__webpack_require__.e(7),
							__webpack_require__.e(978),
							__webpack_require__.e(217)
						]
					).then(__webpack_require__.bind(__webpack_require__, 1155))
					return await demo(following, around, runCli)
				}
				let listed = list./* commands */ P[command]
				return await runCommand(await listed.load(), following, around)
			} catch (error) {
				if (!(error instanceof errors./* StagegateError */ qU)) throw error
				let message = error.saidBy(asFlag)
				let { fault } = error
				if (rest.some(arg => '--json' === arg || '--json=true' === arg)) around.out(jsonText(errorData(fault, message)))
				around.err(`stagegate: ${message}`)
				if ('usage' === fault) {
					let about = names.find(name => name === first || name === `${first} ${rest[0]}`)
					around.err(`See stagegate ${void 0 === about ? '' : `${about} `}--help.`)
				}
				return (0, exit_codes./* exitCodeOfFault */ x5)(fault)
			}
		}
		async function helpOf(name) {
			if ('demo' === name) return demoHelp
			let { summary, load } = list./* commands */ P[name]
			return helpFor(name, summary, await load())
		}
		/** Where no flag and no variable names an MLflow, it is a file, which has no pages. */ let noUi = 'sqlite:///mlflow.db'
		async function runCommand(command, args, around) {
			let { raw, json, html, files } = (0, parse_flags./* parseFlags */ bQ)(args, (0, parse_flags./* flagsOf */ Zo)(command), command.takesFiles)
			let actor = (0, cli_actor./* promoterOf */ O)(around)
			let folder = { place: around.cwd, workspace: around.cwd }
			let request = await command.read(raw, { ...folder, by: actor.by, files })
			// Before anything moves: a page that cannot be written is a mistake to be told at once.
			let file = null === html ? null : await preparePage(html, around)
			let { outcome, page } = await (0, commands_command./* carryOut */ u)(
				command.work(request),
				() => request,
				actor,
				async (outcome, sources) => ({ outcome, page: file && (await command.page?.(outcome, sources)) }),
				(access, use) => (0, connection./* withSources */ Z)(access, raw, around, use)
			)
			tell(command, outcome, json, around)
			if (file && page)
				await file.write(() =>
					page({
						uiUrl: (0, inputs./* readConnection */ dC)(raw, around.env, noUi).uiUrl,
						workflowRunUrl: actor.run,
						place: 'laptop',
						writtenAt: around.now(),
						by: actor.by
					})
				)
			return command.exitCode(outcome, request)
		}
		/** A command's name is one word, or two. */ function commandIn(args) {
			let [first = '', second = ''] = args
			let twoWords = names.find(each => each === `${first} ${second}`)
			if (void 0 !== twoWords) return { command: twoWords, following: args.slice(2) }
			let command = names.find(each => each === first)
			if (void 0 !== command) return { command, following: args.slice(1) }
			let [whole] = names.filter(each => each.startsWith(`${first} `))
			if (void 0 === whole) {
				let near = (0, near_name./* didYouMean */ au)(first, names) || (0, near_name./* didYouMean */ au)(`${first} ${second}`, names)
				throw new errors./* UsageError */ eb(`There is no command '${(0, untrusted_text./* visible */ RK)(first)}'.${near} Commands: ${names.join(', ')}.`)
			}
			if ((0, parse_flags./* asksForHelp */ BO)([second])) return { command: whole, following: args.slice(1) }
			throw new errors./* UsageError */ eb(`'${first}' is only half of a command. Write stagegate ${whole}.`)
		}
		async function version() {
			let { default: about } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.t.bind(__webpack_require__, 8330, 19))
			return about.version
		}
		// CONCATENATED MODULE: ./src/cli/main.ts
		/** Builds everything that the CLI touches outside of itself, and runs it. */ async function main() {
			return runCli(process.argv.slice(2), surroundings())
		}
		function surroundings() {
			let { env, stdout, stderr } = process
			for (let stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe)
			// Whatever runs the job and reads this must not be told by a name in the registry what to do.
			let coloured = true === stdout.isTTY && !env.NO_COLOR && 'dumb' !== env.TERM
			return {
				env,
				cwd: process.cwd(),
				program: process.argv[1] ?? 'stagegate',
				out: text => void stdout.write(`${(0, workflow_commands./* withoutCommands */ D)(text)}\n`),
				err: text => void stderr.write(`${(0, workflow_commands./* withoutCommands */ D)(text)}\n`),
				paint: coloured ? paint : text_paint./* unpainted */ j,
				now: Date.now,
				sleep: promises_.setTimeout,
				uninterrupted: signals./* uninterrupted */ q,
				nonce: () => (0, external_node_crypto_.randomBytes)(4).toString('hex'),
				user: userName
			}
		}
		/** A reader that has seen enough (`| head`) closes its end. The promotion goes on all the same. */ function ignoreClosedPipe(error) {
			if ('EPIPE' !== error.code) throw error
		}
		let styles = { pass: 'green', fail: 'red', hold: 'yellow', warn: 'yellow', info: 'cyan', skip: 'gray', strong: 'bold', faint: 'dim' }
		function paint(text, meaning) {
			return (0, external_node_util_.styleText)(styles[meaning], text)
		}
		/** A user without a name (in some containers) is an error in Node, and no reason to stop. */ function userName() {
			try {
				return (0, external_node_os_.userInfo)().username
			} catch {
				return process.env.USER ?? 'unknown'
			}
		}
	},
	3155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ u: () => /* binding */ carryOut })
		/* harmony export */ /**
		 * Does it, with the stores open as long as `then` reads of them. `ask`: what is asked for, told once
		 * they are open. `sources` null: there were none.
		 */ async function carryOut(work, ask, actor, then, open) {
			switch (work.access) {
				case 'none':
					return await then(await work.run(await ask()), null)
				case 'read':
					return await open('read', async it => then(await work.run(await ask(), it, actor), it))
				case 'write':
					return await open('write', async it => then(await work.run(await ask(), it, actor), it))
			}
		}
	},
	5979: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $Z: () => /* binding */ exitCodeOfRollback,
			/* harmony export */ He: () => /* binding */ exitCodeOfOutcome,
			/* harmony export */ hS: () => /* binding */ exitCodes,
			/* harmony export */ x5: () => /* binding */ exitCodeOfFault
		})
		/* harmony export */ /* harmony import */ var $core_decision_outcome_0 = __webpack_require__(9694)
		/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */ let exitCodes = {
			ok: 0,
			usage: 2,
			failure: 3,
			hold: 4,
			block: 5,
			/** Only of `audit`. */ pastTheGates: 6
		}
		function exitCodeOfFault(fault) {
			return 'usage' === fault ? exitCodes.usage : exitCodes.failure
		}
		/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */ function exitCodeOfOutcome(outcome, failOn) {
			let { decision, ending } = outcome
			if ('conflict' === ending.kind || null !== (0, $core_decision_outcome_0./* .recordProblem */ hN)(outcome)) return exitCodes.failure
			switch (decision.verdict) {
				case 'pass':
				case 'unchanged':
					return exitCodes.ok
				case 'hold':
					return 'hold' === failOn ? exitCodes.hold : exitCodes.ok
				case 'block':
					return 'never' === failOn ? exitCodes.ok : exitCodes.block
			}
		}
		/** Nothing left to do is as good as done: a job that runs again must not fail for that. */ function exitCodeOfRollback({ ending }) {
			switch (ending.kind) {
				case 'rolled-back':
					return null === ending.problem ? exitCodes.ok : exitCodes.failure
				case 'conflict':
					return exitCodes.failure
				case 'checked':
				case 'done-before':
				case 'holds-no-longer':
					return exitCodes.ok
			}
		}
	},
	9664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ P: () => /* binding */ commands })
		/* harmony export */ /** Every command once. Which of them the action has, each one's `job` says. */ let commands = {
			init: {
				summary: 'draft gates, their test and workflows for a registered model',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 9624))
					).initCommand
			},
			evidence: {
				summary: 'every metric that counts for a version: value, run, dataset, when',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 1934))
					).evidenceCommand
			},
			check: {
				summary: 'check a version against its gates and show what a promotion would change',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 2760))
					).checkCommand
			},
			promote: {
				summary: 'check a version, and move it if it passes its gates',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 2760))
					).promoteCommand
			},
			'transition-stage': {
				summary: 'move a version to a stage without checking gates',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 4694))
					).transitionCommand
			},
			'list-versions': {
				summary: 'the versions of a registered model: stage, aliases, run',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 4281))
					).listCommand
			},
			explain: {
				summary: "what a policy requires of a model, in words, and a version's values now",
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 7540))
					).explainCommand
			},
			'policy test': {
				summary: 'test a policy on versions that do not exist, without a registry',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 1661))
					).policyTestCommand
			},
			rollback: {
				summary: 'give a stage or an alias back to the version that had it before',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 7799))
					).rollbackCommand
			},
			'clear-rollback': {
				summary: 'allow a version that was rolled back to be promoted again',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 5976))
					).clearRollbackCommand
			},
			adopt: {
				summary: 'accept a version that got its stage or alias without gates, with a reason',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 6505))
					).adoptCommand
			},
			history: {
				summary: 'which version had a stage or an alias, when, who moved it, on what evidence',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 7337))
					).historyCommand
			},
			audit: {
				summary: 'compare stages and aliases with what the records say',
				load: async () =>
					(
						await Promise.all(
							/* import() | commands */ [
								__webpack_require__.e(619),
								__webpack_require__.e(815),
								__webpack_require__.e(408),
								__webpack_require__.e(180),
								__webpack_require__.e(7),
								__webpack_require__.e(978),
								__webpack_require__.e(217)
							]
						).then(__webpack_require__.bind(__webpack_require__, 430))
					).auditCommand
			}
		}
	},
	5055: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ q: () => /* binding */ uninterrupted })
		/* harmony export */ /** After that, whatever still waits for an answer waits in vain: a runner kills after ten seconds. */ let longestDelay = 5000
		let signals = ['SIGINT', 'SIGTERM']
		/**
		 * Keeps this process from ending by SIGINT and SIGTERM until the work is done, which is told of it. Then,
		 * or with a second signal, or when the work does not end, the process ends as it would have at once.
		 */ async function uninterrupted(work) {
			let interruption = new AbortController()
			let caught = null
			function die(signal) {
				for (let each of signals) process.off(each, onSignal)
				process.kill(process.pid, signal)
			}
			function onSignal(signal) {
				if (null !== caught) return void die(signal)
				caught = signal
				interruption.abort()
				setTimeout(die, longestDelay, signal).unref()
			}
			for (let each of signals) process.on(each, onSignal)
			try {
				let done = await work(interruption.signal)
				if (null !== caught) say(caught, 'A move had begun, so it was brought to its end first.')
				return done
			} catch (error) {
				if (null !== caught) say(caught, error instanceof Error ? error.message : String(error))
				throw error
			} finally {
				for (let each of signals) process.off(each, onSignal)
				if (null !== caught) die(caught)
			}
		}
		/** Nobody is left to report it otherwise. */ function say(signal, message) {
			process.stderr.write(`stagegate: ended by ${signal}. ${message}\n`)
		}
	},
	9694: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Bd: () => /* binding */ versionThere,
			/* harmony export */ I$: () => /* binding */ targetVersion,
			/* harmony export */ hN: () => /* binding */ recordProblem,
			/* harmony export */ tU: () => /* binding */ promoted,
			/* harmony export */ wH: () => /* binding */ emptiedNotes,
			/* harmony export */ wx: () => /* binding */ archivedNotes,
			/* harmony export */ zp: () => /* binding */ inPlace
		})
		/* harmony export */ /* harmony import */ var $model_copy_1 = __webpack_require__(1464)
		/* harmony import */ var $model_model_0 = __webpack_require__(6272)
		/** Nothing to say where nobody was archived. */ function archivedNotes(versions) {
			return 0 === versions.length ? [] : [{ kind: 'rivals-archived', versions }]
		}
		/** A version is in one stage at a time: moved to another one, it serves no longer where it was. */ function emptiedNotes(change, before) {
			if (change?.kind !== 'move-to-stage') return []
			let { from: stage, version } = change
			let serves = 'Staging' === stage || 'Production' === stage
			let isOnly = serves && (0, $model_model_0./* .versionsInStage */ tN)(before, stage).every(it => it === version)
			// Who goes on from Staging to Production is expected to leave it.
			let isExpected = 'Production' === change.to || 'Archived' === change.to || 'None' === change.to
			return isOnly && !isExpected ? [{ kind: 'stage-emptied', version, stage }] : []
		}
		/**
		 * Which version of the registered model whose target moves stands for the candidate there at the end:
		 * itself, or its copy. null: there is no copy.
		 */ function versionThere({ decision, copy }) {
			return copy ?? (0, $model_copy_1./* .versionInTarget */ dI)(decision.candidate, decision.copies)
		}
		/** Whether this run moved the target and read the version back as its holder. */ function promoted({ ending }) {
			return 'promoted' === ending.kind
		}
		/** Whether at the end the version holds the target, whoever moved it. */ function inPlace(outcome) {
			let { decision, ending } = outcome
			let there = versionThere(outcome)
			switch (ending.kind) {
				case 'promoted':
				case 'already-there':
					return true
				case 'conflict':
					return ending.inPlace
				case 'checked':
				case 'nothing-to-do':
					return null !== there && decision.holders.includes(there)
			}
		}
		/**
		 * The version that has the target at the end, as far as this run knows; of several the highest. null: none
		 * has it, or, after a conflict, nobody knows.
		 */ function targetVersion(outcome) {
			let { decision, ending } = outcome
			if (inPlace(outcome)) return versionThere(outcome)
			return 'conflict' === ending.kind ? null : (decision.holders[0] ?? null)
		}
		/** Why a promotion that stands could not be recorded; null where there is no such problem. */ function recordProblem({ ending }) {
			return 'promoted' === ending.kind ? ending.recordProblem : null
		}
	},
	1464: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $A: () => /* binding */ changedSince,
			/* harmony export */ IS: () => /* binding */ tagsForCopy,
			/* harmony export */ SQ: () => /* binding */ isSameModel,
			/* harmony export */ XR: () => /* binding */ copySource,
			/* harmony export */ a4: () => /* binding */ copyFault,
			/* harmony export */ dI: () => /* binding */ versionInTarget,
			/* harmony export */ h8: () => /* binding */ isCopyOf,
			/* harmony export */ mx: () => /* binding */ copySourceText
		})
		/* harmony export */ /* harmony import */ var $text_untrusted_text_0 = __webpack_require__(4213)
		/**
		 * Which version of the registered model whose target is to move stands for the candidate there: itself, or
		 * its copy. null: there is no copy yet.
		 */ function versionInTarget({ version }, copies) {
			return null === copies ? version : (copies.used?.version ?? null)
		}
		/** `models:/NAME/N`: what MLflow writes as the source of a copy. */ function copySourceText({ model, version }) {
			return `models:/${model}/${version}`
		}
		/** What a version says that it is a copy of; null: it is no copy. */ function copySource(source) {
			let [, name, number] = /^models:\/+([^/]+)\/([1-9]\d{0,14})$/s.exec(source) ?? []
			return void 0 === name ? null : { model: name, version: Number(number) }
		}
		/** Whether the registry says that a version was copied from that one, and not from another of that number before. */ function isCopyOf(row, of) {
			return row.source === copySourceText(of) && row.createdAt >= of.createdAt
		}
		/**
		 * Whether two versions are one and the same model as far as the registry says it: one was copied from the
		 * other, or both from the same version of the same run.
		 */ function isSameModel(a, b) {
			if (a.model === b.model && a.version === b.version) return true
			if (isCopyOf(a, b) || isCopyOf(b, a)) return true
			return null !== copySource(a.source) && a.source === b.source && a.runId === b.runId
		}
		/** What a copy gets of these tags: Stagegate's own are about the version that has them, and no other. */ function tagsForCopy(tags) {
			return [...tags].filter(([key]) => !key.startsWith('stagegate_'))
		}
		/** Why MLflow cannot be asked for a copy of that registered model, as a clause; null: it can. */ function copyFault(model) {
			// MLflow takes the name from `models:/NAME/N` by the rules of a URL.
			return /[?\p{Cc}]/u.test(model) ? 'its name has a "?" or a control character, which MLflow does not read in "models:/NAME/N"' : null
		}
		/** Why a version is not any more what it was when it was read, as a sentence; null: it is. */ function changedSince(before, now) {
			let how =
				null === now || now.model !== before.model || now.createdAt !== before.createdAt
					? 'was deleted'
					: now.source !== before.source || now.runId !== before.runId || now.status !== before.status
						? 'was changed'
						: null
			if (null === how) return null
			let what = `Version ${before.version} of '${(0, $text_untrusted_text_0./* .visible */ RK)(before.model)}'`
			return `${what} ${how} by somebody else meanwhile, so it was not copied.`
		}
	},
	2108: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ o: () => /* binding */ fullHash,
			/* harmony export */ u: () => /* binding */ commitHash
		})
		/* harmony export */ /** Git's own word for "no commit": all zeros. */ let nothing = /^0+$/
		/** SHA-1, or SHA-256 in repositories that were made so. */ let full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
		let abbreviated = /^[0-9a-f]{7,39}$/
		/**
		 * Reads what a tag or an event gives for a commit. Only a full hash is taken: what an abbreviated
		 * one means changes as a repository grows, and a name of a branch or `HEAD~1` means something else
		 * tomorrow. MLflow records full ones.
		 */ function commitHash(text) {
			let hash = text.toLowerCase()
			if (full.test(hash) && !nothing.test(hash)) return { kind: 'full', hash }
			let because = abbreviated.test(hash)
				? 'an abbreviated commit may mean another one tomorrow: all 40 digits are needed'
				: 'it is not the hash of a commit (40 or 64 hexadecimal digits)'
			return { kind: 'none', because }
		}
		/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */ function fullHash(text) {
			let commit = commitHash(text ?? '')
			return 'full' === commit.kind ? commit.hash : null
		}
	},
	5513: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ D: () => /* binding */ withoutCommands,
			/* harmony export */ v: () => /* binding */ harmlessLines
		})
		/* harmony export */ /* harmony import */ var $core_text_untrusted_text_0 = __webpack_require__(4213)
		/** Code points that are kept of one line. */ let longestLine = 8_000
		/**
		 * Text of which no line is a command to whatever runs the job, nor hides or moves another.
		 *
		 * GitHub's runner takes a line as a command if it begins with `::` after white space, or has `##[`
		 * anywhere; Azure DevOps looks for `##vso[` and TeamCity for `##teamcity[`. A space in between ends
		 * that and leaves it readable.
		 */ function harmlessLines(text) {
			return text
				.split(/\r\n|\n/)
				.map(line => withoutCommands((0, $core_text_untrusted_text_0./* .visible */ RK)(line, longestLine)))
				.join('\n')
		}
		/** The same for text of ours that may be coloured, and must not be cut. */ function withoutCommands(text) {
			// The runner's white space has U+0085 as well, unlike JavaScript's.
			return text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ').replace(/##(?=(?:vso|teamcity)?\[)/gi, '## ')
		}
	},
	5442: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ a: () => /* binding */ repositoryName,
			/* harmony export */ t: () => /* binding */ workflowRun
		})
		/* harmony export */ /** `octo-bank/fraud-model`: as messages name it. */ function repositoryName({ owner, name }) {
			return `${owner}/${name}`
		}
		/** null: the runner's variables are not there, so this is no workflow run. */ function workflowRun(env) {
			let [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/')
			let runId = env.GITHUB_RUN_ID ?? ''
			if (!owner || !name || rest.length > 0 || !/^\d+$/.test(runId)) return null
			let serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com')
			let attempt = Number(env.GITHUB_RUN_ATTEMPT)
			let runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1
			return {
				repository: { owner, name },
				serverUrl,
				apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
				graphqlUrl: address(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
				sha: env.GITHUB_SHA ?? '',
				runId,
				runAttempt,
				actor: env.GITHUB_ACTOR ?? '',
				url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`
			}
		}
		function address(given, otherwise) {
			return (given || otherwise).replace(/\/+$/, '')
		}
	},
	9155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ H: () => /* binding */ closeStores,
			/* harmony export */ j: () => /* binding */ openStores
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/**
		 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
		 * read-only: to open it for writing may change it by that alone.
		 */ async function openStores(access, { trackingUri, registryUri, credentials }, context) {
			if (registryUri === trackingUri) {
				let both = await openStore(access, 'tracking', trackingUri, credentials, context)
				return { registry: both, tracking: both }
			}
			let tracking = await openStore('read', 'tracking', trackingUri, credentials, context)
			let registry = await openStore(access, 'registry', registryUri, credentials, context)
			return { registry, tracking }
		}
		async function closeStores({ registry, tracking }) {
			await registry.close()
			if (tracking !== registry) await tracking.close()
		}
		/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */ async function openStore(
			access,
			which,
			uri,
			credentials,
			context
		) {
			// `mysql+pymysql` names the database and the driver.
			let named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri)
			let scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null
			switch (scheme) {
				case 'http':
				case 'https': {
					let { openMlflow } = await Promise.all(/* import() */ [__webpack_require__.e(38), __webpack_require__.e(619), __webpack_require__.e(962)]).then(
						__webpack_require__.bind(__webpack_require__, 4962)
					)
					let { env, onRetry, now, dispatcher } = context
					return openMlflow({ uri, which, credentials, env, onRetry, ...(now ? { now } : {}), ...(dispatcher ? { dispatcher } : {}) })
				}
				case 'sqlite': {
					let [{ openSqlite }, { sqlitePath }] = await Promise.all([
						__webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 4002)),
						__webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 5729))
					])
					let workspace = context.env.MLFLOW_WORKSPACE
					return openSqlite(access, {
						path: sqlitePath(uri, context.cwd),
						cwd: context.cwd,
						...(workspace ? { workspace } : {}),
						...(context.now ? { now: context.now } : {})
					})
				}
				default:
					throw new $core_errors_errors_0./* .UsageError */ eb(unsupported(which, scheme))
			}
		}
		let supported = 'Stagegate reads https://…, http://… and sqlite:///path/mlflow.db. For any other store, start `mlflow server` on it and give its address.'
		function unsupported(which, scheme) {
			switch (scheme) {
				case 'databricks':
				case 'databricks-uc':
					return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`
				case 'postgres':
				case 'postgresql':
				case 'mysql':
				case 'mssql':
					return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`
				case 'file':
					return `The ${which} URI names MLflow's file store, which MLflow itself is phasing out. ${supported}`
				case null:
					// Not shown: one that is written wrong may have a password where nobody looks for it.
					return `The ${which} URI has no scheme. ${supported}`
				default:
					// The rest of the URI may hold a password, so only its scheme is shown.
					return `The ${which} URI's scheme '${(0, $core_text_untrusted_text_1./* .visible */ RK)(scheme, 40)}' is not supported. ${supported}`
			}
		}
	},
	2864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ j: () => /* binding */ unpainted })
		/* harmony export */ let unpainted = text => text
	},
	1008: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $: () => /* binding */ codeOf,
			/* harmony export */ b: () => /* binding */ writeProblem
		})
		/* harmony export */ /* harmony import */ var $core_text_untrusted_text_0 = __webpack_require__(4213)
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
