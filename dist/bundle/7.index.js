export const id = 7
export const ids = [7]
export const modules = {
	17521: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F1: () => parseAge, PJ: () => parseSource, go: () => agePattern, uB: () => sourcePattern })
		var $core_model_alias_rule_4 = __webpack_require__(52936)
		var $core_model_model_3 = __webpack_require__(86272)
		var $core_text_near_name_0 = __webpack_require__(56853)
		var $gate_line_baseline_1 = __webpack_require__(21965)
		var $gate_line_line_reader_2 = __webpack_require__(82966)
		let sourcePattern = '^(stage:[A-Za-z]+|alias:[^ ]+)$'
		let agePattern = '^[1-9][0-9]{0,4}[mhdw]$'
		/**
		 * `stage:Staging` or `alias:challenger`: what the version holds when it is promoted. `forms`: for
		 * messages, all that may stand there.
		 */ function parseSource(text, forms = 'stage:NAME or alias:NAME') {
			let colon = text.indexOf(':')
			let name = text.slice(colon + 1)
			switch (text.slice(0, Math.max(colon, 0))) {
				case 'stage': {
					let stage = (0, $core_model_model_3./* .canonicalStage */ RQ)(name)
					if (null !== stage) return { kind: 'stage', stage }
					let meant = (0, $gate_line_baseline_1./* .stageMeant */ _w)(name)
					let hint = (0, $gate_line_line_reader_2./* .suggestion */ h)(null === meant ? null : `stage:${meant}`)
					let problem = `expected a stage (${$core_model_model_3./* .stages */ _$.join(', ')}), found ${(0, $gate_line_line_reader_2./* .quoted */ TL)(name)}${hint}`
					return { problem, index: colon + 1 }
				}
				case 'alias': {
					let fault = (0, $core_model_alias_rule_4./* .aliasFault */ L)(name)
					if (null === fault) return { kind: 'alias', alias: (0, $core_model_model_3./* .aliasName */ sN)(name) }
					return { problem: `an alias ${fault}; found ${(0, $gate_line_line_reader_2./* .quoted */ TL)(name)}`, index: colon + 1 }
				}
				default: {
					let problem = `expected ${forms}, found ${(0, $gate_line_line_reader_2./* .quoted */ TL)(text)}`
					return { problem: problem + (0, $gate_line_line_reader_2./* .suggestion */ h)(sourceMeant(text, colon)), index: 0 }
				}
			}
		}
		function sourceMeant(text, colon) {
			if (text.startsWith('@')) return (0, $core_model_alias_rule_4./* .aliasFault */ L)(text.slice(1)) ? null : `alias:${text.slice(1)}`
			if (-1 === colon) {
				let stage = (0, $gate_line_baseline_1./* .stageMeant */ _w)(text)
				if (null !== stage) return `stage:${stage}`
				return null === (0, $core_model_alias_rule_4./* .aliasFault */ L)(text) ? `alias:${text}` : null
			}
			let kind = (0, $core_text_near_name_0./* .nearest */ pA)(text.slice(0, colon), ['stage', 'alias'])
			return null === kind ? null : kind + text.slice(colon)
		}
		let minute = 60_000
		let units = { m: minute, h: 60 * minute, d: 1440 * minute, w: 10080 * minute }
		/**
		 * `7d`: a whole number from 1 to 99999, and m (minutes), h, d or w. In milliseconds.
		 * `what`: for messages, what may stand there.
		 */ function parseAge(text, what = 'an age') {
			let [, count, unit] = /^([1-9][0-9]{0,4})([mhdw])$/.exec(text) ?? []
			let length = units[unit ?? '']
			if (void 0 !== count && void 0 !== length) return { milliseconds: Number(count) * length, text }
			let hint = ageHint(text)
			let problem = `expected ${what} like "7d", a whole number and m (minutes), h, d or w, found ${(0, $gate_line_line_reader_2./* .quoted */ TL)(text)}`
			return { problem: `${problem}${null === hint ? '' : `; ${hint}`}`, index: 0 }
		}
		function ageHint(text) {
			if (/^[-+]?0+[a-z]*$/i.test(text) || text.startsWith('-')) return 'it is more than none'
			let [, count, word] = /^([1-9][0-9]{0,4}) ?([A-Za-z]+)$/.exec(text) ?? []
			if (void 0 === word) return null
			if (/^(M|mo|months?)$/.test(word)) return 'months differ in length; write days'
			if (/^(s|secs?|seconds?)$/i.test(word)) return 'the smallest unit is a minute'
			if (/^(y|years?)$/i.test(word)) return 'years differ in length; write days'
			let unit = word.charAt(0).toLowerCase()
			return Object.hasOwn(units, unit) ? (0, $gate_line_line_reader_2./* .didYouMean */ au)(count + unit) : null
		}
	},
	24711: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => NodeReader })
		var $core_text_near_name_0 = __webpack_require__(56853)
		var $gate_line_line_reader_1 = __webpack_require__(82966)
		var $one_line_text_2 = __webpack_require__(10664)
		var $yaml_node_3 = __webpack_require__(92133)
		/** Takes values out of a file's nodes, or says at their place what was expected there. */ class NodeReader {
			source
			constructor(source) {
				this.source = source
			}
			/** `what`, after "expected": `a case, a mapping of name, …`. */ mapping(node, what) {
				if ('map' !== node.kind) throw this.expected(what, node)
				return node
			}
			/** Refuses every key but these. `hintFor` says of another one what it was meant to be. */ known({ entries }, keys, hintFor = () => null) {
				for (let [name, { key }] of entries) {
					if (keys.includes(name)) continue
					let own = hintFor(name)
					let near = (0, $gate_line_line_reader_1./* .suggestion */ h)((0, $core_text_near_name_0./* .nearest */ pA)(name.replaceAll('_', '-'), keys))
					let hint = null === own ? near : `; ${own}`
					throw this.error(key, `${(0, $gate_line_line_reader_1./* .quoted */ TL)(name)} is not a key here (keys: ${keys.join(', ')})${hint}`)
				}
			}
			/** What stands behind each of the keys, which are all that there may be. */ fields(node, keys, what) {
				let mapping = this.mapping(node, what)
				this.known(mapping, keys)
				let { entries } = mapping
				let fields = [...entries].map(([name, { value }]) => [name, value])
				return Object.fromEntries(fields)
			}
			entries(node, what) {
				return this.mapping(node, what).entries
			}
			list(node, what) {
				if ('list' !== node.kind) throw this.expected(what, node)
				return node.items
			}
			scalar(node, what) {
				if ('scalar' !== node.kind) throw this.expected(what, node)
				return node
			}
			/** Not empty. A number is none: whether 1.10 is meant or 1.1 only quotes say. */ text(node, what) {
				if ('scalar' !== node.kind || 'string' != typeof node.value || '' === node.value) throw this.expected(what, node, this.#quotesHint(node))
				return node.value
			}
			/** The same on one line, with the place of each character. */ line(node, what) {
				this.text(node, what)
				return this.asLine(this.scalar(node, what), what)
			}
			/** What was written, which must stand on one line. */ asLine(node, what) {
				let line = (0, $one_line_text_2./* .oneLineText */ g)(node, this.source)
				if (null === line) throw this.error(node, `expected ${what}, all of it on one line`)
				return line
			}
			/** `.nan` and `.inf` as well: a metric can be that. */ number(node, what) {
				if ('scalar' !== node.kind || 'number' != typeof node.value) {
					let text = 'scalar' === node.kind && 'string' == typeof node.value ? node.value : ''
					let strange = /^([-+]?)(nan|inf|infinity)$/i.exec(text)
					let written = null === strange ? null : `${strange[1]}.${strange[2]?.slice(0, 3)}`
					throw this.expected(what, node, null === written ? '' : `; YAML writes it ${written.toLowerCase()}`)
				}
				return node.value
			}
			truth(node) {
				if ('scalar' !== node.kind || 'boolean' != typeof node.value) throw this.expected('true or false', node)
				return node.value
			}
			/** `meant`: which of them another word was meant to be. */ choice(
				node,
				choices,
				meant = word => (0, $core_text_near_name_0./* .nearest */ pA)(word, choices)
			) {
				let value = 'scalar' === node.kind ? node.value : null
				let chosen = choices.find(choice => choice === value)
				if (void 0 !== chosen) return chosen
				let hint = 'string' == typeof value ? (0, $gate_line_line_reader_1./* .suggestion */ h)(meant(value)) : ''
				throw this.expected(`one of ${choices.join(', ')}`, node, hint)
			}
			/** `problem`: what to write, or what was expected. */ missing(key, node, problem) {
				return this.error(node, `${(0, $gate_line_line_reader_1./* .quoted */ TL)(key)} is missing; ${problem}`)
			}
			expected(what, node, hint = '') {
				return this.error(node, `expected ${what}, found ${(0, $yaml_node_3./* .found */ F9)(node)}${hint}`)
			}
			error({ start }, problem) {
				return this.source.error(start, problem)
			}
			#quotesHint(node) {
				if ('scalar' !== node.kind || null === node.value || 'string' == typeof node.value) return ''
				return `; write ${(0, $gate_line_line_reader_1./* .quoted */ TL)(this.source.text.slice(node.start, node.end))} in quotes`
			}
		}
	},
	10664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => parsedAt, g: () => oneLineText })
		var $gate_line_gate_line_error_0 = __webpack_require__(36467)
		var $source_text_1 = __webpack_require__(25360)
		var $yaml_node_2 = __webpack_require__(92133)
		/** The scalar as the text that it was written as: 0.90 stays so, whatever number YAML makes of it. */ function oneLineText(node, source) {
			let text = writtenText(node, source)
			let isOneLine =
				null !== text && !text.includes('\n') && 'literal' !== node.style && 'folded' !== node.style && !source.text.slice(node.start, node.end).includes('\n')
			return isOneLine ? { text, offsetOf: index => (0, $yaml_node_2./* .offsetIn */ Zc)(node, index, source.text) } : null
		}
		function writtenText({ value, style, start, end }, source) {
			if ('string' == typeof value) return value
			return 'number' == typeof value && 'plain' === style ? source.text.slice(start, end) : null
		}
		/** Parses as a gate line is parsed; an error is one of the file, at its place there. */ function parsedAt(offsetOf, source, parse) {
			try {
				return parse()
			} catch (error) {
				if (!(error instanceof $gate_line_gate_line_error_0./* .GateLineError */ k) || error instanceof $source_text_1./* .YamlFileError */ g) throw error
				throw source.error(offsetOf(error.index), error.problem)
			}
		}
	},
	25360: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => SourceText, g: () => YamlFileError })
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		var $gate_line_gate_line_error_0 = __webpack_require__(36467)
		/** The text of a file, and where in it things stand. Offsets are in UTF-16 units. */ class SourceText {
			/** For messages, on one line. */ name
			kind
			/** Without the byte order mark that it may begin with. */ text
			#starts
			constructor(text, name, kind) {
				this.name = (0, $core_text_untrusted_text_1./* .visible */ RK)(name)
				this.kind = kind
				this.text = text.replace(/^\ufeff/, '')
				this.#starts = [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
			}
			/** The number of the line that the offset is in, from 1. */ lineAt(offset) {
				let [low, high] = [0, this.#starts.length]
				while (high - low > 1) {
					let middle = (low + high) >> 1
					if ((this.#starts[middle] ?? 0) <= offset) low = middle
					else high = middle
				}
				return low + 1
			}
			/** Where the line with this number, from 1, begins. */ startOf(line) {
				return this.#starts[line - 1] ?? this.text.length
			}
			/** The line without its end. */ line(line) {
				return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '')
			}
			/** From 1, counted in code points, as editors show it. */ columnAt(offset) {
				return [...this.text.slice(this.startOf(this.lineAt(offset)), offset)].length + 1
			}
			error(offset, problem) {
				let line = this.lineAt(offset)
				let text = this.line(line)
				let source = { text, source: this.name, line, column: 1 }
				return new YamlFileError(source, Math.min(offset - this.startOf(line), text.length), problem)
			}
		}
		/**
		 * A place in a file of YAML that cannot be read. The message names file, line and column, says what
		 * was expected and what was found, and shows the line as the error of a gate line does.
		 */ class YamlFileError extends $gate_line_gate_line_error_0./* .GateLineError */ k {
			constructor(source, index, problem) {
				super(source, index, problem)
				this.name = 'YamlFileError'
			}
		}
	},
	4885: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { g: () => readYaml })
		var dist = __webpack_require__(38815)
		var untrusted_text = __webpack_require__(74213)
		var line_reader = __webpack_require__(82966)
		var workspace_file = __webpack_require__(53195)
		// CONCATENATED MODULE: ./src/policy-file/yaml/text-limits.ts
		/** A text with thousands of gates has fewer; the composer's time grows with them. */ let mostTokens = 40_000
		let deepestFlow = 32
		/** `-`, `?` and `:` on one line, each of which may open a level. */ let mostSigns = 20
		/** Each level of a block stands further in than the one around it, a list's own aside. */ let deepestIndent = 200
		/** YAML forbids these, and an editor does not show them. A `\r` belongs to its `\n`. */ let text_limits_hidden =
			/(?![\t\n\r])\p{Cc}|\r(?!\n)|\p{Cs}|\ufeff/u
		/**
		 * Refuses, before anything is built of it, a text that the parser would need long for, or would
		 * not survive: its composer calls itself for each level, and deep enough it ends the process.
		 */ function throwIfTooMuch(source) {
			let { name } = source.kind
			// In UTF-16 units, of which there are never more than bytes.
			if (source.text.length > workspace_file./* mostTextBytes */ wp)
				throw source.error(workspace_file./* mostTextBytes */ wp, `a ${name} can have at most ${workspace_file./* mostTextBytes */ wp / 1024} kB`)
			let unseen = text_limits_hidden.exec(source.text)
			if (null !== unseen) throw source.error(unseen.index, `a ${name} cannot contain ${(0, line_reader./* nameOfUnseen */ v0)(unseen[0])}`)
			throwIfTooDeep(source)
		}
		function throwIfTooDeep(source) {
			let [offset, tokens, flow, signs, atStart] = [0, 0, 0, 0, true]
			for (let token of new dist.Lexer().lex(source.text)) {
				// What the lexer itself puts in between: a document's start, a flow's unexpected end, a scalar.
				if ('\x02' === token || '\x18' === token || '\x1f' === token) continue
				tokens += 1
				if (tokens > mostTokens) throw source.error(offset, `a ${source.kind.name} can have at most ${mostTokens} words and signs`)
				if ('[' === token || '{' === token) flow += 1
				else if (']' === token || '}' === token) flow -= 1
				else if (flow <= 0 && ('-' === token || '?' === token || ':' === token)) signs += 1
				let indent = atStart && /^ +$/.test(token) ? token.length : 0
				if (flow > deepestFlow || signs > mostSigns || indent > deepestIndent) throw source.error(offset, `this is nested too deeply for a ${source.kind.name}`)
				offset += token.length
				atStart = token.endsWith('\n')
				if (token.includes('\n')) signs = 0
			}
		}
		var yaml_tree = __webpack_require__(16961)
		// CONCATENATED MODULE: ./src/policy-file/yaml/yaml-document.ts
		/**
		 * Reads the text as the one document of YAML 1.2 that it must be. Two keys that are the same are
		 * found by `treeOf`: the composer's own search takes the square of their number.
		 */ function readYaml(source) {
			throwIfTooMuch(source)
			let document = parsed(source)
			let [first] = [...document.errors, ...document.warnings].sort((a, b) => weight(a) - weight(b) || a.pos[0] - b.pos[0])
			if (void 0 !== first) throw explained(first, source)
			throwIfOtherYaml(document, source)
			if (null === document.contents) {
				let { name, beginning } = source.kind
				throw source.error(0, `this ${name} is empty; begin it with ${(0, line_reader./* quoted */ TL)(beginning)}`)
			}
			return (0, yaml_tree./* treeOf */ g)(document, source)
		}
		function parsed(source) {
			try {
				return (0, dist.parseDocument)(source.text, {
					version: '1.2',
					schema: 'core',
					strict: true,
					uniqueKeys: false,
					merge: false,
					resolveKnownTags: false,
					prettyErrors: false,
					// At 'silent' a second document would be passed over.
					logLevel: 'error'
				})
			} catch (error) {
				// After thousands of errors the parser stands as deep as in thousands of levels, and calls itself for each.
				if (!(error instanceof RangeError)) throw error
				throw source.error(0, `this ${source.kind.name} has too many mistakes to be read as YAML`)
			}
		}
		/** A tab is the cause of what else is wrong round it. */ function weight({ code }) {
			return 'TAB_AS_INDENT' === code ? 0 : 1
		}
		function throwIfOtherYaml(document, source) {
			let { explicit, version } = document.directives.yaml
			if (!explicit || '1.2' === version) return
			let at = Math.max(source.text.indexOf('%YAML'), 0)
			throw source.error(at, `a ${source.kind.name} must be YAML 1.2, found ${version}`)
		}
		function explained(error, source) {
			let at = Math.min(error.pos[0], source.text.length)
			let { name, hasGateLines } = source.kind
			switch (error.code) {
				case 'MULTIPLE_DOCS':
					return source.error(at, `a ${name} must be one YAML document, and a second one begins after this line`)
				case 'TAG_RESOLVE_FAILED':
					return source.error(at, `a ${name} cannot have YAML tags; remove this one`)
				case 'TAB_AS_INDENT':
					return source.error(at, 'YAML indents by spaces, found a tab')
				default: {
					let left = leftOpen(error.message, at, source)
					if (null !== left) return left
					let unquoted = hasGateLines ? unquotedGate(source, at) : null
					if (null !== unquoted) return unquoted
					let block = emptyBlockAbove(source, at)
					if (null !== block) return block
					// A line that is not indented as it should be is found at its start.
					let spaces = /^ */.exec(source.text.slice(at, at + 300))?.[0].length ?? 0
					return source.error(at + spaces, `this is not YAML: ${inPlainWords(error)}`)
				}
			}
		}
		/** A quote or a bracket that is never closed is shown where it opens, however far the text goes on. */ function leftOpen(message, at, source) {
			let closing = /^Missing closing (["'])quote|end with a ([}\]])$/.exec(message)
			let sign = closing?.[1] ?? closing?.[2]
			if (void 0 === sign) return null
			let opening = { '}': '{', ']': '[' }[sign] ?? sign
			for (let line = source.lineAt(at); line > 0; line -= 1) {
				let open = []
				for (let [index, character] of source.line(line).split('').entries())
					if (character === sign && open.length > 0) open.pop()
					else if (character === opening) open.push(index)
				let index = open.at(-1)
				if (void 0 !== index) return source.error(source.startOf(line) + index, `this ${opening} is never closed`)
			}
			return null
		}
		/** A text below `gates: |` that stands no further right than the key is no part of the block. */ function emptyBlockAbove(source, at) {
			let line = source.lineAt(at)
			let text = source.line(line)
			let indent = text.search(/\S/)
			let header = /^([ ]*)(?:- )?[^#\s][^#]*:[ ]+([|>])[-+\d]*[ ]*(?:#.*)?$/.exec(source.line(line - 1))
			if (null === header || indent > (header[1] ?? '').length) return null
			return source.error(
				source.startOf(line) + indent,
				`the lines of a block that begins with ${header[2]} must be further right than its key: put spaces before this line`
			)
		}
		function inPlainWords({ code, message }) {
			if (message.startsWith('Nested mappings')) return 'a colon and a space begin a value; write a text that has them in single quotes'
			if ('MULTILINE_IMPLICIT_KEY' === code) return 'a key must be followed by a colon and a space'
			let isIndent = 'BAD_INDENT' === code || message.startsWith('A block sequence')
			return isIndent
				? 'the lines of a list or a mapping begin in the same column, and this line fits none above it'
				: (0, untrusted_text./* visible */ RK)(lowerFirst(message))
		}
		/** A line that holds a gate which YAML reads as something else: in quotes, or with a `*` first. */ let gateThatYamlTakes =
			/^(?<before>[ ]*(?:-[ ]+|gates:[ ]+|(?=\[)))(?<gate>(?:\w+:[ ]+)?["'*{[&!|>%@`].*)$/u
		/** Where the error is in such a line: how the line is written. */ function unquotedGate(source, at) {
			let line = source.lineAt(at)
			let { before = '', gate = '' } = gateThatYamlTakes.exec(source.line(line))?.groups ?? {}
			let written = gate.replace(/ #.*$/, '').trimEnd()
			if (written.length > 200 || !/[<>=]/.test(written)) return null
			let [first = ''] = written.replace(/^\w+:[ ]+/, '')
			let items = listInBrackets(written)
			if (null !== items) {
				let list = items.map(item => inSingleQuotes(item)).join(', ')
				return source.error(
					source.startOf(line) + before.length,
					`in a list in [ ], the signs { } and , have a meaning in YAML; write each gate line in single quotes: ${(0, untrusted_text./* visible */ RK)('' === before.trim() ? '' : `${before.trim()} `)}[${(0, untrusted_text./* visible */ RK)(list)}]`
				)
			}
			let name = /^'([^'"]*)'(.*)$/.exec(written)
			let gateLine = null === name ? written : `"${name[1]}"${name[2]}`
			let quotes = inSingleQuotes(gateLine)
			return source.error(
				source.startOf(line) + before.length,
				`the ${first} has a meaning in YAML here; write the gate line in single quotes: ${(0, untrusted_text./* visible */ RK)(before.trim())} ${(0, untrusted_text./* visible */ RK)(quotes)}`
			)
		}
		function inSingleQuotes(text) {
			return `'${text.replaceAll("'", "''")}'`
		}
		/** The gates of a list in brackets, cut at the commas that stand in no braces; null: it is none. */ function listInBrackets(written) {
			let inside = /^\[(.*)\]$/.exec(written)?.[1]
			if (void 0 === inside || /['"]/.test(inside)) return null
			let items = [...inside.matchAll(/(?:\{[^{}]*\}|[^,{}])+/g)].map(([item]) => item.trim())
			// Without braces it is something else that YAML stumbles over.
			if (!/[{}]/.test(inside)) return null
			return items.length > 0 && items.every(item => /[<>=]/.test(item)) ? items : null
		}
		function lowerFirst(message) {
			return message.charAt(0).toLowerCase() + message.slice(1)
		}
	},
	92133: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F9: () => found, Zc: () => offsetIn, oB: () => nodeAt })
		var $gate_line_line_reader_0 = __webpack_require__(82966)
		/** What stands at the path, or undefined. */ function nodeAt(root, path) {
			let node = root
			for (let step of path) {
				if (void 0 === node) return
				node = childOf(node, step)
			}
			return node
		}
		function childOf(node, step) {
			switch (node.kind) {
				case 'scalar':
					return
				case 'list':
					return 'number' == typeof step ? node.items[step] : void 0
				case 'map':
					return node.entries.get(String(step))?.value
			}
		}
		/** Where the character at `index` of a one-line scalar's value stands in the file's text. */ function offsetIn(node, index, text) {
			switch (node.style) {
				case 'plain':
				case 'literal':
				case 'folded':
					return node.start + index
				case 'single-quoted':
				case 'double-quoted':
					return offsetInQuotes(node, index, text)
			}
		}
		function offsetInQuotes(node, index, text) {
			let offset = node.start + 1
			for (let passed = 0; passed < index; ) {
				let { length, units } = 'single-quoted' === node.style ? { length: text.startsWith("''", offset) ? 2 : 1, units: 1 } : escapeAt(text, offset)
				offset += length
				passed += units
			}
			return offset
		}
		/** How long what is written there is, and how long the text that it stands for. */ function escapeAt(text, at) {
			if ('\\' !== text[at]) return { length: 1, units: 1 }
			switch (text[at + 1]) {
				case 'x':
					return { length: 4, units: 1 }
				case 'u':
					return { length: 6, units: 1 }
				case 'U':
					return { length: 10, units: Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 }
				default:
					return { length: 2, units: 1 }
			}
		}
		/** What stands there, for a message: `"7"`, `a list`, `nothing`. */ function found(node) {
			switch (node.kind) {
				case 'list':
					return 'a list'
				case 'map':
					return 'a mapping'
				case 'scalar':
					if (null === node.value) return 'nothing'
					if ('string' == typeof node.value) return '' === node.value ? '""' : (0, $gate_line_line_reader_0./* .quoted */ TL)(node.value)
					return `the ${'number' == typeof node.value ? 'number' : 'truth value'} ${node.value}`
			}
		}
	},
	16961: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => treeOf, q: () => dataOf })
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $gate_line_line_reader_2 = __webpack_require__(82966)
		var $yaml_node_3 = __webpack_require__(92133)
		/** Nodes after every alias is followed: an alias counts as much as what it stands for. */ let mostNodes = 100_000
		let core = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(tag => `tag:yaml.org,2002:${tag}`))
		let styles = { QUOTE_SINGLE: 'single-quoted', QUOTE_DOUBLE: 'double-quoted', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded' }
		/** The document as plain nodes. Refuses what YAML allows and no file of ours may hold. */ function treeOf(document, source) {
			return new TreeBuilder(source).build(document.contents, 0)
		}
		/** Walks in the order of the text, so that an alias finds the anchor that stands before it. */ class TreeBuilder {
			#source
			#anchors = new Map()
			#built = new Map()
			#nodes = 0
			constructor(source) {
				this.#source = source
			}
			/** `at`: where an empty place, for which there is no node, is. */ build(yaml, at) {
				if (null === yaml) return { kind: 'scalar', value: null, style: 'plain', start: at, end: at }
				let start = yaml.range[0]
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__./* .isAlias */ Vj)(yaml)) return this.#aliased(yaml.source, start)
				if (void 0 !== yaml.tag && !core.has(yaml.tag))
					throw this.#source.error(
						start,
						`a ${this.#source.kind.name} cannot have YAML tags, found ${(0, $gate_line_line_reader_2./* .quoted */ TL)(yaml.tag)}`
					)
				if (void 0 !== yaml.anchor) this.#anchors.set(yaml.anchor, yaml)
				let before = this.#nodes
				this.#count(1, start)
				let node = this.#content(yaml, start)
				this.#built.set(yaml, { node, nodes: this.#nodes - before })
				return node
			}
			#aliased(name, start) {
				let target = this.#anchors.get(name)
				if (void 0 === target) {
					let hint = (0, $core_text_near_name_1./* .didYouMean */ au)(name, [...this.#anchors.keys()])
					let gateLine = this.#source.kind.hasGateLines ? '; in a list, a gate line that begins with * needs single quotes' : ''
					throw this.#source.error(
						start,
						`there is no anchor ${(0, $gate_line_line_reader_2./* .quoted */ TL)(`&${name}`)} before this alias${gateLine}.${hint}`
					)
				}
				let built = this.#built.get(target)
				if (void 0 === built) throw this.#source.error(start, 'this alias is inside the value that it refers to')
				this.#count(built.nodes, start)
				return built.node
			}
			#count(nodes, start) {
				this.#nodes += nodes
				if (this.#nodes <= mostNodes) return
				throw this.#source.error(start, `a ${this.#source.kind.name} can have at most ${mostNodes} values, with its YAML aliases expanded`)
			}
			#content(yaml, start) {
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(yaml)) return this.#map(yaml, start)
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(yaml)) return this.#scalar(yaml, start)
				return { kind: 'list', items: yaml.items.map(item => this.build(item, start)), start }
			}
			#scalar(yaml, start) {
				let { value } = yaml
				if (!isPlainScalar(value))
					throw this.#source.error(
						start,
						`a ${this.#source.kind.name} cannot have a value like ${(0, $gate_line_line_reader_2./* .quoted */ TL)(String(value))}`
					)
				if ('string' == typeof value && !value.isWellFormed())
					throw this.#source.error(start, 'this text contains invalid Unicode (half of a surrogate pair); remove it')
				let style = styles[yaml.type ?? ''] ?? 'plain'
				return { kind: 'scalar', value, style, start, end: yaml.range[1] }
			}
			#map(yaml, start) {
				let entries = new Map()
				for (let pair of yaml.items) {
					let key = this.#key(pair)
					let name = String(key.value)
					let first = entries.get(name)
					if (void 0 !== first) {
						let line = this.#source.lineAt(first.key.start)
						let problem = `${(0, $gate_line_line_reader_2./* .quoted */ TL)(name)} is here a second time; the first is on line ${line}`
						throw this.#source.error(key.start, problem)
					}
					entries.set(name, { key, value: this.build(pair.value, key.end) })
				}
				return { kind: 'map', entries, start }
			}
			#key({ key: yaml }) {
				let key = this.build(yaml, yaml?.range[0] ?? 0)
				let at = yaml.range[0]
				if ('scalar' !== key.kind || null === key.value)
					throw this.#source.error(at, `expected a key, which is text, found ${(0, $yaml_node_3./* .found */ F9)(key)}`)
				if ('string' != typeof key.value) {
					let written = this.#source.text.slice(key.start, key.end)
					throw this.#source.error(at, `a key must be text, found ${(0, $yaml_node_3./* .found */ F9)(key)}; write "${written}" in quotes`)
				}
				if ('<<' === key.value && 'plain' === key.style) {
					let instead = this.#source.kind.insteadOfMergeKeys
					throw this.#source.error(at, `YAML 1.2 has no merge keys${null === instead ? '' : `; ${instead}`}`)
				}
				if ('__proto__' === key.value || '' === key.value)
					throw this.#source.error(at, `${(0, $gate_line_line_reader_2./* .quoted */ TL)(key.value)} cannot be a key`)
				return { ...key, start: at }
			}
		}
		function isPlainScalar(value) {
			return null === value || ['string', 'number', 'boolean'].includes(typeof value)
		}
		/** The tree as plain data, for the schema. What an alias stands for is the same object each time. */ function dataOf(root) {
			let done = new Map()
			let data = node => {
				if (done.has(node)) return done.get(node)
				let value = plain(node)
				done.set(node, value)
				return value
			}
			let plain = node => {
				switch (node.kind) {
					case 'scalar':
						return node.value
					case 'list':
						return node.items.map(data)
					case 'map':
						return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, data(value)]))
				}
			}
			return data(root)
		}
	}
}
