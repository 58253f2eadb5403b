export const modules = {
	95729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, { sqliteAddress: () => sqliteAddress, sqliteCommand: () => sqliteCommand, sqlitePath: () => sqlitePath })
		var node$path_0 = __webpack_require__(76760)
		var $core_errors_errors_1 = __webpack_require__(58692)
		var $core_text_untrusted_text_2 = __webpack_require__(74213)
		let howToWrite = 'Write sqlite:///mlflow.db for a file relative to the working directory, sqlite:////srv/mlflow.db for an absolute path.'
		/**
		 * The absolute path of the file that a `sqlite:` URI names, read as MLflow (SQLAlchemy) reads it:
		 * what follows `sqlite:///` is the path as it stands, with no percent decoding, relative to `cwd`.
		 * Throws a `UsageError` for everything that names no file: a host, no path, `:memory:`, a query.
		 * The URI itself is not repeated in messages, because it may carry a password by mistake.
		 */ function sqlitePath(uri, cwd) {
			if ('' === uri.trim()) throw new $core_errors_errors_1./* .UsageError */ eb(`The SQLite URI is empty. ${howToWrite}`)
			if (!uri.startsWith('sqlite:')) throw new $core_errors_errors_1./* .UsageError */ eb(`A SQLite URI begins with sqlite:/// . ${howToWrite}`)
			if (!uri.startsWith('sqlite://')) throw new $core_errors_errors_1./* .UsageError */ eb(`This SQLite URI lacks slashes after sqlite: . ${howToWrite}`)
			let rest = uri.slice(9)
			let query = rest.indexOf('?')
			if (-1 !== query)
				throw new $core_errors_errors_1./* .UsageError */ eb(`A SQLite URI cannot have options here; remove the question mark and what follows. ${howToWrite}`)
			if ('' === rest || '/' === rest || '/:memory:' === rest)
				throw new $core_errors_errors_1./* .UsageError */ eb(
					`This SQLite URI names no file: that would be a database in memory, which has no registry. ${howToWrite}`
				)
			if (!rest.startsWith('/'))
				throw new $core_errors_errors_1./* .UsageError */ eb(`A SQLite URI has no host: sqlite:// is followed by a third slash, then the path. ${howToWrite}`)
			if (rest.includes('\0')) throw new $core_errors_errors_1./* .UsageError */ eb(`The path in the SQLite URI contains a NUL character. ${howToWrite}`)
			return (0, node$path_0.resolve)(cwd, rest.slice(1))
		}
		/** The URI of an absolute path, for people: `sqlite:////srv/mlflow.db`. */ function sqliteAddress(path) {
			return `sqlite:///${(0, $core_text_untrusted_text_2./* .visible */ RK)(path, 1000)}`
		}
		/** For people, to be pasted into a shell; a path that a shell would read otherwise is not repeated. */ function sqliteCommand(path, sql) {
			return `sqlite3 ${/^[\w@%+=:,./-]+$/.test(path) ? path : 'FILE'} '${sql}'`
		}
	}
}
