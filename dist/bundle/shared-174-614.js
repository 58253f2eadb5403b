export const modules = {
	89635: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => issueCommand })
		/* unused harmony export issue */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857)
		var $utils_1 = __webpack_require__(4679)
		/**
		 * Issues a command to the GitHub Actions runner
		 *
		 * @param command - The command name to issue
		 * @param properties - Additional properties for the command (key-value pairs)
		 * @param message - The message to include with the command
		 * @remarks
		 * This function outputs a specially formatted string to stdout that the Actions
		 * runner interprets as a command. These commands can control workflow behavior,
		 * set outputs, create annotations, mask values, and more.
		 *
		 * Command Format:
		 *   ::name key=value,key=value::message
		 *
		 * @example
		 * ```typescript
		 * // Issue a warning annotation
		 * issueCommand('warning', {}, 'This is a warning message');
		 * // Output: ::warning::This is a warning message
		 *
		 * // Set an environment variable
		 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
		 * // Output: ::set-env name=MY_VAR::some value
		 *
		 * // Add a secret mask
		 * issueCommand('add-mask', {}, 'secretValue123');
		 * // Output: ::add-mask::secretValue123
		 * ```
		 *
		 * @internal
		 * This is an internal utility function that powers the public API functions
		 * such as setSecret, warning, error, and exportVariable.
		 */ function issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message)
			process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL)
		}
		let CMD_STRING = '::'
		class Command {
			constructor(command, properties, message) {
				if (!command) command = 'missing.command'
				this.command = command
				this.properties = properties
				this.message = message
			}
			toString() {
				let cmdStr = CMD_STRING + this.command
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += ' '
					let first = true
					for (let key in this.properties)
						if (this.properties.hasOwnProperty(key)) {
							let val = this.properties[key]
							if (val) {
								if (first) first = false
								else cmdStr += ','
								cmdStr += `${key}=${escapeProperty(val)}`
							}
						}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`
				return cmdStr
			}
		}
		function escapeData(s) {
			return (0, $utils_1./* .toCommandValue */ E)(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
		}
		function escapeProperty(s) {
			return (0, $utils_1./* .toCommandValue */ E)(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C')
		}
	},
	//# sourceMappingURL=command.js.map
	82902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => issueFileCommand, v: () => prepareKeyValueMessage })
		var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982)
		var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896)
		var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857)
		var $utils_3 = __webpack_require__(4679)
		// For internal use, subject to change.
		// We use any as a valid input type
		/* eslint-disable @typescript-eslint/no-explicit-any */ function issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`]
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`)
			if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`)
			fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0, $utils_3./* .toCommandValue */ E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
				encoding: 'utf8'
			})
		}
		function prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`
			let convertedValue = (0, $utils_3./* .toCommandValue */ E)(value)
			// These should realistically never happen, but just in case someone finds a
			// way to exploit uuid generation let's not allow keys or values that contain
			// the delimiter.
			if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
			if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
			return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`
		}
	},
	//# sourceMappingURL=file-command.js.map
	1170: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => summary })
		/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857)
		var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896)
		var __awaiter = function (thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P
					? value
					: new P(function (resolve) {
							resolve(value)
						})
			}
			return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value))
					} catch (e) {
						reject(e)
					}
				}
				function rejected(value) {
					try {
						step(generator['throw'](value))
					} catch (e) {
						reject(e)
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next())
			})
		}
		let { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises
		let SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY'
		class Summary {
			constructor() {
				this._buffer = ''
			}
			/**
			 * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
			 * Also checks r/w permissions.
			 *
			 * @returns step summary file path
			 */ filePath() {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath
					let pathFromEnv = process.env[SUMMARY_ENV_VAR]
					if (!pathFromEnv)
						throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)
					try {
						yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK)
					} catch (_a) {
						throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)
					}
					this._filePath = pathFromEnv
					return this._filePath
				})
			}
			/**
			 * Wraps content in an HTML tag, adding any HTML attributes
			 *
			 * @param {string} tag HTML tag to wrap
			 * @param {string | null} content content within the tag
			 * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
			 *
			 * @returns {string} content wrapped in HTML element
			 */ wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs)
					.map(([key, value]) => ` ${key}="${value}"`)
					.join('')
				if (!content) return `<${tag}${htmlAttrs}>`
				return `<${tag}${htmlAttrs}>${content}</${tag}>`
			}
			/**
			 * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
			 *
			 * @param {SummaryWriteOptions} [options] (optional) options for write operation
			 *
			 * @returns {Promise<Summary>} summary instance
			 */ write(options) {
				return __awaiter(this, void 0, void 0, function* () {
					let overwrite = !!(null == options ? void 0 : options.overwrite)
					let filePath = yield this.filePath()
					let writeFunc = overwrite ? writeFile : appendFile
					yield writeFunc(filePath, this._buffer, { encoding: 'utf8' })
					return this.emptyBuffer()
				})
			}
			/**
			 * Clears the summary buffer and wipes the summary file
			 *
			 * @returns {Summary} summary instance
			 */ clear() {
				return __awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true })
				})
			}
			/**
			 * Returns the current summary buffer as a string
			 *
			 * @returns {string} string of summary buffer
			 */ stringify() {
				return this._buffer
			}
			/**
			 * If the summary buffer is empty
			 *
			 * @returns {boolen} true if the buffer is empty
			 */ isEmptyBuffer() {
				return 0 === this._buffer.length
			}
			/**
			 * Resets the summary buffer without writing to summary file
			 *
			 * @returns {Summary} summary instance
			 */ emptyBuffer() {
				this._buffer = ''
				return this
			}
			/**
			 * Adds raw text to the summary buffer
			 *
			 * @param {string} text content to add
			 * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
			 *
			 * @returns {Summary} summary instance
			 */ addRaw(text, addEOL = false) {
				this._buffer += text
				return addEOL ? this.addEOL() : this
			}
			/**
			 * Adds the operating system-specific end-of-line marker to the buffer
			 *
			 * @returns {Summary} summary instance
			 */ addEOL() {
				return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL)
			}
			/**
			 * Adds an HTML codeblock to the summary buffer
			 *
			 * @param {string} code content to render within fenced code block
			 * @param {string} lang (optional) language to syntax highlight code
			 *
			 * @returns {Summary} summary instance
			 */ addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang })
				let element = this.wrap('pre', this.wrap('code', code), attrs)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML list to the summary buffer
			 *
			 * @param {string[]} items list of items to render
			 * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
			 *
			 * @returns {Summary} summary instance
			 */ addList(items, ordered = false) {
				let tag = ordered ? 'ol' : 'ul'
				let listItems = items.map(item => this.wrap('li', item)).join('')
				let element = this.wrap(tag, listItems)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML table to the summary buffer
			 *
			 * @param {SummaryTableCell[]} rows table rows
			 *
			 * @returns {Summary} summary instance
			 */ addTable(rows) {
				let tableBody = rows
					.map(row => {
						let cells = row
							.map(cell => {
								if ('string' == typeof cell) return this.wrap('td', cell)
								let { header, data, colspan, rowspan } = cell
								let tag = header ? 'th' : 'td'
								let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan })
								return this.wrap(tag, data, attrs)
							})
							.join('')
						return this.wrap('tr', cells)
					})
					.join('')
				let element = this.wrap('table', tableBody)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds a collapsable HTML details element to the summary buffer
			 *
			 * @param {string} label text for the closed state
			 * @param {string} content collapsable content
			 *
			 * @returns {Summary} summary instance
			 */ addDetails(label, content) {
				let element = this.wrap('details', this.wrap('summary', label) + content)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML image tag to the summary buffer
			 *
			 * @param {string} src path to the image you to embed
			 * @param {string} alt text description of the image
			 * @param {SummaryImageOptions} options (optional) addition image attributes
			 *
			 * @returns {Summary} summary instance
			 */ addImage(src, alt, options) {
				let { width, height } = options || {}
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height })
				let element = this.wrap('img', null, Object.assign({ src, alt }, attrs))
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML section heading element
			 *
			 * @param {string} text heading text
			 * @param {number | string} [level=1] (optional) the heading level, default: 1
			 *
			 * @returns {Summary} summary instance
			 */ addHeading(text, level) {
				let tag = `h${level}`
				let allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag) ? tag : 'h1'
				let element = this.wrap(allowedTag, text)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML thematic break (<hr>) to the summary buffer
			 *
			 * @returns {Summary} summary instance
			 */ addSeparator() {
				let element = this.wrap('hr', null)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML line break (<br>) to the summary buffer
			 *
			 * @returns {Summary} summary instance
			 */ addBreak() {
				let element = this.wrap('br', null)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML blockquote to the summary buffer
			 *
			 * @param {string} text quote text
			 * @param {string} cite (optional) citation url
			 *
			 * @returns {Summary} summary instance
			 */ addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite })
				let element = this.wrap('blockquote', text, attrs)
				return this.addRaw(element).addEOL()
			}
			/**
			 * Adds an HTML anchor tag to the summary buffer
			 *
			 * @param {string} text link text/content
			 * @param {string} href hyperlink
			 *
			 * @returns {Summary} summary instance
			 */ addLink(text, href) {
				let element = this.wrap('a', text, { href })
				return this.addRaw(element).addEOL()
			}
		}
		let _summary = new Summary()
		/**
		 * @deprecated use `core.summary`
		 */ /* unused pure expression or super */ let summary = _summary
	},
	//# sourceMappingURL=summary.js.map
	4679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => toCommandValue })
		/* unused harmony export toCommandProperties */ // We use any as a valid input type
		/* eslint-disable @typescript-eslint/no-explicit-any */ /**
		 * Sanitizes an input into a string so it can be passed into issueCommand safely
		 * @param input input to sanitize into a string
		 */ function toCommandValue(input) {
			if (null == input) return ''
			else if ('string' == typeof input || input instanceof String) return input
			return JSON.stringify(input)
		}
	}
}
