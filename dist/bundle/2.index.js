import { modules as shared_14_2_466 } from './shared-14-2-466.js'
import { modules as shared_2_396_466 } from './shared-2-396-466.js'
import { modules as shared_2_396_466_927 } from './shared-2-396-466-927.js'
import { modules as shared_2_729 } from './shared-2-729.js'
export const id = 2
export const ids = [2, 729, 199]
export const modules = {
	...shared_14_2_466,
	...shared_2_396_466,
	...shared_2_396_466_927,
	...shared_2_729,
	62772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => refusePrompt })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		/** MLflow keeps prompts among the registered models and their versions, with this tag on both. */ let promptTag = 'mlflow.prompt.is_prompt'
		/** Throws a `UsageError` where these tags, of a registered model or of its version, say "prompt". */ function refusePrompt(model, tags) {
			// As MLflow reads it.
			if (tags.get(promptTag)?.toLowerCase() !== 'true') return
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`'${(0, $core_text_untrusted_text_1./* .visible */ RK)(model)}' is a prompt in MLflow's prompt registry, not a model. Stagegate does not promote prompts yet: name a registered model.`
			)
		}
	},
	51372: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qq: () => text,
			a3: () => metricValue,
			ef: () => textOrNull,
			f1: () => integerOrNull,
			i7: () => exactInteger,
			nd: () => integer
		})
		var $core_arithmetic_int64_1 = __webpack_require__(13627)
		var $core_errors_errors_0 = __webpack_require__(58692)
		/** Readers of single columns. SQLite lets any value stand in any column, so each is looked at. */ function text(row, column) {
			let value = row[column]
			if ('string' != typeof value) throw unreadable(row, column, 'text')
			return value
		}
		/** For columns that MLflow leaves NULL where it has nothing to say. */ function textOrNull(row, column) {
			return null === row[column] ? null : text(row, column)
		}
		function exactInteger(row, column) {
			let value = row[column]
			if ('bigint' != typeof value) throw unreadable(row, column, 'a whole number')
			return (0, $core_arithmetic_int64_1./* .int64 */ Gk)(value)
		}
		/** Beyond 2^53 the nearest number, as over REST. */ function integer(row, column) {
			return Number(exactInteger(row, column))
		}
		function integerOrNull(row, column) {
			return null === row[column] ? null : integer(row, column)
		}
		/** A metric's value; NaN where `is_nan` says so, and where what stands there is no number. */ function metricValue(row) {
			if (0n !== row.is_nan) return 0 / 0
			let value = row.value
			return 'number' == typeof value || 'bigint' == typeof value ? Number(value) : 0 / 0
		}
		function unreadable(row, column, expected) {
			let value = row[column]
			let found = null === value ? 'NULL' : value instanceof Uint8Array ? 'a blob' : typeof value
			return new $core_errors_errors_0./* .RegistryError */ gl(
				`The registry's database has ${found} in the column ${column} where MLflow writes ${expected}. A program other than MLflow changed it. Repair the database before you promote anything.`
			)
		}
	},
	43199: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { loadNodeSqlite: () => loadNodeSqlite })
		var $core_errors_errors_0 = __webpack_require__(58692)
		/**
		 * Node's own SQLite, loaded only when a `sqlite:` registry is used. Earlier releases of Node 24
		 * announce it as experimental on stderr, which tells a user of Stagegate nothing: that one warning
		 * is dropped. Loading is synchronous, so no other code runs while the filter stands.
		 */ function loadNodeSqlite() {
			let emitWarning = process.emitWarning
			process.emitWarning = (warning, ...rest) => {
				if (String(warning).startsWith('SQLite is an experimental feature')) return
				Reflect.apply(emitWarning, process, [warning, ...rest])
			}
			try {
				let sqlite = process.getBuiltinModule('node:sqlite')
				if (void 0 === sqlite)
					throw new $core_errors_errors_0./* .UsageError */ eb(
						`A sqlite: registry needs Node 24; this is Node ${process.versions.node}. Run Stagegate with Node 24, for example with: npx -y node@24`
					)
				return sqlite
			} finally {
				process.emitWarning = emitWarning
			}
		}
	},
	84002: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { openSqlite: () => openSqlite })
		var copy = __webpack_require__(51464)
		var untrusted_text = __webpack_require__(74213)
		var capabilities = __webpack_require__(62057)
		var errors = __webpack_require__(58692)
		var model_model = __webpack_require__(86272)
		var column = __webpack_require__(51372)
		// CONCATENATED MODULE: ./src/registry/sqlite/compare-and-set.ts
		/** What stands there is not what a change was decided on. */ function conflict(what) {
			return new errors./* ConflictError */ fK(`${what}. Somebody else changed it meanwhile. Nothing was written. Run again.`)
		}
		/** `changed` is the number of rows that a write says it changed. */ function requireOneRow(changed, table) {
			if (1 === changed) return
			throw new errors./* RegistryError */ gl(
				`A write to the table ${table} changed ${changed} rows where it must change one. The transaction was rolled back, and nothing was written.`
			)
		}
		var registered_models = __webpack_require__(12965)
		var external_node_path_ = __webpack_require__(76760)
		var alias_rule = __webpack_require__(52936)
		// CONCATENATED MODULE: ./src/registry/sqlite/accepted-text.ts
		/**
		 * MLflow's own rules for what may be written (mlflow/utils/validation.py). Its server checks them;
		 * here nothing stands between Stagegate and the tables, so they are checked before a write.
		 */ let keyCharacters = /^[/\p{L}\p{N}_.\- :]+$/u
		let keyLimit = 250
		function requireTagKey(key) {
			let leadsElsewhere = key.startsWith('/') || key.startsWith('..') || key.endsWith('/') || external_node_path_.posix.normalize(key) !== key
			if (!keyCharacters.test(key) || '.' === key || leadsElsewhere)
				throw new errors./* UsageError */ eb(
					`MLflow does not accept a tag named ${(0, untrusted_text./* visible */ RK)(key)}: letters, digits, and _ - . : / or a space are allowed, and it must be a relative path without "." or ".." parts.`
				)
			if (characters(key) > keyLimit)
				throw new errors./* UsageError */ eb(
					`MLflow accepts tag names of at most ${keyLimit} characters; ${(0, untrusted_text./* visible */ RK)(key, 40)} has ${characters(key)}.`
				)
		}
		/** `limit` in characters (code points, as Python counts them). */ function requireTagValue(key, value, limit) {
			if (!value.isWellFormed() || value.includes('\0'))
				throw new errors./* UsageError */ eb(
					`The value of the tag ${(0, untrusted_text./* visible */ RK)(key)} contains a NUL character or invalid Unicode, which a database cannot store.`
				)
			if (characters(value) > limit)
				throw new errors./* UsageError */ eb(
					`The value of the tag ${(0, untrusted_text./* visible */ RK)(key)} has ${characters(value)} characters; this registry accepts at most ${limit}.`
				)
		}
		function requireAliasName(alias) {
			let fault = (0, alias_rule./* aliasFault */ L)(alias)
			if (null !== fault) throw new errors./* UsageError */ eb(`MLflow does not accept the alias ${(0, untrusted_text./* visible */ RK)(alias)}: it ${fault}.`)
		}
		function characters(value) {
			return [...value].length
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/tags.ts
		/** Tags change no timestamp, in MLflow as here. */ function setVersionTag(writer, scope, model, version, tag) {
			requireTagKey(tag.key)
			requireTagValue(tag.key, tag.value, scope.schema.versionTagLimit)
			requireVersion(writer, scope, model, version)
			let values = { ...scope.values, model, version: BigInt(version), key: tag.key, value: tag.value }
			let updated = writer.execute(
				`UPDATE model_version_tags SET value = :value
     WHERE ${scope.within()}name = :model AND version = :version AND key = :key`,
				values
			)
			if (updated > 0) return
			writer.execute(
				`INSERT INTO model_version_tags (${scope.insertColumn}name, version, key, value)
     VALUES (${scope.insertValue}:model, :version, :key, :value)`,
				values
			)
		}
		/** Of no effect if there is no such tag. */ function deleteVersionTag(writer, scope, model, version, key) {
			requireVersion(writer, scope, model, version)
			writer.execute(
				`DELETE FROM model_version_tags
     WHERE ${scope.within()}name = :model AND version = :version AND key = :key`,
				{ ...scope.values, model, version: BigInt(version), key }
			)
		}
		function setModelTag(writer, scope, model, tag) {
			requireTagKey(tag.key)
			requireTagValue(tag.key, tag.value, scope.schema.modelTagLimit)
			;(0, registered_models./* requireModel */ nj)(writer, scope, model)
			let values = { ...scope.values, model, key: tag.key, value: tag.value }
			let updated = writer.execute(
				`UPDATE registered_model_tags SET value = :value
     WHERE ${scope.within()}name = :model AND key = :key`,
				values
			)
			if (updated > 0) return
			writer.execute(
				`INSERT INTO registered_model_tags (${scope.insertColumn}name, key, value)
     VALUES (${scope.insertValue}:model, :key, :value)`,
				values
			)
		}
		/** Of no effect if there is no such tag. */ function deleteModelTag(writer, scope, model, key) {
			;(0, registered_models./* requireModel */ nj)(writer, scope, model)
			writer.execute(`DELETE FROM registered_model_tags WHERE ${scope.within()}name = :model AND key = :key`, { ...scope.values, model, key })
		}
		function requireVersion(reader, scope, model, version) {
			;(0, registered_models./* requireModel */ nj)(reader, scope, model)
			let found = reader.rows(
				`SELECT 1 FROM model_versions
     WHERE ${scope.within()}name = :model AND version = :version AND ${registered_models./* notDeleted */ nk}`,
				{ ...scope.values, model, version: BigInt(version) }
			)
			if (found.length > 0) return
			throw new errors./* RegistryError */ gl(
				`Could not change a tag: ${(0, untrusted_text./* visible */ RK)(model)} has no version ${version}. Nothing was written.`
			)
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/copies.ts
		/** What a copy made now would be. The number of a deleted version is not given again. */ function planCopy(reader, scope, model, of, now) {
			;(0, registered_models./* requireModel */ nj)(reader, scope, model)
			// A version is never older than what it is a copy of, whatever this machine's clock says.
			let createdAt = Math.max(now, of.createdAt)
			return {
				model,
				version: nextNumber(reader, scope, model),
				stage: 'None',
				status: 'READY',
				runId: of.runId,
				source: (0, copy./* copySourceText */ mx)(of),
				tags: new Map((0, copy./* tagsForCopy */ IS)(of.tags)),
				createdAt,
				updatedAt: createdAt
			}
		}
		/**
		 * Makes the copy inside the caller's write transaction, as MLflow's own store does; throws a
		 * `ConflictError` where what is copied has changed, or another version has the number.
		 */ function makeCopy(writer, scope, { of, as }) {
			let [now = null] = (0, registered_models./* readVersions */ q2)(writer, scope, of.model, { version: of.version })
			let changed = (0, copy./* changedSince */ $A)(of, now)
			if (null !== changed || null === now) throw new errors./* ConflictError */ fK(changed ?? '')
			let { model, version } = as
			if (nextNumber(writer, scope, model) !== version)
				throw conflict(`Another version of ${(0, untrusted_text./* visible */ RK)(model)} has the number ${version} now`)
			let [row] = writer.rows(
				`SELECT storage_location, source, description, run_id, run_link FROM model_versions
     WHERE ${scope.within()}name = :model AND version = :version`,
				{ ...scope.values, model: of.model, version: BigInt(of.version) }
			)
			if (void 0 === row) throw new Error('the version was read a moment ago')
			let optional = {
				// Where the files are, and not the way there: the version that it is copied from may be deleted.
				storage_location: (0, registered_models./* locationOf */ hD)(row),
				description: (0, column./* textOrNull */ ef)(row, 'description'),
				run_id: (0, column./* textOrNull */ ef)(row, 'run_id'),
				run_link: (0, column./* textOrNull */ ef)(row, 'run_link')
			}
			let given = Object.entries(optional).flatMap(([column, value]) => (null === value ? [] : [[column, value]]))
			let columns = given.map(([column]) => `${column}, `).join('')
			let values = { ...scope.values, ...Object.fromEntries(given), model, number: BigInt(version), created: BigInt(as.createdAt), from: as.source }
			writer.execute(
				`INSERT INTO model_versions (${scope.insertColumn}${columns}name, version, creation_time,
       last_updated_time, current_stage, source, status)
     VALUES (${scope.insertValue}${given.map(([column]) => `:${column}, `).join('')}:model, :number, :created,
       :created, 'None', :from, 'READY')`,
				values
			)
			for (let [key, value] of (0, copy./* tagsForCopy */ IS)(now.tags)) setVersionTag(writer, scope, model, version, { key, value })
			let models = writer.execute(`UPDATE registered_models SET last_updated_time = :now WHERE ${scope.within()}name = :model`, {
				...scope.values,
				model,
				now: BigInt(as.createdAt)
			})
			requireOneRow(models, 'registered_models')
		}
		/** What is attempted, after "Could not". */ function attemptToCopy(model, of) {
			return `copy version ${of.version} of ${(0, untrusted_text./* visible */ RK)(of.model)} to ${(0, untrusted_text./* visible */ RK)(model)}`
		}
		function nextNumber(reader, scope, model) {
			let [row] = reader.rows(`SELECT max(version) AS most FROM model_versions WHERE ${scope.within()}name = :model`, { ...scope.values, model })
			let next = (void 0 === row ? 0 : ((0, column./* integerOrNull */ f1)(row, 'most') ?? 0)) + 1
			if (Number.isSafeInteger(next)) return (0, model_model./* versionNumber */ e1)(next)
			throw new errors./* RegistryError */ gl(
				`${(0, untrusted_text./* visible */ RK)(model)} has a version ${next - 1} in the registry's database, deleted or not, so there is no number for another version. Nothing was written.`
			)
		}
		var external_node_fs_ = __webpack_require__(73024)
		var external_node_url_ = __webpack_require__(73136)
		var sqlite_location = __webpack_require__(95729)
		var node_sqlite = __webpack_require__(43199)
		// CONCATENATED MODULE: ./src/registry/sqlite/sqlite-failure.ts
		/** Primary result codes of SQLite (https://sqlite.org/rescode.html); extended ones end in them. */ let codes = {
			busy: 5,
			locked: 6,
			readOnly: 8,
			ioError: 10,
			corrupt: 11,
			full: 13,
			cannotOpen: 14,
			notADatabase: 26
		}
		function isSqliteError(error) {
			return 'object' == typeof error && null !== error && 'code' in error && 'errcode' in error && 'ERR_SQLITE_ERROR' === error.code
		}
		/** SQLITE_READONLY_ROLLBACK. */ let journalLeftBehind = 776
		/** Whether SQLite would have to play a journal back first, and was not allowed to write. */ function isOfJournalLeftBehind(error) {
			return isSqliteError(error) && error.errcode === journalLeftBehind
		}
		/**
		 * What SQLite said, as an error for the person who reads it. Errors that are Stagegate's own, or
		 * that do not come from SQLite, come back as they are.
		 */ function readableFailure(error, attempt) {
			if (error instanceof errors./* StagegateError */ qU || !isSqliteError(error)) return error
			let failed = `Could not ${attempt.what} in ${attempt.address}:`
			let cause = { cause: error }
			switch (0xff & error.errcode) {
				case codes.busy:
				case codes.locked:
					return new errors./* RegistryError */ gl(
						`${failed} another program keeps the database locked (waited up to ${attempt.busyTimeoutMs / 1000} s). Nothing was written. Try again once it is done.`,
						cause
					)
				case codes.readOnly:
					return new errors./* RegistryError */ gl(`${failed} ${'read' === attempt.access ? leftUnfinished(error, attempt) : notWritable}`, cause)
				case codes.full:
					return new errors./* RegistryError */ gl(`${failed} the disk is full. Nothing was written.`, cause)
				case codes.cannotOpen:
					return new errors./* RegistryError */ gl(
						`${failed} SQLite cannot open the file or the journal beside it. Check who may read and write the file and its folder.`,
						cause
					)
				case codes.notADatabase:
					return new errors./* UsageError */ eb(`${failed} the file is not a SQLite database. Check the path.`, cause)
				case codes.corrupt:
					return new errors./* RegistryError */ gl(
						`${failed} the database is damaged (${(0, untrusted_text./* visible */ RK)(error.message)}). Restore it from a backup before promoting anything.`,
						cause
					)
				case codes.ioError:
					return new errors./* RegistryError */ gl(
						`${failed} the disk could not be read or written (${(0, untrusted_text./* visible */ RK)(error.message)}).`,
						cause
					)
				default:
					return new errors./* RegistryError */ gl(`${failed} SQLite says: ${(0, untrusted_text./* visible */ RK)(error.message)}`, cause)
			}
		}
		let notWritable = 'the file, or the folder it is in, may not be written by this user. Nothing was written. SQLite needs write access to both.'
		/** A database is read without writing to it unless its last writer ended in the middle. */ function leftUnfinished(error, { file }) {
			let ending = isOfJournalLeftBehind(error) ? '-journal' : '-wal'
			return `another program stopped in the middle of a transaction and left the file ${(0, untrusted_text./* visible */ RK)((0, external_node_path_.basename)(file))}${ending}. SQLite must apply that file first, which changes the database, but this command only reads. Nothing was written. If both files are yours, let a program that writes open the database once: ${(0, sqlite_location.sqliteCommand)(file, 'PRAGMA integrity_check')}, or any request to the MLflow server that uses it. If the files came with a checkout, for example of a pull request, do not trust either of them.`
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/wal-and-journal.ts
		/** What SQLite keeps beside a database file, as far as opening the file would change something. */ /**
		 * A database in WAL mode is read together with two files beside it, which SQLite makes where they
		 * are missing: the folder would be written to, and a server of another user may be unable to use
		 * files that belong to this one. They are there while any program has the database open.
		 *
		 * @throws RegistryError where they would have to be made
		 */ function refuseToMakeFilesForReading(file, address) {
			if (isFile(`${file}-wal`) && isFile(`${file}-shm`)) return
			// Only now: to close the file drops the locks that a connection of this process has on it.
			if (!isInWalMode(file)) return
			throw new errors./* RegistryError */ gl(
				`${address} is in SQLite's WAL mode, and no program has it open: to read it, SQLite would create two files beside it, and this command only reads. Start the MLflow server that uses this database, or switch this mode off, once: ${(0, sqlite_location.sqliteCommand)(file, 'PRAGMA journal_mode = DELETE')}`
			)
		}
		/**
		 * A journal of a transaction over several databases names a file that they have in common, and older
		 * versions of SQLite delete that file after playing the journal back, whatever it is. MLflow and
		 * Stagegate have one database only, so neither writes such a journal.
		 *
		 * @throws RegistryError where one lies beside the file
		 */ function refuseJournalOfSeveralFiles(file, address) {
			let journal = `${file}-journal`
			// SQLite follows no link there. A journal that begins with 0 is not played back.
			if (!isFile(journal) || (bytes(journal, () => 0, 1)?.[0] ?? 0) === 0) return
			let end = bytes(journal, size => size - journalMagic.length, journalMagic.length)
			if (!end?.equals(journalMagic)) return
			throw new errors./* RegistryError */ gl(
				`The file ${(0, untrusted_text./* visible */ RK)((0, external_node_path_.basename)(journal))} beside ${address} is the journal of a transaction over several databases. MLflow writes no such journal, and playing it back can delete other files, so nothing was opened. If the files came with a checkout, for example of a pull request, do not trust either file. If the database is yours, find out which program wrote the journal before you open or remove anything.`
			)
		}
		/** Bytes 18 and 19 of a database file are the versions that write and read it; 2 is WAL. */ function isInWalMode(file) {
			return bytes(file, () => 18, 2)?.includes(2) ?? false
		}
		/** What a journal begins with, and ends in where it names a file. */ let journalMagic = Buffer.from('d9d505f920a163d7', 'hex')
		function isFile(path) {
			return (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false
		}
		/** null: it has none at that place, or cannot be read, which is SQLite's to say. */ function bytes(path, from, count) {
			let descriptor = null
			try {
				descriptor = (0, external_node_fs_.openSync)(path, 'r')
				let at = from((0, external_node_fs_.fstatSync)(descriptor).size)
				let found = Buffer.alloc(count)
				return at >= 0 && (0, external_node_fs_.readSync)(descriptor, found, 0, count, at) === count ? found : null
			} catch {
				return null
			} finally {
				if (null !== descriptor) (0, external_node_fs_.closeSync)(descriptor)
			}
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/database.ts
		/**
		 * Opens `path` without ever creating it. Waiting for a lock blocks the process, at most
		 * `busyTimeoutMs` for each statement. Foreign keys are enforced, as MLflow does on each of its
		 * connections; the journal mode is left as it is.
		 *
		 * A writer that died leaves a journal beside the file, and SQLite plays it back when the file is
		 * next opened for writing. To read, nothing is played back and no file is changed or made.
		 */ function openDatabase(path, access, busyTimeoutMs) {
			let address = (0, sqlite_location.sqliteAddress)(path)
			requireReadableFile(path, address)
			// SQLite looks for the files beside the one that a symbolic link leads to.
			let file = (0, external_node_fs_.realpathSync)(path)
			let { DatabaseSync } = (0, node_sqlite.loadNodeSqlite)()
			/** SQLite's errors come out as ones for the person who reads them. */ function attempt(what, act) {
				try {
					return act()
				} catch (error) {
					throw readableFailure(error, { what, access, address, file, busyTimeoutMs })
				}
			}
			let connection = attempt('open the registry', () => {
				refuseJournalOfSeveralFiles(file, address)
				if ('read' === access) refuseToMakeFilesForReading(file, address)
				return new DatabaseSync(urlOf(file, access), { readOnly: 'read' === access, enableForeignKeyConstraints: true, timeout: busyTimeoutMs })
			})
			function transaction(begin, work) {
				try {
					connection.exec(begin)
					let result = work(writerOn(connection))
					connection.exec('COMMIT')
					return result
				} catch (error) {
					rollBack(connection)
					throw error
				}
			}
			return {
				address,
				read: (what, work) => attempt(what, () => lookingAgain(() => transaction('BEGIN', reader => work(reader)))),
				write: (what, work) => attempt(what, () => transaction('BEGIN IMMEDIATE', work)),
				close: () => {
					if (connection.isOpen) connection.close()
				}
			}
		}
		let mostLooks = 10
		let pauseMs = 50
		/**
		 * Between two writers SQLite may take the journal of the second for one that a dead writer left:
		 * it has seen that there is one, then that nobody writes, and then opened another one.
		 */ function lookingAgain(read) {
			for (let look = 1; ; look++)
				try {
					return read()
				} catch (error) {
					if (look === mostLooks || !isOfJournalLeftBehind(error)) throw error
					Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
				}
		}
		function urlOf(file, access) {
			let url = (0, external_node_url_.pathToFileURL)(file)
			// Node would make a file that vanished since it was looked at. SQLite falls back from rw to reading
			// only where the file may not be written.
			url.searchParams.set('mode', 'read' === access ? 'ro' : 'rw')
			// In WAL mode a reader writes into the file `-shm` unless it is told not to.
			if ('read' === access) url.searchParams.set('readonly_shm', '1')
			return url
		}
		function writerOn(connection) {
			let prepared = sql => {
				let statement = connection.prepare(sql)
				statement.setReadBigInts(true)
				return statement
			}
			return {
				rows: (sql, values = {}) => prepared(sql).all(values),
				each: (sql, values, make) => Array.from(prepared(sql).iterate(values), make),
				execute: (sql, values = {}) => Number(connection.prepare(sql).run(values).changes)
			}
		}
		/** SQLite has itself rolled back after some errors, and then refuses: that is as well. */ function rollBack(connection) {
			try {
				connection.exec('ROLLBACK')
			} catch {}
		}
		// The first error is the one to report.
		function requireReadableFile(path, address) {
			let kind
			try {
				let found = (0, external_node_fs_.statSync)(path)
				kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
				;(0, external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK)
			} catch (error) {
				let code = error.code
				if ('ENOENT' === code || 'ENOTDIR' === code)
					throw new errors./* UsageError */ eb(
						`There is no file at ${address}, and Stagegate never creates a registry. Check the path: sqlite:///mlflow.db is relative to the working directory, sqlite:////srv/mlflow.db is absolute.`,
						{ cause: error }
					)
				throw new errors./* RegistryError */ gl(`Could not read ${address} (${code ?? 'unknown error'}). Check who may read the file and its folder.`, {
					cause: error
				})
			}
			switch (kind) {
				case 'file':
					return
				case 'directory':
					throw new errors./* UsageError */ eb(`${address} is a directory. Name the database file inside it.`)
				case 'other':
					throw new errors./* UsageError */ eb(`${address} is not a regular file. Name a SQLite database file.`)
			}
		}
		var runs = __webpack_require__(79904)
		// CONCATENATED MODULE: ./src/registry/sqlite/logged-models.ts
		let entryColumns = 'model_id, metric_name, run_id, metric_step, metric_timestamp_ms, metric_value, dataset_name, dataset_digest'
		function readLoggedModel(reader, scope, model) {
			if (!scope.schema.hasLoggedModels) return null
			let [found] = reader.rows(
				`SELECT name, source_run_id FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${(0, runs./* inScope */ SB)(scope)}`,
				{ ...scope.values, model }
			)
			if (void 0 === found) return null
			let source = (0, column./* textOrNull */ ef)(found, 'source_run_id') || null
			return {
				id: model,
				name: (0, column./* text */ Qq)(found, 'name'),
				sourceRunId: null === source ? null : (0, model_model./* runId */ Vz)(source),
				entries: reader.each(
					`SELECT ${entryColumns} FROM logged_model_metrics WHERE model_id = :model
       ORDER BY metric_name, metric_timestamp_ms, metric_step, run_id`,
					{ model },
					entryFrom
				)
			}
		}
		function readModelsOfRun(reader, scope, run) {
			if (!scope.schema.hasLoggedModels) return []
			return reader
				.rows(
					`SELECT model_id FROM logged_models
       WHERE source_run_id = :run AND lifecycle_stage != 'deleted'${(0, runs./* inScope */ SB)(scope)} ORDER BY model_id`,
					{ ...scope.values, run }
				)
				.map(row => readLoggedModel(reader, scope, (0, model_model./* loggedModelId */ rH)((0, column./* text */ Qq)(row, 'model_id'))))
				.filter(model => null !== model)
		}
		/** Of all logged models, also deleted ones: their values are no more the version's than others. */ function readEntries(reader, scope, asked) {
			let metrics = [...asked.values.keys()]
			let rows =
				0 !== metrics.length && scope.schema.hasLoggedModels
					? reader.each(
							`SELECT ${entryColumns} FROM logged_model_metrics
           WHERE run_id = :run AND metric_name IN (SELECT value FROM json_each(:metrics))
           ORDER BY model_id, metric_name, metric_timestamp_ms, metric_step`,
							{ run: asked.run, metrics: JSON.stringify(metrics) },
							entryFrom
						)
					: []
			let byMetric = Map.groupBy(rows, ({ metric }) => metric)
			return new Map(metrics.map(metric => [metric, byMetric.get(metric) ?? []]))
		}
		function entryFrom(row) {
			let digest = (0, column./* textOrNull */ ef)(row, 'dataset_digest')
			let value = row.metric_value
			return {
				model: (0, model_model./* loggedModelId */ rH)((0, column./* text */ Qq)(row, 'model_id')),
				metric: (0, column./* text */ Qq)(row, 'metric_name'),
				runId: (0, model_model./* runId */ Vz)((0, column./* text */ Qq)(row, 'run_id')),
				step: (0, column./* exactInteger */ i7)(row, 'metric_step'),
				timestamp: (0, column./* exactInteger */ i7)(row, 'metric_timestamp_ms'),
				// What is no number is shown as MLflow shows NaN.
				value: 'number' == typeof value || 'bigint' == typeof value ? Number(value) : 0,
				dataset: null === digest ? null : { name: (0, column./* textOrNull */ ef)(row, 'dataset_name') ?? '', digest }
			}
		}
		var target_state = __webpack_require__(90788)
		// CONCATENATED MODULE: ./src/registry/sqlite/aliases.ts
		/** MLflow changes no timestamp when an alias moves or goes, and neither do these. */ function pointAlias(writer, scope, change) {
			requireAliasName(change.alias)
			let { hasRow } = requirePointing(writer, scope, change, change.from)
			let values = { ...scope.values, model: change.model, alias: change.alias, version: BigInt(change.version) }
			let changed = hasRow
				? writer.execute(
						`UPDATE registered_model_aliases SET version = :version
         WHERE ${scope.within()}name = :model AND alias = :alias`,
						values
					)
				: writer.execute(
						`INSERT INTO registered_model_aliases (${scope.insertColumn}name, alias, version)
         VALUES (${scope.insertValue}:model, :alias, :version)`,
						values
					)
			requireOneRow(changed, 'registered_model_aliases')
		}
		function removeAlias(writer, scope, change) {
			requirePointing(writer, scope, change, change.version)
			let changed = writer.execute(`DELETE FROM registered_model_aliases WHERE ${scope.within()}name = :model AND alias = :alias`, {
				...scope.values,
				model: change.model,
				alias: change.alias
			})
			requireOneRow(changed, 'registered_model_aliases')
		}
		/** Throws a `ConflictError` unless the alias points to `from`, and the change's version lives. */ function requirePointing(reader, scope, change, from) {
			let { model, alias, version } = change
			let living = (0, registered_models./* readStages */ ir)(reader, scope, model)
			if (!living.has(version)) throw conflict(`Version ${version} of ${(0, untrusted_text./* visible */ RK)(model)} no longer exists`)
			let row = (0, registered_models./* aliasRows */ Y2)(reader, scope, model).find(found => found.alias === alias)
			let pointed = void 0 === row ? null : (0, registered_models./* versionOf */ E4)(row)
			// An alias that a deleted version left behind (MLflow before 3.17) points to nothing.
			let pointedTo = null !== pointed && living.has(pointed) ? pointed : null
			if (pointedTo !== from)
				throw conflict(
					`${(0, untrusted_text./* visible */ RK)(model)}'s alias ${(0, untrusted_text./* visible */ RK)(alias)} ${pointsTo(pointedTo)} now; when the decision was made, it ${pointsTo(from, 'pointed')}`
				)
			return { hasRow: void 0 !== row }
		}
		function pointsTo(version, verb = 'points') {
			return null === version ? `${verb} to no version` : `${verb} to version ${version}`
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/moves.ts
		/**
		 * Carries out one change inside the caller's write transaction, after comparing what stands there
		 * with what the change was decided on; throws a `ConflictError` if they differ. What is written is
		 * what MLflow's own store writes for the same call. `now`: milliseconds since 1970.
		 */ function carryOut(writer, scope, change, now) {
			;(0, registered_models./* requireModel */ nj)(writer, scope, change.model)
			switch (change.kind) {
				case 'move-to-stage':
					moveToStage(writer, scope, change, now)
					return
				case 'point-alias':
					pointAlias(writer, scope, change)
					return
				case 'remove-alias':
					removeAlias(writer, scope, change)
					return
			}
		}
		function moveToStage(writer, scope, change, now) {
			let serves = 'Staging' === change.to || 'Production' === change.to
			if (change.archiveExisting && !serves)
				throw new errors./* UsageError */ eb(`Only a move to Staging or Production can archive the other versions in the stage, not one to ${change.to}.`)
			let stages = (0, registered_models./* readStages */ ir)(writer, scope, change.model)
			let found = stages.get(change.version)
			let holders = [...stages].filter(([, stage]) => stage === change.to).map(([held]) => held)
			let subject = `Version ${change.version} of ${(0, untrusted_text./* visible */ RK)(change.model)}`
			if (void 0 === found) throw conflict(`${subject} no longer exists`)
			if (found !== change.from) throw conflict(`${subject} is in ${found} now; when the decision was made, it was in ${change.from}`)
			// Who else is in Archived or None is nobody's business.
			if (serves && !(0, target_state./* sameVersions */ _l)(holders, change.holders))
				throw conflict(`${subject} was to move to ${change.to}, where ${are(holders)} now; when the decision was made, ${were(change.holders)} there`)
			let moved = change.archiveExisting ? holders.filter(held => held !== change.version) : []
			for (let former of moved) setStage(writer, scope, change.model, former, 'Archived', now)
			setStage(writer, scope, change.model, change.version, change.to, now)
			let models = writer.execute(`UPDATE registered_models SET last_updated_time = :now WHERE ${scope.within()}name = :model`, {
				...scope.values,
				model: change.model,
				now: BigInt(now)
			})
			requireOneRow(models, 'registered_models')
		}
		function setStage(writer, scope, model, version, stage, now) {
			let changed = writer.execute(
				`UPDATE model_versions SET current_stage = :stage, last_updated_time = :now
     WHERE ${scope.within()}name = :model AND version = :version`,
				{ ...scope.values, model, version: BigInt(version), stage, now: BigInt(now) }
			)
			requireOneRow(changed, 'model_versions')
		}
		function are(holders) {
			if (0 === holders.length) return 'no version is'
			return 1 === holders.length ? `version ${holders[0]} is` : `versions ${holders.join(', ')} are`
		}
		function were(holders) {
			if (0 === holders.length) return 'no version was'
			return 1 === holders.length ? `version ${holders[0]} was` : `versions ${holders.join(', ')} were`
		}
		var new_model_name = __webpack_require__(16895)
		// CONCATENATED MODULE: ./src/registry/sqlite/new-model.ts
		/** Makes a registered model that has no versions; of no effect if there is one of that name. */ function createModel(writer, scope, model, now) {
			;(0, new_model_name./* requireNewModelName */ g)(model)
			let values = { ...scope.values, model, now: BigInt(now) }
			let found = writer.rows(`SELECT 1 FROM registered_models WHERE ${scope.within()}name = :model`, { ...scope.values, model })
			if (found.length > 0)
				return void (
					// A prompt has the same name space, and is none.
					(0, registered_models./* requireModel */ nj)(writer, scope, model)
				)
			writer.execute(
				`INSERT INTO registered_models (${scope.insertColumn}name, creation_time, last_updated_time)
     VALUES (${scope.insertValue}:model, :now, :now)`,
				values
			)
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/mlflow-tables.ts
		let registry = { workspace: 'in-key', since: 'always' }
		let tracking = { workspace: 'never', access: 'read', since: 'always' }
		/** As found in the databases of MLflow 2.17.2, 3.7.0 and 3.17.2. */ let tablesUsed = [
			{ ...registry, name: 'registered_models', columns: ['name', 'creation_time', 'last_updated_time'], key: ['name'], access: 'update' },
			{ ...registry, name: 'registered_model_tags', columns: ['name', 'key', 'value'], key: ['name', 'key'], access: 'insert' },
			{ ...registry, name: 'registered_model_aliases', columns: ['name', 'alias', 'version'], key: ['name', 'alias'], access: 'insert' },
			{
				...registry,
				name: 'model_versions',
				columns: [
					'name',
					'version',
					'creation_time',
					'last_updated_time',
					'current_stage',
					'source',
					'run_id',
					'status',
					'storage_location',
					'description',
					'run_link'
				],
				key: ['name', 'version'],
				access: 'update'
			},
			{ ...registry, name: 'model_version_tags', columns: ['name', 'version', 'key', 'value'], key: ['name', 'version', 'key'], access: 'insert' },
			{ ...tracking, name: 'experiments', columns: ['experiment_id', 'name'], key: ['experiment_id'], workspace: 'column' },
			{
				...tracking,
				name: 'runs',
				columns: ['run_uuid', 'status', 'lifecycle_stage', 'experiment_id', 'artifact_uri', 'start_time', 'end_time'],
				key: ['run_uuid']
			},
			{ ...tracking, name: 'tags', columns: ['run_uuid', 'key', 'value'], key: ['run_uuid', 'key'] },
			{ ...tracking, name: 'metrics', columns: ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'], key: null },
			{ ...tracking, name: 'latest_metrics', columns: ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'], key: ['run_uuid', 'key'] },
			{ ...tracking, name: 'inputs', columns: ['source_type', 'source_id', 'destination_type', 'destination_id'], key: null, since: 'inputs' },
			{ ...tracking, name: 'datasets', columns: ['dataset_uuid', 'name', 'digest'], key: null, since: 'inputs' },
			{
				...tracking,
				name: 'logged_models',
				columns: ['model_id', 'experiment_id', 'lifecycle_stage', 'name', 'source_run_id', 'artifact_location'],
				key: ['model_id'],
				since: 'logged-models'
			},
			{
				...tracking,
				name: 'logged_model_metrics',
				columns: ['model_id', 'metric_name', 'metric_timestamp_ms', 'metric_step', 'metric_value', 'run_id', 'dataset_name', 'dataset_digest'],
				key: null,
				since: 'logged-models'
			}
		]
		/** The most characters that MLflow lets a tag have where the column itself names no limit. */ let tagValueLimit = 100_000
		// CONCATENATED MODULE: ./src/registry/sqlite/schema.ts
		/**
		 * Compares every table and column that Stagegate uses with what the database has, and throws a
		 * `RegistryError` that names all that does not fit. Columns are looked at rather than MLflow's
		 * revision, which changes almost monthly while these tables change about once a year.
		 */ function checkSchema(reader, address) {
			let tables = readTables(reader)
			if (!tablesUsed.some(use => tables.has(use.name)))
				throw new errors./* RegistryError */ gl(`${address} is not an MLflow database: it has none of MLflow's tables. Check the path.`)
			let hasWorkspaces = tables.get('registered_models')?.columns.has('workspace') ?? false
			let hasInputs = tables.has('inputs')
			let hasLoggedModels = tables.has('logged_models') || tables.has('logged_model_metrics')
			let problems = tablesUsed
				.filter(use => 'inputs' !== use.since || hasInputs)
				.filter(use => 'logged-models' !== use.since || hasLoggedModels)
				.flatMap(use => misfits(use, tables.get(use.name), hasWorkspaces))
			if (problems.length > 0) throw doesNotFit(problems, address)
			return {
				hasWorkspaces,
				hasInputs,
				hasLoggedModels,
				versionTagLimit: declaredLimit(tables.get('model_version_tags')),
				modelTagLimit: declaredLimit(tables.get('registered_model_tags'))
			}
		}
		function misfits(use, table, hasWorkspaces) {
			if (void 0 === table) return [`the table ${use.name} is missing`]
			if ('table' !== table.type) return [`${use.name} is a ${table.type} where MLflow has a table`]
			let problems = []
			let workspace = hasWorkspaces && 'never' !== use.workspace ? ['workspace'] : []
			let known = [...use.columns, ...workspace]
			for (let column of known) if (!table.columns.has(column)) problems.push(`the table ${use.name} has no column ${column}`)
			// Half a migration: some tables with workspaces, some without.
			if (!hasWorkspaces && 'in-key' === use.workspace && table.columns.has('workspace'))
				problems.push(`the table ${use.name} has a column workspace, but registered_models has none`)
			if (null !== use.key) {
				let expected = 'in-key' === use.workspace ? [...use.key, ...workspace] : use.key
				let found = [...table.columns.values()].filter(c => c.inKey).map(c => c.name)
				if (!sameNames(expected, found))
					problems.push(
						`the primary key of ${use.name} is (${found.map(name => (0, untrusted_text./* visible */ RK)(name)).join(', ')}), not (${expected.join(', ')})`
					)
			}
			if ('insert' === use.access) {
				for (let column of table.columns.values())
					if (column.required && !known.includes(column.name))
						problems.push(
							`the table ${use.name} requires a value in the column ${(0, untrusted_text./* visible */ RK)(column.name)}, which Stagegate does not know and which has no default`
						)
			}
			if ('read' !== use.access)
				for (let trigger of table.triggers)
					problems.push(`the trigger ${(0, untrusted_text./* visible */ RK)(trigger)} on the table ${use.name} would run when Stagegate writes`)
			return problems
		}
		function readTables(reader) {
			let names = tablesUsed.map(use => `'${use.name}'`).join(', ')
			let columns = groupByTable(
				reader.rows(`SELECT t.name AS "table", t.type AS table_type, c.name, c.type,
              c."notnull" AS required, c.dflt_value IS NOT NULL AS has_default, c.pk
       FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND lower(t.name) IN (${names})`)
			)
			let triggers = groupByTable(reader.rows('SELECT tbl_name AS "table", name FROM sqlite_schema WHERE type = \'trigger\''))
			let tables = new Map()
			for (let [name, rows] of columns)
				tables.set(name, {
					type: String(rows[0]?.table_type),
					columns: new Map(rows.map(row => [lower(row.name), columnOf(row)])),
					triggers: (triggers.get(name) ?? []).map(row => String(row.name))
				})
			return tables
		}
		/** SQLite does not tell upper from lower case in the names of tables and columns. */ function lower(name) {
			return String(name).toLowerCase()
		}
		function groupByTable(rows) {
			return Map.groupBy(rows, row => lower(row.table))
		}
		function columnOf(row) {
			return { name: lower(row.name), type: String(row.type), required: 0n !== row.required && 0n === row.has_default, inKey: 0n !== row.pk }
		}
		function sameNames(a, b) {
			return a.length === b.length && a.every(name => b.includes(name))
		}
		/** `VARCHAR(5000)` holds 5000 characters in MLflow's eyes; SQLite itself would take any number. */ function declaredLimit(table) {
			let declared = /\((\d+)\)/.exec(table?.columns.get('value')?.type ?? '')?.[1]
			return void 0 === declared ? tagValueLimit : Number(declared)
		}
		function doesNotFit(problems, address) {
			let shown = problems.slice(0, 5)
			let more = problems.length - shown.length
			return new errors./* RegistryError */ gl(
				`The database ${address} is not one that Stagegate can use directly: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Nothing was written. Stagegate can use the databases of MLflow 2.17 to 3.17. Use any other through its own server: start mlflow server --backend-store-uri ${address} and use the server's http:// address.`
			)
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/scope.ts
		/** The workspace in which MLflow keeps everything unless told otherwise. */ let defaultWorkspace = 'default'
		function scopeOf(schema, workspace, address) {
			let name = workspace ?? defaultWorkspace
			if (schema.hasWorkspaces)
				return {
					schema,
					workspace: name,
					within: table => `${void 0 === table ? '' : `${table}.`}workspace = :workspace AND `,
					insertColumn: 'workspace, ',
					insertValue: ':workspace, ',
					values: { workspace: name }
				}
			if (name !== defaultWorkspace)
				throw new errors./* UsageError */ eb(
					`The workspace ${(0, untrusted_text./* visible */ RK)(name)} is set, but ${address} was written by an MLflow that has no workspaces yet. Leave the workspace out, or upgrade the database with: mlflow db upgrade`
				)
			return { schema, workspace: null, within: () => '', insertColumn: '', insertValue: '', values: {} }
		}
		var model_target = __webpack_require__(63580)
		// CONCATENATED MODULE: ./src/registry/sqlite/transaction.ts
		/**
		 * Carries out all of it inside the caller's write transaction: the changes in their order, each
		 * compared with what the ones before it left, then the tags. Throws a `ConflictError` also where a
		 * version that is to carry a tag was deleted meanwhile. `now`, in milliseconds since 1970, is the
		 * one time of change of all that moves: what happened at once has no order in time.
		 */ function carryOutTogether(writer, scope, transaction, now) {
			let { model, changes, versionTags, modelTags } = transaction
			;(0, registered_models./* requireModel */ nj)(writer, scope, model)
			if (void 0 !== transaction.copies) makeCopy(writer, scope, transaction.copies)
			for (let change of changes) {
				if (change.model !== model) throw new RangeError(`a change of ${change.model} is not part of a transaction on ${model}`)
				carryOut(writer, scope, change, now)
			}
			let living = (0, registered_models./* readStages */ ir)(writer, scope, model)
			if (void 0 !== transaction.holds) requireHolder(writer, scope, model, transaction.holds)
			for (let { version, key, value } of versionTags) {
				if (!living.has(version)) throw conflict(`Version ${version} of ${(0, untrusted_text./* visible */ RK)(model)} no longer exists`)
				if (null === value) deleteVersionTag(writer, scope, model, version, key)
				else setVersionTag(writer, scope, model, version, { key, value })
			}
			for (let tag of modelTags) setModelTag(writer, scope, model, tag)
		}
		function requireHolder(reader, scope, model, { target, version }) {
			let holds =
				'alias' === target.kind
					? (0, registered_models./* aliasRows */ Y2)(reader, scope, model).some(
							row => row.alias === target.alias && (0, registered_models./* versionOf */ E4)(row) === version
						)
					: (0, registered_models./* readStages */ ir)(reader, scope, model).get(version) === target.stage
			if (!holds)
				throw conflict(
					`Version ${version} of ${(0, untrusted_text./* visible */ RK)(model)} does not have ${(0, model_target./* targetWords */ LT)(target)} now`
				)
		}
		/** What is attempted, after "Could not". */ function attemptAt(change) {
			let what = `version ${change.version} of ${(0, untrusted_text./* visible */ RK)(change.model)}`
			switch (change.kind) {
				case 'move-to-stage':
					return `move ${what} to ${change.to}`
				case 'point-alias':
					return `point the alias ${(0, untrusted_text./* visible */ RK)(change.alias)} to ${what}`
				case 'remove-alias':
					return `take the alias ${(0, untrusted_text./* visible */ RK)(change.alias)} from ${what}`
			}
		}
		function attemptAtAll({ model, changes, copies }) {
			let all = [...(void 0 === copies ? [] : [attemptToCopy(model, copies.of)]), ...changes.map(attemptAt)]
			return 0 === all.length ? `change tags of ${(0, untrusted_text./* visible */ RK)(model)}` : all.join(' and ')
		}
		// CONCATENATED MODULE: ./src/registry/sqlite/open.ts
		/**
		 * MLflow's SQLite database as a registry and tracking store, used in place beside a running MLflow.
		 * The schema is checked before anything else, and again whenever it has changed (a migration
		 * meanwhile). Throws a `UsageError` if there is no such file, which is never created, and a
		 * `RegistryError` if the schema does not fit.
		 */ async function openSqlite(access, options) {
			let { path, workspace, cwd, busyTimeoutMs = 30_000, now = Date.now } = options
			let database = openDatabase(path, access, busyTimeoutMs)
			let { address } = database
			let checked = null
			/** SQLite counts the changes of a schema; inside a transaction the count cannot move. */ function scopeFor(reader) {
				let schemaVersion = reader.rows('PRAGMA schema_version')[0]?.schema_version
				if (null === checked || checked.schemaVersion !== schemaVersion)
					checked = { schemaVersion, scope: scopeOf(checkSchema(reader, address), workspace, address) }
				return checked.scope
			}
			async function read(what, work) {
				return database.read(what, reader => work(reader, scopeFor(reader)))
			}
			async function write(what, work) {
				database.write(what, writer => work(writer, scopeFor(writer)))
			}
			async function locate(version, model) {
				let { locateModel } = await __webpack_require__.e(/* import() */ 661).then(__webpack_require__.bind(__webpack_require__, 17661))
				return await read(`read where the files of version ${version.version} are`, (...from) => locateModel(...from, version, model))
			}
			try {
				await read('read the schema', () => void 0)
			} catch (error) {
				database.close()
				throw error
			}
			let store = {
				address,
				capabilities: capabilities./* allCapabilities */ YM,
				// It has no clock but this machine's.
				clockOffset: () => 0,
				readSnapshot: model =>
					read(`read ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) => (0, registered_models./* readSnapshot */ RA)(reader, scope, model)),
				readVersion: (model, version) =>
					read(`read version ${version} of ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) => {
						;(0, registered_models./* requireModel */ nj)(reader, scope, model)
						return (0, registered_models./* readVersions */ q2)(reader, scope, model, { version })[0] ?? null
					}),
				readVersionsOfRun: (model, run) =>
					read(`read the versions of run ${(0, untrusted_text./* visible */ RK)(run)}`, (reader, scope) => {
						;(0, registered_models./* requireModel */ nj)(reader, scope, model)
						return (0, registered_models./* readVersions */ q2)(reader, scope, model, { run })
					}),
				readCopies: (model, of) =>
					read(`read the copies in ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) =>
						(0, registered_models./* readVersions */ q2)(reader, scope, model, { source: (0, copy./* copySourceText */ mx)(of) })
					),
				readLocation: version =>
					read(`read where the files of version ${version.version} are`, (reader, scope) =>
						(0, registered_models./* readLocation */ mb)(reader, scope, version)
					),
				// Whoever may write the file may do everything.
				readPermission: async () => null,
				listVersions: model =>
					read(`list the versions of ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) => {
						;(0, registered_models./* requireModel */ nj)(reader, scope, model)
						return (0, registered_models./* readVersions */ q2)(reader, scope, model)
					}),
				move: change => write(attemptAt(change), (writer, scope) => carryOut(writer, scope, change, now())),
				transact: transaction => write(attemptAtAll(transaction), (writer, scope) => carryOutTogether(writer, scope, transaction, now())),
				createModel: model =>
					write(`create the registered model ${(0, untrusted_text./* visible */ RK)(model)}`, (writer, scope) => createModel(writer, scope, model, now())),
				planCopy: (model, of) =>
					read(`read the versions of ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) => planCopy(reader, scope, model, of, now())),
				copyVersion: async (model, of) => {
					let made = null
					await write(attemptToCopy(model, of), (writer, scope) => {
						let as = planCopy(writer, scope, model, of, now())
						makeCopy(writer, scope, { of, as })
						made = as
					})
					if (null === made) throw new Error('a write that did not throw has not written')
					return made
				},
				setVersionTag: (model, version, key, value) =>
					write(`set the tag ${(0, untrusted_text./* visible */ RK)(key)} of version ${version}`, (writer, scope) =>
						setVersionTag(writer, scope, model, version, { key, value })
					),
				deleteVersionTag: (model, version, key) =>
					write(`delete the tag ${(0, untrusted_text./* visible */ RK)(key)} of version ${version}`, (writer, scope) =>
						deleteVersionTag(writer, scope, model, version, key)
					),
				setModelTag: (model, key, value) =>
					write(`set the tag ${(0, untrusted_text./* visible */ RK)(key)} of ${(0, untrusted_text./* visible */ RK)(model)}`, (writer, scope) =>
						setModelTag(writer, scope, model, { key, value })
					),
				deleteModelTag: (model, key) =>
					write(`delete the tag ${(0, untrusted_text./* visible */ RK)(key)} of ${(0, untrusted_text./* visible */ RK)(model)}`, (writer, scope) =>
						deleteModelTag(writer, scope, model, key)
					),
				readRun: run => read(`read run ${(0, untrusted_text./* visible */ RK)(run)}`, (reader, scope) => (0, runs./* readRun */ cI)(reader, scope, run)),
				readOtherRun: run =>
					read(`read run ${(0, untrusted_text./* visible */ RK)(run)}`, (reader, scope) => {
						let found = (0, runs./* readRun */ cI)(reader, scope, run)
						return null === found ? { kind: 'gone' } : { kind: 'found', run: found }
					}),
				findExperiment: name =>
					read(`find the experiment ${(0, untrusted_text./* visible */ RK)(name)}`, (reader, scope) => (0, runs./* findExperiment */ F0)(reader, scope, name)),
				searchRuns: search => read('search for runs', (reader, scope) => (0, runs./* searchRuns */ xz)(reader, scope, search)),
				readModelsOfRun: ({ id }) =>
					read(`read the logged models of run ${(0, untrusted_text./* visible */ RK)(id)}`, (reader, scope) => readModelsOfRun(reader, scope, id)),
				readMetricHistory: (run, metric) =>
					read(`read the history of ${(0, untrusted_text./* visible */ RK)(metric)}`, (reader, scope) =>
						(0, runs./* readMetricHistory */ VN)(reader, scope, run, metric)
					),
				readLoggedModel: model =>
					read(`read the logged model ${(0, untrusted_text./* visible */ RK)(model)}`, (reader, scope) => readLoggedModel(reader, scope, model)),
				expectEntries: () => void 0,
				readEntries: asked => read('read what the runs logged to logged models', (reader, scope) => asked.map(one => readEntries(reader, scope, one))),
				readSignature: async (version, model) => {
					// Few policies ask for signatures, so few runs load what reads them.
					let { findSignature, signaturePlaces } = await Promise.all(/* import() */ [__webpack_require__.e(942), __webpack_require__.e(593)]).then(
						__webpack_require__.bind(__webpack_require__, 47593)
					)
					return await findSignature(signaturePlaces(await locate(version, model), cwd ?? null))
				},
				readArtifacts: async (version, model) => {
					let { readArtifacts } = await Promise.all(/* import() */ [__webpack_require__.e(942), __webpack_require__.e(633), __webpack_require__.e(986)]).then(
						__webpack_require__.bind(__webpack_require__, 60424)
					)
					return await readArtifacts(await locate(version, model), cwd ?? null)
				},
				close: async () => database.close()
			}
			return store
		}
	},
	12965: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E4: () => versionOf,
			RA: () => readSnapshot,
			Y2: () => aliasRows,
			hD: () => locationOf,
			ir: () => readStages,
			mb: () => readLocation,
			nj: () => requireModel,
			nk: () => notDeleted,
			q2: () => readVersions
		})
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_model_4 = __webpack_require__(86272)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $core_text_untrusted_text_5 = __webpack_require__(74213)
		var $port_prompts_2 = __webpack_require__(62772)
		var $column_3 = __webpack_require__(51372)
		/** MLflow keeps the row of a deleted version under this stage, emptied, so its number stays taken. */ let notDeleted =
			"current_stage != 'Deleted_Internal'"
		function readSnapshot(reader, scope, model) {
			let { createdAt } = requireModel(reader, scope, model)
			let versions = readVersions(reader, scope, model)
			let living = new Set(versions.map(version => version.version))
			let aliases = new Map()
			for (let row of aliasRows(reader, scope, model)) {
				let version = versionOf(row)
				if (living.has(version)) aliases.set((0, $core_model_model_4./* .aliasName */ sN)((0, $column_3./* .text */ Qq)(row, 'alias')), version)
			}
			return { model, createdAt, tags: readModelTags(reader, scope, model), aliases, versions }
		}
		/** Highest number first. */ function readVersions(reader, scope, model, only = {}) {
			let values = { ...scope.values, model }
			let condition = `${scope.within()}name = :model AND ${notDeleted}`
			if (void 0 !== only.version) {
				condition += ' AND version = :version'
				values.version = BigInt(only.version)
			}
			if (void 0 !== only.run) {
				condition += ' AND run_id = :run'
				values.run = only.run
			}
			if (void 0 !== only.source) {
				condition += ' AND source = :source'
				values.source = only.source
			}
			let versions = reader.rows(
				`SELECT version, current_stage, status, run_id, source, creation_time, last_updated_time
     FROM model_versions WHERE ${condition} ORDER BY version DESC`,
				values
			)
			// Not a join: before 2026 no index of MLflow's leads from a version to its tags.
			let tags = reader.rows(
				`SELECT version, key, value FROM model_version_tags
     WHERE ${scope.within()}name = :model
       AND version IN (SELECT version FROM model_versions WHERE ${condition})
     ORDER BY key`,
				values
			)
			let tagsOf = Map.groupBy(tags, row => row.version)
			return versions.map(row => versionFrom(model, row, tagsOf.get(row.version) ?? []))
		}
		/** Where the files of a version are, of a copy those of what it was copied from; null: there is no such version. */ function readLocation(
			reader,
			scope,
			version
		) {
			let [row] = reader.rows(
				`SELECT storage_location, source FROM model_versions
     WHERE ${scope.within()}name = :name AND version = :version`,
				{ ...scope.values, name: version.model, version: BigInt(version.version) }
			)
			return void 0 === row ? null : locationOf(row)
		}
		/** As MLflow answers: it notes the place since 2023 only, and before that it was the source. */ function locationOf(row) {
			return (0, $column_3./* .textOrNull */ ef)(row, 'storage_location') || (0, $column_3./* .textOrNull */ ef)(row, 'source')
		}
		/** More names than a sentence can have. */ let mostListed = 5
		/** Throws a `UsageError` if there is no such registered model (a `MissingModelError`, with near names), or it is a prompt. */ function requireModel(
			reader,
			scope,
			model
		) {
			let values = { ...scope.values, model }
			let [found] = reader.rows(`SELECT creation_time FROM registered_models WHERE ${scope.within()}name = :model`, values)
			if (void 0 !== found) {
				;(0, $port_prompts_2./* .refusePrompt */ T)(model, readModelTags(reader, scope, model))
				return { createdAt: (0, $column_3./* .integerOrNull */ f1)(found, 'creation_time') ?? 0 }
			}
			// Prompts live in the same tables; their tag sets them apart.
			let sameWorkspace = scope.schema.hasWorkspaces ? ' AND t.workspace = m.workspace' : ''
			let names = reader
				.rows(
					`SELECT m.name FROM registered_models AS m
       WHERE ${scope.within('m')}NOT EXISTS (
         SELECT 1 FROM registered_model_tags AS t
         WHERE t.name = m.name AND t.key = 'mlflow.prompt.is_prompt' AND t.value = 'true'${sameWorkspace})`,
					scope.values
				)
				.map(row => (0, $column_3./* .text */ Qq)(row, 'name'))
			let where = null === scope.workspace ? '' : ` in the workspace ${(0, $core_text_untrusted_text_5./* .visible */ RK)(scope.workspace)}`
			let near = (0, $core_text_near_name_1./* .nearNames */ $l)(model, names).map(name => `'${(0, $core_text_untrusted_text_5./* .visible */ RK)(name)}'`)
			let hint =
				(0, $core_text_near_name_1./* .writtenHint */ Df)(model, names) ||
				(near.length > 0
					? ` Did you mean ${near.join(' or ')}?`
					: 0 === names.length
						? ' The registry has no registered models yet.'
						: names.length <= mostListed
							? ` The registry has ${names
									.toSorted()
									.map(name => `'${(0, $core_text_untrusted_text_5./* .visible */ RK)(name)}'`)
									.join(', ')}.`
							: ` None of the ${names.length} registered models has a similar name.`)
			throw new $core_errors_errors_0./* .MissingModelError */ _R(
				`There is no registered model '${(0, $core_text_untrusted_text_5./* .visible */ RK)(model)}'${where}.${hint}`
			)
		}
		function readModelTags(reader, scope, model) {
			let rows = reader.rows(`SELECT key, value FROM registered_model_tags WHERE ${scope.within()}name = :model ORDER BY key`, { ...scope.values, model })
			return tagsFrom(rows)
		}
		/** Dangling ones too. */ function aliasRows(reader, scope, model) {
			return reader.rows(
				`SELECT alias, version FROM registered_model_aliases
     WHERE ${scope.within()}name = :model ORDER BY alias`,
				{ ...scope.values, model }
			)
		}
		/** Of the versions that are not deleted. */ function readStages(reader, scope, model) {
			let rows = reader.rows(
				`SELECT version, current_stage FROM model_versions
     WHERE ${scope.within()}name = :model AND ${notDeleted} ORDER BY version DESC`,
				{ ...scope.values, model }
			)
			return new Map(rows.map(row => [versionOf(row), stageOf(row)]))
		}
		function versionOf(row) {
			let number = (0, $column_3./* .integer */ nd)(row, 'version')
			if (!Number.isSafeInteger(number) || number < 1)
				throw new $core_errors_errors_0./* .RegistryError */ gl(`The registry's database has a model version ${number}; versions are whole numbers from 1.`)
			return (0, $core_model_model_4./* .versionNumber */ e1)(number)
		}
		function stageOf(row) {
			let found = (0, $column_3./* .text */ Qq)(row, 'current_stage')
			let stage = (0, $core_model_model_4./* .canonicalStage */ RQ)(found)
			if (null === stage)
				throw new $core_errors_errors_0./* .RegistryError */ gl(
					`The registry's database has version ${String(row.version)} in the stage ${(0, $core_text_untrusted_text_5./* .visible */ RK)(found)}, which MLflow does not have. Repair it before promoting anything.`
				)
			return stage
		}
		function versionFrom(model, row, tags) {
			let createdAt = (0, $column_3./* .integerOrNull */ f1)(row, 'creation_time') ?? 0
			// MLflow writes an empty run id over REST and NULL from Python: both mean that there is no run.
			let run = (0, $column_3./* .textOrNull */ ef)(row, 'run_id') || null
			return {
				model,
				version: versionOf(row),
				stage: stageOf(row),
				status: (0, $column_3./* .textOrNull */ ef)(row, 'status') ?? 'UNKNOWN',
				runId: null === run ? null : (0, $core_model_model_4./* .runId */ Vz)(run),
				source: (0, $column_3./* .textOrNull */ ef)(row, 'source') ?? '',
				tags: tagsFrom(tags),
				createdAt,
				updatedAt: (0, $column_3./* .integerOrNull */ f1)(row, 'last_updated_time') ?? createdAt
			}
		}
		function tagsFrom(rows) {
			return new Map(rows.map(row => [(0, $column_3./* .text */ Qq)(row, 'key'), (0, $column_3./* .textOrNull */ ef)(row, 'value') ?? '']))
		}
	},
	79904: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F0: () => findExperiment,
			SB: () => inScope,
			VN: () => readMetricHistory,
			cI: () => readRun,
			xz: () => searchRuns
		})
		var $core_model_model_1 = __webpack_require__(86272)
		var $column_0 = __webpack_require__(51372)
		function readRun(reader, scope, run) {
			let [row] = reader.rows(
				`SELECT experiment_id, status, lifecycle_stage, start_time, end_time, artifact_uri FROM runs
     WHERE run_uuid = :run${inScope(scope)}`,
				{ ...scope.values, run }
			)
			if (void 0 === row) return null
			let metrics = reader.rows('SELECT key, value, is_nan, step, timestamp FROM latest_metrics WHERE run_uuid = :run ORDER BY key', { run })
			let tags = reader.rows('SELECT key, value FROM tags WHERE run_uuid = :run ORDER BY key', { run })
			return {
				id: run,
				experimentId: String((0, $column_0./* .integerOrNull */ f1)(row, 'experiment_id') ?? ''),
				status: (0, $column_0./* .textOrNull */ ef)(row, 'status') ?? 'UNKNOWN',
				deleted: 'active' !== (0, $column_0./* .textOrNull */ ef)(row, 'lifecycle_stage'),
				startedAt: (0, $column_0./* .integerOrNull */ f1)(row, 'start_time') || null,
				endedAt: (0, $column_0./* .integerOrNull */ f1)(row, 'end_time') || null,
				metrics: new Map(metrics.map(metric => [(0, $column_0./* .text */ Qq)(metric, 'key'), pointFrom(metric)])),
				tags: new Map(tags.map(tag => [(0, $column_0./* .text */ Qq)(tag, 'key'), (0, $column_0./* .textOrNull */ ef)(tag, 'value') ?? ''])),
				artifactRoot: (0, $column_0./* .textOrNull */ ef)(row, 'artifact_uri') ?? '',
				loggedModels: readModels(reader, scope, run, 'RUN_OUTPUT', 'MODEL_OUTPUT'),
				inputModels: readModels(reader, scope, run, 'RUN_INPUT', 'MODEL_INPUT'),
				datasets: readDatasets(reader, scope, run)
			}
		}
		function findExperiment(reader, scope, name) {
			let [row] = reader.rows(`SELECT experiment_id FROM experiments WHERE name = :name${scope.schema.hasWorkspaces ? ' AND workspace = :workspace' : ''}`, {
				...scope.values,
				name
			})
			return void 0 === row ? null : String((0, $column_0./* .integerOrNull */ f1)(row, 'experiment_id') ?? '')
		}
		function searchRuns(reader, scope, search) {
			let values = { ...scope.values }
			let conditions = search.tags.map(({ key, value, how }, index) => {
				values[`key${index}`] = key
				values[`value${index}`] = value
				let fits = 'is' === how ? `value = :value${index}` : `instr(value, :value${index}) > 0`
				return `AND EXISTS (SELECT 1 FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = :key${index} AND ${fits})`
			})
			let found = reader.rows(
				`SELECT run_uuid FROM runs
     WHERE CAST(experiment_id AS TEXT) = :experiment AND lifecycle_stage = 'active'${inScope(scope)}
     ${conditions.join(' ')}
     ORDER BY end_time IS NULL, end_time DESC, start_time DESC, run_uuid LIMIT :most`,
				{ ...values, experiment: search.experimentId, most: BigInt(search.most) }
			)
			return found
				.map(row => readRun(reader, scope, (0, $core_model_model_1./* .runId */ Vz)((0, $column_0./* .text */ Qq)(row, 'run_uuid'))))
				.filter(run => null !== run)
		}
		function readDatasets(reader, scope, run) {
			if (!scope.schema.hasInputs) return []
			return reader
				.rows(
					`SELECT name, digest FROM datasets WHERE dataset_uuid IN (
         SELECT source_id FROM inputs
         WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id = :run)
       ORDER BY name, digest`,
					{ run }
				)
				.map(row => ({ name: (0, $column_0./* .text */ Qq)(row, 'name'), digest: (0, $column_0./* .text */ Qq)(row, 'digest') }))
		}
		/** In the order of MLflow's own `metrics/get-history`. */ function readMetricHistory(reader, scope, run, metric) {
			return reader.each(
				`SELECT value, is_nan, step, timestamp FROM metrics
     WHERE run_uuid = :run AND key = :metric
       AND EXISTS (SELECT 1 FROM runs WHERE run_uuid = :run${inScope(scope)})
     ORDER BY timestamp, step, value`,
				{ ...scope.values, run, metric },
				pointFrom
			)
		}
		/**
		 * MLflow asks for no order here; SQLite answers from the index of the primary key, so MLflow's own
		 * answer stands in the order of the model ids.
		 */ function readModels(reader, scope, run, from, to) {
			if (!scope.schema.hasInputs) return []
			return reader
				.rows(
					`SELECT destination_id FROM inputs
       WHERE source_type = :from AND source_id = :run AND destination_type = :to
       ORDER BY destination_id`,
					{ run, from, to }
				)
				.map(row => (0, $core_model_model_1./* .loggedModelId */ rH)((0, $column_0./* .text */ Qq)(row, 'destination_id')))
		}
		/** Runs and logged models belong to the workspace of their experiment. */ function inScope(scope) {
			return scope.schema.hasWorkspaces ? ' AND experiment_id IN (SELECT experiment_id FROM experiments WHERE workspace = :workspace)' : ''
		}
		function pointFrom(row) {
			return {
				value: (0, $column_0./* .metricValue */ a3)(row),
				step: (0, $column_0./* .exactInteger */ i7)(row, 'step'),
				timestamp: null === row.timestamp ? 0 : (0, $column_0./* .exactInteger */ i7)(row, 'timestamp')
			}
		}
	}
}
