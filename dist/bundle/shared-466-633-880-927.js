export const modules = {
	9828: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ OF: () => /* binding */ connectionVariables,
			/* harmony export */ Vq: () => /* binding */ requestTimeout,
			/* harmony export */ c8: () => /* binding */ secretVariables,
			/* harmony export */ gr: () => /* binding */ booleanIn,
			/* harmony export */ r7: () => /* binding */ textIn,
			/* harmony export */ wP: () => /* binding */ retrySettings
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $credentials_databricks_uri_1 = __webpack_require__(2929)
		/**
		 * What a connection to MLflow reads of the environment, besides addresses, credentials and proxies.
		 * The post step gets these as the step before it had them, so a variable that is not here is none.
		 */ let connectionVariables = [
			'AWS_CONFIG_FILE',
			'AWS_DEFAULT_REGION',
			'AWS_PROFILE',
			'AWS_REGION',
			'AWS_SHARED_CREDENTIALS_FILE',
			'CURL_CA_BUNDLE',
			'DATABRICKS_ACCOUNT_ID',
			'DATABRICKS_AUTH_TYPE',
			'DATABRICKS_CLIENT_ID',
			'DATABRICKS_CONFIG_FILE',
			'DATABRICKS_CONFIG_PROFILE',
			'DATABRICKS_HOST',
			'DATABRICKS_OIDC_TOKEN_ENV',
			'DATABRICKS_OIDC_TOKEN_FILE',
			'DATABRICKS_OIDC_TOKEN_FILEPATH',
			'DATABRICKS_PASSWORD',
			'DATABRICKS_TOKEN_AUDIENCE',
			'DATABRICKS_USERNAME',
			'DATABRICKS_WORKSPACE_ID',
			'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR',
			'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER',
			'MLFLOW_HTTP_REQUEST_MAX_RETRIES',
			'MLFLOW_HTTP_REQUEST_TIMEOUT',
			'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER',
			'MLFLOW_TRACKING_AUTH',
			'MLFLOW_TRACKING_AWS_SIGV4',
			'MLFLOW_TRACKING_CLIENT_CERT_PATH',
			'MLFLOW_TRACKING_INSECURE_TLS',
			'MLFLOW_TRACKING_SERVER_CERT_PATH',
			'MLFLOW_WORKSPACE',
			'REQUESTS_CA_BUNDLE',
			'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN',
			'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT'
		]
		/** The same, of variables that are secrets: the runner saves and masks each by itself. */ let secretVariables = [
			'AWS_ACCESS_KEY_ID',
			'AWS_SECRET_ACCESS_KEY',
			'AWS_SESSION_TOKEN',
			...$credentials_databricks_uri_1./* .databricksSecrets */ CY
		]
		/** MLflow's own variables, with the defaults of its Python client. */ function retrySettings(env) {
			return {
				maxRetries: numberIn(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', 7, { whole: true }),
				backoffFactor: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', 2),
				backoffJitter: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER', 1),
				respectRetryAfter: booleanIn(env, 'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER', true)
			}
		}
		/** Milliseconds that a server may take to begin its answer, and between two pieces of it. */ function requestTimeout(env) {
			let seconds = numberIn(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT', 120)
			if (0 === seconds) throw new $core_errors_errors_0./* .UsageError */ eb('MLFLOW_HTTP_REQUEST_TIMEOUT is 0. It must be a number of seconds above 0.')
			return Math.ceil(1000 * seconds)
		}
		/** null: not set, or empty. */ function textIn(env, variable) {
			let text = env[variable]?.trim()
			return void 0 === text || '' === text ? null : text
		}
		/** `true`, `1`, `false` or `0` in any case, as MLflow reads its own; all else is an error. */ function booleanIn(env, variable, otherwise) {
			let text = textIn(env, variable)?.toLowerCase() ?? null
			if (null === text) return otherwise
			if ('true' === text || '1' === text) return true
			if ('false' === text || '0' === text) return false
			throw new $core_errors_errors_0./* .UsageError */ eb(`${variable} must be true or false (or 1 or 0), but is set to something else.`)
		}
		function numberIn(env, variable, otherwise, { whole = false } = {}) {
			let text = textIn(env, variable)
			if (null === text) return otherwise
			let number = Number(text)
			if (!Number.isFinite(number) || number < 0 || (whole && !Number.isInteger(number)))
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`${variable} must be ${whole ? 'a whole number' : 'a number'} from 0, but is set to something else.`
				)
			return number
		}
	}
}
