import { modules as shared_174_182_323 } from './shared-174-182-323.js'
import { modules as shared_182_323 } from './shared-182-323.js'
export const id = 182
export const ids = [182]
export const modules = {
	...shared_174_182_323,
	...shared_182_323,
	1182: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { main: () => main })
		var external_node_crypto_ = __webpack_require__(77598)
		var external_node_os_ = __webpack_require__(48161)
		var promises_ = __webpack_require__(58500)
		var external_node_util_ = __webpack_require__(57975)
		var signals = __webpack_require__(35055)
		var waiting = __webpack_require__(65649)
		var workflow_commands = __webpack_require__(95513)
		var text_paint = __webpack_require__(92864)
		var commands_command = __webpack_require__(53155)
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		var inputs_and_flags = __webpack_require__(14311)
		var list = __webpack_require__(49664)
		var errors = __webpack_require__(58692)
		var near_name = __webpack_require__(56853)
		var untrusted_text = __webpack_require__(74213)
		var cli_actor = __webpack_require__(92191)
		var connection = __webpack_require__(73815)
		var parse_flags = __webpack_require__(38311)
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
				...parse_flags./* connectionFlags */ Kk.map(flag => flagHelp(flag, (0, parse_flags./* declarationOf */ MI)(flag).description)),
				`  Secrets come from the environment only: ${secrets[0]},`,
				`    ${secrets.slice(1).join(', ')}`,
				'  Without an MLflow address, ./mlflow.db is used if that file exists.'
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
		/** What an input means to most commands, and what becomes of it where it is left out. */ function general(flag) {
			let { description, default: otherwise = 'false' } = (0, parse_flags./* declarationOf */ MI)(flag)
			let more = flag === parse_flags./* repeated */ ZD ? ' May be given more than once.' : ''
			return `${description}${more}${'false' === otherwise ? '' : ` Default: ${otherwise}.`}`
		}
		function flagHelp(flag, description) {
			let { value = flag.split('-').at(-1)?.toUpperCase() } = (0, parse_flags./* declarationOf */ MI)(flag)
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
		var external_node_path_ = __webpack_require__(76760)
		var replaced_file = __webpack_require__(49752)
		var write_problem = __webpack_require__(81008)
		// CONCATENATED MODULE: ./src/cli/html-file.ts
		/** Tries whether the page can be written. Throws a UsageError where it cannot; leaves nothing behind. */ async function preparePage(file, { cwd, err }) {
			let path = (0, external_node_path_.resolve)(cwd, file)
			await (0, replaced_file./* throwIfIrreplaceable */ JW)('html', path)
			try {
				await (0, replaced_file./* tryFolderOf */ Ty)(path)
			} catch (cause) {
				throw new errors./* UsageError */ eb(
					`The page cannot be written to ${(0, untrusted_text./* visible */ RK)(path, 400)}: ${(0, write_problem./* writeProblem */ b)(cause)}.`,
					{ cause }
				)
			}
			return {
				write: async draw => {
					try {
						await (0, replaced_file./* putInPlace */ yK)(path, await draw())
						err(`The report is in ${(0, untrusted_text./* visible */ RK)(path, 400)}`)
					} catch (cause) {
						err(
							`stagegate: no page was written to ${(0, untrusted_text./* visible */ RK)(path, 400)}: ${(0, write_problem./* writeProblem */ b)(cause)}. This does not change the verdict.`
						)
					}
				}
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
			{ out, err, paint, toRunner }
		) {
			let lines = command.text(outcome, json ? text_paint./* unpainted */ j : paint, 'laptop').join('\n')
			if (json) {
				out(jsonText(command.data(outcome)))
				if (!command.isListing) err(lines)
			} else out(lines)
			for (let each of command.annotations?.(outcome) ?? []) toRunner?.(runnerCommand(each))
			for (let aside of command.asides?.(outcome) ?? []) err(aside)
		}
		/** An annotation as the runner reads it. */ function runnerCommand({ level, file, line, message }) {
			let place = null === line ? '' : `,line=${line}`
			return `::${level} file=${property((0, untrusted_text./* visible */ RK)(file, 400))}${place},title=Stagegate::${escaped((0, untrusted_text./* visible */ RK)(message, 1000))}`
		}
		function property(text) {
			return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
		}
		function escaped(text) {
			return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
		}
		// CONCATENATED MODULE: ./src/cli/run.ts
		let names = [...Object.keys(list./* commands */ P), 'demo']
		/** On the command line an input is a flag, and a secret is a variable. */ let asFlag = Object.assign(
			input => {
				let name = inputs_and_flags./* inputNames */ vj.find(each => each === input)
				return (name && (0, inputs_and_flags./* inputOf */ wg)(name).secret) ?? `--${input}`
			},
			{ entry: 'command-line' }
		)
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
				if ('--version' === first || '-v' === first || '-V' === first || 'version' === first) {
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
							__webpack_require__.e(780),
							__webpack_require__.e(424),
							__webpack_require__.e(493),
							__webpack_require__.e(466),
							__webpack_require__.e(7),
							__webpack_require__.e(851),
							__webpack_require__.e(217)
						]
					).then(__webpack_require__.bind(__webpack_require__, 71155))
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
			let { raw, json, typed, files } = (0, parse_flags./* parseFlags */ bQ)(args, (0, parse_flags./* flagsOf */ Zo)(command), command.takesFiles)
			let actor = (0, cli_actor./* promoterOf */ O)(raw, around)
			let folder = { place: around.cwd, workspace: around.cwd }
			let request = await command.read(raw, { ...folder, by: actor.by, files, typed })
			// Before anything moves: a page that cannot be written is a mistake to be told at once.
			let file = typed.html ? await preparePage(typed.html, around) : null
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
				let near = first.startsWith('-')
					? ' A command comes before its flags: stagegate COMMAND --flag value.'
					: otherWord(first) || (0, near_name./* didYouMean */ au)(first, names) || (0, near_name./* didYouMean */ au)(`${first} ${second}`, names)
				throw new errors./* UsageError */ eb(`There is no command '${(0, untrusted_text./* visible */ RK)(first)}'.${near} Commands: ${names.join(', ')}.`)
			}
			if ((0, parse_flags./* asksForHelp */ BO)([second])) return { command: whole, following: args.slice(1) }
			throw new errors./* UsageError */ eb(`'${first}' is only half of a command. Write stagegate ${whole}.`)
		}
		/** What other tools call them. */ let otherWords = {
			'list-versions': ['list', 'ls', 'versions', 'show', 'status'],
			'policy test': ['test', 'validate', 'lint'],
			promote: ['deploy', 'release', 'move'],
			rollback: ['revert', 'undo', 'restore'],
			history: ['log'],
			evidence: ['metrics', 'compare']
		}
		function otherWord(word) {
			let meant = names.find(name => otherWords[name]?.includes(word))
			return void 0 === meant ? '' : ` Did you mean '${meant}'?`
		}
		async function version() {
			let { default: about } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.t.bind(__webpack_require__, 8330, 19))
			return about.version
		}
		// CONCATENATED MODULE: ./src/cli/waiting-line.ts
		let clearLine = '\r\u001b[K'
		/** A line of a terminal that is written again and again, and is gone when the wait is over. */ function inPlace(write) {
			let shown = false
			return {
				show(what, seconds) {
					shown = true
					write(`${clearLine}waiting for ${what} (${seconds} s)`.slice(0, 120))
				},
				clear() {
					if (shown) write(clearLine)
					shown = false
				}
			}
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
			let err = text => void stderr.write(`${(0, workflow_commands./* withoutCommands */ D)(text)}\n`)
			let inTerminal = true === stderr.isTTY && 'dumb' !== env.TERM
			let waits = inTerminal ? inPlace(text => void stderr.write(text)) : (0, waiting./* inLines */ Fi)(err, Date.now)
			return {
				env,
				cwd: process.cwd(),
				program: process.argv[1] ?? 'stagegate',
				out: text => {
					waits.clear()
					stdout.write(`${(0, workflow_commands./* withoutCommands */ D)(text)}\n`)
				},
				err: text => {
					waits.clear()
					err(text)
				},
				toRunner: command => void stderr.write(`${command}\n`),
				waiting: (0, waiting./* tellWaits */ sZ)(waits, { now: Date.now, every: waiting./* every */ Si }),
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
	}
}
