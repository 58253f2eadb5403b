export const id = 385
export const ids = [385]
export const modules = {
	59340: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { draft: () => draft })
		var arithmetic_exact = __webpack_require__(77591)
		var print_gate = __webpack_require__(86651)
		var untrusted_text = __webpack_require__(74213)
		// CONCATENATED MODULE: ./src/draft/metric-kind.ts
		/** Words, or several after one another. Each leaves no doubt about what is better. */ let known = {
			'higher is better': listOf(
				'acc,accuracy,auc,auroc,roc auc,rocauc,pr auc,prauc,auprc,precision,recall,sensitivity,specificity,true positive rate,tpr,true negative rate,tnr,f1,f2,fbeta,f1score,fscore,f1 score,r2,r 2,r squared,rsquared,explained variance,mcc,kappa,iou,miou,dice,jaccard,map,map50,mrr,ndcg,ap,gini,bleu,rouge,rouge1,rouge2,rougel,rougelsum,meteor,exact match,throughput'
			),
			'lower is better': listOf(
				'loss,logloss,crossentropy,cross entropy,nll,error,errors,rmse,mae,mse,msle,rmsle,mape,smape,wape,wmape,mase,brier,ece,latency,perplexity,ppl,wer,cer,false positive rate,fpr,false negative rate,fnr,false discovery rate,false alarm rate,hinge'
			)
		}
		/** Words that make something else of a metric: its sign, its spread, a number of something. */ let others = new Set(
			listOf(
				'neg,negative,minus,inv,inverse,reciprocal,std,stdev,stddev,stderr,sem,var,variance,cv,ci,range,iqr,gap,diff,difference,delta,drop,change,ratio,improvement,reduction,threshold,cutoff,scale,weight,weights,alpha,beta,target,limit,count,counts,num,n,support,samples,size,rank,p,pvalue,step,steps,epoch,epochs,iteration,iterations,best,index,id,seed'
			)
		)
		function listOf(words) {
			return words.split(',')
		}
		/** `1-specificity`. */ let takenFromOne = /(?:^|[^\p{L}\p{N}])1\s*-/u
		/** null: the name does not say it, or says both. The operator is then a person's choice. */ function kindOfMetric(name) {
			if (takenFromOne.test(name)) return null
			let words = ` ${wordsOf(name).join(' ')} `
			let kinds = Object.keys(known).filter(kind => known[kind].some(each => words.includes(` ${each} `)))
			let [kind, second] = kinds
			if (void 0 === kind || void 0 !== second) return null
			// A word that is part of such a name, as the negative in a false negative rate, is none of them.
			let longestFirst = known[kind].toSorted((a, b) => b.length - a.length).join('|')
			let left = words.replace(new RegExp(`(?<= )(?:${longestFirst})(?= )`, 'g'), '')
			return left.split(' ').some(word => others.has(word)) ? null : kind
		}
		/** Whether it was measured on the data that the model was trained on. */ function isOfTraining(name) {
			return wordsOf(name).some(word => 'train' === word || 'training' === word)
		}
		/** `valAUC/older_people` is val, auc, older, people. */ function wordsOf(name) {
			return name
				.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
				.filter(word => '' !== word)
		}
		// CONCATENATED MODULE: ./src/draft/draft-gates.ts
		/** More gates than these nobody reads; the others are named. */ let mostAsked = 30
		/** A name of MLflow's has 250 characters at most. */ let longestName = 500
		/** Beyond these a limit that is a little worse is no number of a double's any more. */ let [largest, smallest] = [1e290, 1e-290]
		/** What the gates of the first policy ask, drafted from what a version has. */ function draftGates(metrics) {
			let sorted = metrics.map(sortedOut)
			let fit = sorted.filter(each => 'lines' in each)
			let notAsked = sorted.filter(each => 'because' in each)
			let ofOtherData = fit.filter(({ metric }) => !isOfTraining(metric))
			// A model is good at what it was trained on, so those values count only where there are no others.
			let chosen = ofOtherData.length > 0 ? ofOtherData : fit
			let asked = chosen.slice(0, mostAsked)
			return {
				asked,
				notAsked: [
					...fit
						.filter(each => !asked.includes(each))
						.map(({ metric, value }) => {
							let because = chosen !== fit && isOfTraining(metric) ? 'training data' : 'too many'
							return { metric, value, because }
						}),
					...notAsked
				]
			}
		}
		function sortedOut({ metric, value: read }) {
			let value = null !== read && isUsable(read) ? read : null
			let not = because => ({ metric, value, because })
			if (metric.startsWith('system/')) return not('of the machine')
			if (!canBeWritten(metric)) return not('name does not fit a gate line')
			if (null === value) return not('no number')
			let kind = kindOfMetric(metric)
			return null === kind ? not('direction not known') : draftGate(metric, kind, value)
		}
		/** What a reader of the policy could not see, as a sign that turns text round, is in no drafted line. */ function canBeWritten(name) {
			return name.length <= longestName && (0, print_gate./* isWritableName */ sI)(name) && (0, untrusted_text./* visible */ RK)(name, longestName) === name
		}
		function isUsable(value) {
			let size = Number((0, arithmetic_exact./* canonicalText */ A4)((0, arithmetic_exact./* absolute */ ys)(value)))
			return (0, arithmetic_exact./* isZero */ be)(value) || (size < largest && size > smallest)
		}
		function draftGate(metric, kind, value) {
			let limit = aLittleWorse(value, kind)
			let comparator = 'higher is better' === kind ? '>=' : '<='
			return {
				metric,
				kind,
				value,
				limit,
				lines: {
					limit: gateLine(metric, comparator, { kind: 'number', number: limit }),
					champion: gateLine(metric, comparator, { kind: 'baseline', baseline: { kind: 'champion' }, margin: null })
				}
			}
		}
		function gateLine(name, comparator, bound) {
			return (0, print_gate./* printGate */ BZ)({
				kind: 'threshold',
				severity: 'fail',
				aggregate: 'last',
				metric: { kind: 'name', name },
				dataset: null,
				samples: null,
				minus: null,
				comparator,
				bound,
				confidence: null
			})
		}
		/** By how much a limit may be worse than the value that it is drafted from. */ let looserBy = '5%'
		let percent = (0, arithmetic_exact./* exactOf */ LN)(5)
		/** 5 % worse, rounded to two digits so that it only becomes worse by that. */ function aLittleWorse(value, kind) {
			let margin = (0, arithmetic_exact./* percentOf */ pR)(percent, value)
			let worse = 'higher is better' === kind ? (0, arithmetic_exact./* subtract */ Re)(value, margin) : (0, arithmetic_exact./* add */ WQ)(value, margin)
			return rounded(worse, 'higher is better' === kind ? 'down' : 'up')
		}
		/** Of a decimal number: a measured value, and what is 5 % off. */ function rounded(value, way) {
			let { coefficient, exponent } = value
			let digits = String(coefficient < 0n ? -coefficient : coefficient).length
			let cut = Math.max(digits - 2, 0)
			let unit = 10n ** BigInt(cut)
			let rest = ((coefficient % unit) + unit) % unit
			let down = coefficient - rest
			let whole = 'down' === way || 0n === rest ? down : down + unit
			let exact = (0, arithmetic_exact./* parseExact */ jM)(`${whole}e${exponent}`)
			if (null === exact) throw new RangeError(`${(0, arithmetic_exact./* canonicalText */ A4)(value)} has no limit in a double`)
			return (0, arithmetic_exact./* canonicalText */ A4)(exact)
		}
		var model_target = __webpack_require__(63580)
		var yaml_text = __webpack_require__(36678)
		// CONCATENATED MODULE: ./src/draft/draft-policy.ts
		let policyFile = 'promotion.yml'
		let policyTestFile = 'promotion.test.yml'
		/** Stands for the metric that a person still has to choose: no model has one of this name. */ let toChoose = draftGate(
			'choose_a_metric',
			'higher is better',
			(0, arithmetic_exact./* exactOf */ LN)(1)
		)
		/** The gates that the policy has: where no metric could be drafted, one that nothing passes. */ function gatesIn({ gates }) {
			return gates.asked.length > 0 ? gates.asked : [toChoose]
		}
		/** The text of the policy file. */ function draftPolicy(source) {
			let { model, gates } = source
			let lines = [
				'# yaml-language-server: $schema=https://raw.githubusercontent.com/stagegate/stagegate/v1/schema/policy.schema.json',
				...comment(aboutPolicy(source)),
				'version: 1',
				'models:',
				`  ${(0, yaml_text./* yamlText */ p)(model)}:`,
				'    gates: |',
				...[
					...(gates.asked.length > 0
						? gates.asked.flatMap(gate => ['', ...gateLines(gate, source)])
						: ['', ...comment(aboutChoice(source)), toChoose.lines.limit, toChoose.lines.champion]),
					...aboutUndecided(source),
					...aboutOthers(gates.notAsked)
				] // The first line of a block says how far it is indented, so it is not empty.
					.slice(1)
					.map(line => ('' === line ? '' : `      ${line}`))
			]
			return `${lines.join('\n')}\n`
		}
		function aboutPolicy(source) {
			let { model, target, version, isChampion, gates } = source
			let name = (0, untrusted_text./* visible */ RK)((0, model_target./* bareName */ yZ)(target))
			let to = 'alias' === target.kind ? `gets the alias ${name}` : `moves to ${name}`
			let has = 'alias' === target.kind ? `has the alias ${name}` : `is in ${name}`
			let from = isChampion ? `the champion: it ${has} now` : `the newest: no version ${has} yet`
			return [
				`What a version of ${(0, untrusted_text./* visible */ RK)(model)} must pass before it ${to}.`,
				null === version ? 'The registered model has no version yet.' : `Drafted from version ${version}, ${from}.`,
				'These are your gates: change what you like.',
				...(0 === gates.asked.length
					? []
					: [
							'',
							'Each metric has two gates:',
							`- the one with a number stays fixed. It is ${looserBy} worse than version ${version}, rounded to two digits;`,
							'- the one with "champion" compares with the version that has the target at that time.',
							'  An equal value passes.'
						]),
				...(isChampion
					? []
					: [
							'',
							'The first promotion has no champion to compare with. The gates with a number decide, and each',
							'gate with "champion" is skipped, because its metric also has a gate with a number.'
						]),
				'',
				`To try a change: stagegate policy test ${policyTestFile}`,
				'What a gate can say: https://github.com/stagegate/stagegate/blob/main/docs/gate-lines.md'
			]
		}
		function gateLines({ metric, kind, value, lines }, { version }) {
			return [
				`# ${(0, untrusted_text./* visible */ RK)(metric)}: version ${version} has ${(0, arithmetic_exact./* canonicalText */ A4)(value)}; by its name, ${kind}`,
				lines.limit,
				lines.champion
			]
		}
		function aboutChoice({ version, gates }) {
			let undecided = gates.notAsked.some(({ because }) => 'direction not known' === because)
			let why = undecided
				? 'No metric has a name that says whether higher or lower is better.'
				: null === version
					? 'There is nothing to draft gates from.'
					: `No metric of version ${version} in MLflow can be a gate.`
			return [
				`${why} Until you change the next two lines, nothing`,
				'is promoted: no version has this metric.',
				...(undecided
					? ['Choose one of the metrics below.']
					: ['Log a metric in the run that trains the model, and put its name here:', '  mlflow.log_metric("val_auc", auc)'])
			]
		}
		/** Lines to be completed: each of them is an error where only its # is taken away. */ function aboutUndecided({ gates, version }) {
			let undecided = gates.notAsked.filter(({ because }) => 'direction not known' === because)
			if (0 === undecided.length) return []
			let shown = undecided.slice(0, mostNamed)
			let left = undecided.length - shown.length
			return [
				'',
				...comment([
					'For these names, choose what is better. To make one a gate, remove its # and choose: >= if',
					'higher values are better, <= if lower ones are.'
				]),
				...shown.map(({ metric, value }) => {
					let line = draftGate(metric, 'higher is better', (0, arithmetic_exact./* exactOf */ LN)(0)).lines.champion
					let has = null === value ? '' : `   # version ${version} has ${(0, arithmetic_exact./* canonicalText */ A4)(value)}`
					return `# ${line.replace(/>= champion$/, '(>= or <=) champion')}${has}`
				}),
				...(0 === left ? [] : [`# … and ${left} more`])
			]
		}
		let mostNamed = 30
		/** What else there is, and why it is no gate. */ function aboutOthers(notAsked) {
			let why = {
				'training data': 'measured on the data that the model was trained on, which says little',
				'no number': 'without one finite number that certainly belongs to this version',
				'name does not fit a gate line': 'with a character in the name that a gate line cannot have',
				'of the machine': 'of the machine that trained it',
				'too many': 'more than a first policy needs'
			}
			let lines = Object.entries(why).flatMap(([because, words]) => {
				let names = notAsked.filter(each => each.because === because).map(({ metric }) => metric)
				if (0 === names.length) return []
				let shown = names.slice(0, 8).map(name => (0, untrusted_text./* visible */ RK)(name, 80))
				return [`${words}: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}`]
			})
			return 0 === lines.length ? [] : ['', ...comment(['Not asked:', ...lines.map(it => `  ${it}`)])]
		}
		function comment(lines) {
			return lines.map(line => `# ${line}`.trimEnd())
		}
		/** The text of the policy test: a version that passes, one that is blocked, one that is held. */ function draftPolicyTest(source) {
			let { model, target, version } = source
			let gates = gatesIn(source)
			let about = [
				`    model: ${(0, yaml_text./* yamlText */ p)(model)}`,
				`    target: ${(0, yaml_text./* yamlText */ p)((0, model_target./* targetKey */ hD)(target))}`
			]
			let good = gates.map(({ metric, value }) => metricLine(metric, (0, arithmetic_exact./* canonicalText */ A4)(value)))
			let bad = gates.map(({ metric, kind, limit }) => metricLine(metric, worseThan(limit, kind)))
			let whose = source.gates.asked.length > 0 && null !== version ? ` # what version ${version} has` : ''
			let lines = [
				`# Made-up versions, and the verdicts that ${policyFile} gives them:`,
				`#   stagegate policy test ${policyTestFile}`,
				`policy: ${policyFile}`,
				'cases:',
				'  - name: a version that is as good as the champion passes',
				...about,
				'    candidate:',
				`      metrics: &good${whose}`,
				...good,
				'    champion: &champion',
				'      metrics: *good',
				'    expect: pass',
				'',
				'  - name: a version that is worse than every limit is blocked',
				...about,
				'    candidate:',
				'      metrics: # each a little beyond its limit',
				...bad,
				'    champion: *champion',
				'    expect: block',
				'',
				'  - name: a version without metrics is blocked',
				...about,
				'    candidate: {}',
				'    champion: *champion',
				'    expect: block',
				'',
				'  - name: a version is held if nobody measured the champion',
				...about,
				'    candidate:',
				'      metrics: *good',
				'    champion: {}',
				'    expect: hold',
				'',
				'  - name: without a champion, the gates with a number decide',
				...about,
				'    candidate:',
				'      metrics: *good',
				'    expect: pass'
			]
			return `${lines.join('\n')}\n`
		}
		function metricLine(metric, value) {
			return `        ${(0, yaml_text./* yamlText */ p)(metric)}: ${value}`
		}
		function worseThan(limit, kind) {
			let exact = (0, arithmetic_exact./* parseExact */ jM)(limit)
			if (null === exact || '0' === limit) return 'higher is better' === kind ? '-1' : '1'
			return aLittleWorse(exact, kind)
		}
		// CONCATENATED MODULE: ./src/draft/workflow-login.ts
		let expression = text => `$\u007b{ ${text} }}`
		let idToken = where => `      id-token: write # to log in to ${where} without a stored secret\n`
		let trackingUri = `tracking-uri: ${expression('vars.MLFLOW_TRACKING_URI')}`
		let noteOf = { READ: 'can read, but cannot promote', WRITE: 'can promote' }
		function loginOfJob(login, rights) {
			switch (login) {
				case 'mlflow':
					return {
						...{ permission: '', env: '', steps: '' },
						inputs: `${trackingUri}
          tracking-token: ${expression(`secrets.MLFLOW_${rights}_TOKEN`)} # ${noteOf[rights]}`
					}
				case 'databricks':
					return {
						permission: idToken('Databricks'),
						env: `    env:
      DATABRICKS_AUTH_TYPE: github-oidc
      DATABRICKS_HOST: ${expression('vars.DATABRICKS_HOST')}
      DATABRICKS_CLIENT_ID: ${expression(`vars.DATABRICKS_${rights}_CLIENT_ID`)} # ${noteOf[rights]}
      DATABRICKS_TOKEN_AUDIENCE: https://github.com/${expression('github.repository_owner')}
`,
						steps: '',
						inputs: 'tracking-uri: databricks'
					}
				case 'sagemaker':
					return aws(rights, '')
				case 'api-gateway':
					return aws(rights, "    env:\n      MLFLOW_TRACKING_AWS_SIGV4: 'true'\n")
				case 'azure-ml':
					return {
						permission: idToken('Azure'),
						env: '',
						steps: `      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: ${expression(`vars.AZURE_${rights}_CLIENT_ID`)} # ${noteOf[rights]}
          tenant-id: ${expression('vars.AZURE_TENANT_ID')}
          subscription-id: ${expression('vars.AZURE_SUBSCRIPTION_ID')}
      - id: azure
        run: |
          token="$(az account get-access-token --resource https://management.azure.com --query accessToken --output tsv)"
          echo "::add-mask::$token"
          echo "token=$token" >> "$GITHUB_OUTPUT"
`,
						inputs: `${trackingUri}
          tracking-token: ${expression('steps.azure.outputs.token')}`
					}
			}
		}
		function aws(rights, env) {
			return {
				permission: idToken('AWS'),
				env,
				steps: `      - uses: aws-actions/configure-aws-credentials@b47578312673ae6fa5b5096b330d9fbac3d116df # v4.2.1
        with:
          role-to-assume: ${expression(`vars.AWS_${rights}_ROLE`)} # ${noteOf[rights]}
          aws-region: ${expression('vars.AWS_REGION')}
`,
				inputs: trackingUri
			}
		}
		// CONCATENATED MODULE: ./src/draft/draft-workflows.ts
		let workflowFiles = {
			check: '.github/workflows/check-promotion.yml',
			promote: '.github/workflows/promote-on-merge.yml',
			rollBack: '.github/workflows/roll-back.yml'
		}
		/** The name of the model as part of a path and of a concurrency group, which must not obey it. */ function fileNameOf(model) {
			let text = [...model.replace(/[^\p{L}\p{N}._]+/gu, '-')].slice(0, 50).join('')
			return text.replace(/^[.-]+|[.-]+$/g, '') || 'model'
		}
		/** The file with the version that a pull request proposes. */ function versionFileOf(model) {
			return `models/${fileNameOf(model)}.version`
		}
		/** Workflows of a model with the same group run one after the other. */ function group(what, model, ending = '') {
			let text = (0, yaml_text./* yamlText */ p)(`${what}-${fileNameOf(model)}`)
			return `group: ${text.startsWith('"') ? `${text.slice(0, -1)}${ending}"` : `${text}${ending}`}`
		}
		let checkout = `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false`
		let inTurn = model => `concurrency: # every workflow that promotes this model has this group
  ${group('promote', model)}
  queue: max`
		let draft_workflows_expression = text => `$\u007b{ ${text} }}`
		/** Which model, and what it gets, as inputs of the action. */ function modelAndTarget({ model, target }) {
			let where = 'alias' === target.kind ? `alias: ${(0, yaml_text./* workflowText */ L)(target.alias)}` : `stage: ${target.stage}`
			return `model-name: ${(0, yaml_text./* workflowText */ L)(model)}
          ${where}`
		}
		function draftCheck(named) {
			let file = versionFileOf(named.model)
			let { permission, env, steps, inputs } = loginOfJob(named.login, 'READ')
			return `# A pull request proposes a version by editing one line, in ${file}.
# A comment on the pull request shows the evidence. Nothing in the registry changes.
name: Check a promotion

on:
  pull_request:
    paths: [${(0, yaml_text./* yamlText */ p)(file)}, ${policyFile}]

permissions: {}

concurrency: # a check of a newer commit cancels an older one; checks change nothing
  ${group('check', named.model, `-${draft_workflows_expression('github.ref')}`)}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read # actions/checkout, and the policy of the base branch
      pull-requests: write # the comment
${permission}${env}    steps:
${checkout}
${steps}      - uses: stagegate/stagegate@v1
        with:
          command: check
          ${modelAndTarget(named)}
          version: ${(0, yaml_text./* yamlText */ p)(`file:${file}`)} # the file has one line: 5, @challenger or run:…
          policy: ${policyFile}
          ${inputs}
`
		}
		function draftPromotion(named) {
			let file = versionFileOf(named.model)
			let { permission, env, steps, inputs } = loginOfJob(named.login, 'WRITE')
			return `# Runs when the pull request was merged: evaluates the gates again, promotes the version, and updates
# the comment on the pull request.
name: Promote what was merged

on:
  push:
    branches: [main, master] # where your default branch has another name, write that one here
    paths: [${(0, yaml_text./* yamlText */ p)(file)}]
  workflow_dispatch: # to promote after a merge that loosened the policy, which does not promote

permissions: {}

${inTurn(named.model)}

jobs:
  promote:
    runs-on: ubuntu-latest
    environment: # restricted to the default branch; only this environment can change the registry
      name: production
      url: ${draft_workflows_expression('steps.promote.outputs.model-url')} # the link of this job's deployment
    permissions:
      contents: read # actions/checkout, the policy before the merge, and the merged pull request
      pull-requests: write # to find the pull request, and to read and update its comment
${permission}${env}    steps:
${checkout}
${steps}      - uses: stagegate/stagegate@v1
        id: promote
        with:
          # The default command, auto, promotes on the default branch and only checks on other branches.
          ${modelAndTarget(named)}
          version: ${(0, yaml_text./* yamlText */ p)(`file:${file}`)}
          policy: ${policyFile}
          ${inputs}
      - if: steps.promote.outputs.in-place == 'true' # the version has the target, by this run or another
        env: # pass outputs to a shell only through env
          VERSION: ${draft_workflows_expression('steps.promote.outputs.version')}
          PREVIOUS: ${draft_workflows_expression('steps.promote.outputs.previous-version')}
        run: echo "Deploy version $VERSION (before it, version $\u007bPREVIOUS:-none})"
`
		}
		function draftRollback(named) {
			let { target } = named
			let { permission, env, steps, inputs } = loginOfJob(named.login, 'WRITE')
			let what = 'alias' === target.kind ? 'the alias' : target.stage
			return `# Start it in the browser: Actions → Roll back → Run workflow. It gives ${what} back to the version
# that had it before. The version that loses it cannot be promoted again until somebody runs this
# workflow with clear-rollback.
name: Roll back

on:
  workflow_dispatch:
    inputs:
      command:
        description: What to do
        required: true
        type: choice
        options: [rollback, clear-rollback]
      version:
        description: 'The number of the version that loses ${what}, or whose rollback mark is cleared'
        required: true
        type: string
      to-version:
        description: 'The version that gets ${what} (default: the version that had it before)'
        type: string
      reason:
        description: Why
        required: true
        type: string

permissions: {}

${inTurn(named.model)}

jobs:
  roll-back:
    runs-on: ubuntu-latest
    environment: production
    permissions:${'' === permission ? ' {} # no checkout and no pull request to comment on' : ''}
${permission}${env}    steps:
${steps}      - uses: stagegate/stagegate@v1
        id: roll-back
        with:
          command: ${draft_workflows_expression('inputs.command')}
          ${modelAndTarget(named)}
          version: ${draft_workflows_expression('inputs.version')} # if another version has it now, nothing happens
          to-version: ${draft_workflows_expression('inputs.to-version')}
          reason: ${draft_workflows_expression('inputs.reason')}
          ${inputs}
      - if: steps.roll-back.outputs.in-place == 'true'
        env: # pass outputs to a shell only through env
          VERSION: ${draft_workflows_expression('steps.roll-back.outputs.version')}
        run: echo "Deploy version $VERSION"
`
		}
		// CONCATENATED MODULE: ./src/draft/draft.ts
		/** Everything that `init` writes for a model, drafted from the metrics of one version. */ function draft(about, metrics) {
			let source = { ...about, gates: draftGates(metrics) }
			return {
				source,
				files: [
					{ purpose: 'policy', path: policyFile, text: draftPolicy(source) },
					{ purpose: 'policy test', path: policyTestFile, text: draftPolicyTest(source) },
					// The first version that is registered gets number 1.
					{ purpose: 'version', path: versionFileOf(source.model), text: `${source.version ?? 1}\n` },
					{ purpose: 'check', path: workflowFiles.check, text: draftCheck(source) },
					{ purpose: 'promote', path: workflowFiles.promote, text: draftPromotion(source) },
					{ purpose: 'roll back', path: workflowFiles.rollBack, text: draftRollback(source) }
				]
			}
		}
	},
	56137: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { existing: () => existing, makeFiles: () => makeFiles })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $core_errors_errors_2 = __webpack_require__(58692)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $workspace_file_3 = __webpack_require__(53195)
		var $write_problem_5 = __webpack_require__(81008)
		/** Which of the paths are there already, as a file or anything else. */ async function existing(folder, paths) {
			let found = await Promise.all(paths.map(async path => (await isThere((0, node$path_1.join)(folder, path))) && path))
			return new Set(found.filter(path => false !== path))
		}
		/**
		 * Makes all of the files, or none: each is written apart first, and then gets its name in one step
		 * that never replaces anything. Throws a `UsageError` where that cannot be done, or where a link
		 * would lead out of the folder.
		 */ async function makeFiles(folder, files) {
			if (0 === files.length) return
			let made = []
			let drafts = null
			try {
				let root = await (0, node$fs_promises_0.realpath)(folder)
				drafts = await (0, node$fs_promises_0.mkdtemp)((0, node$path_1.join)(root, '.stagegate-init-'))
				for (let [index, { text }] of files.entries())
					await (0, node$fs_promises_0.writeFile)((0, node$path_1.join)(drafts, String(index)), text, { flag: 'wx' })
				for (let [index, { path }] of files.entries()) {
					await makeFolder(root, (0, node$path_1.dirname)(path), made)
					await giveName((0, node$path_1.join)(drafts, String(index)), (0, node$path_1.join)(root, path))
					made.push({ kind: 'file', path: (0, node$path_1.join)(root, path) })
				}
			} catch (cause) {
				await takeBack(made)
				if (cause instanceof $core_errors_errors_2./* .UsageError */ eb) throw cause
				throw new $core_errors_errors_2./* .UsageError */ eb(
					`No file was written to ${(0, $core_text_untrusted_text_4./* .visible */ RK)(folder, 400)}: ${'EEXIST' === (0, $write_problem_5./* .codeOf */ $)(cause) ? 'another program has just made one of the files; run this again' : ((0, $write_problem_5./* .writeProblem */ b))(cause)}.`,
					{ cause }
				)
			} finally {
				if (null !== drafts) await (0, node$fs_promises_0.rm)(drafts, { recursive: true, force: true }).catch(() => {})
			}
		}
		/** The folders of a path, each one made if it is not there. */ async function makeFolder(root, path, made) {
			let folder = root
			for (let name of path.split('/').filter(part => '.' !== part)) {
				folder = (0, node$path_1.join)(folder, name)
				if (!(await isThere(folder))) {
					await (0, node$fs_promises_0.mkdir)(folder)
					made.push({ kind: 'folder', path: folder })
					continue
				}
				let problem = await folderProblem(root, folder)
				if (null !== problem)
					throw new $core_errors_errors_2./* .UsageError */ eb(
						`${(0, $core_text_untrusted_text_4./* .visible */ RK)(folder, 400)} is ${problem}, so no file was written.`
					)
			}
		}
		async function folderProblem(root, folder) {
			let real = await (0, node$fs_promises_0.realpath)(folder).catch(() => null)
			if (null === real) return 'a link that leads nowhere'
			if (!(0, $workspace_file_3./* .isInside */ FK)(root, real)) return 'a link that leads out of this folder'
			return (await (0, node$fs_promises_0.lstat)(real)).isDirectory() ? null : 'no folder'
		}
		async function isThere(path) {
			try {
				await (0, node$fs_promises_0.lstat)(path)
				return true
			} catch (cause) {
				if ('ENOENT' === (0, $write_problem_5./* .codeOf */ $)(cause) || 'ENOTDIR' === (0, $write_problem_5./* .codeOf */ $)(cause)) return false
				throw cause
			}
		}
		/** A rename would replace what is there; this is an error where anything is. */ async function giveName(draft, path) {
			try {
				await (0, node$fs_promises_0.link)(draft, path)
			} catch (cause) {
				// Not every file system has a second name for a file.
				if ('EEXIST' === (0, $write_problem_5./* .codeOf */ $)(cause)) throw cause
				await (0, node$fs_promises_0.copyFile)(draft, path, node$fs_promises_0.constants.COPYFILE_EXCL)
			}
		}
		async function takeBack(made) {
			for (let { kind, path } of made.toReversed())
				await ('file' === kind ? (0, node$fs_promises_0.rm)(path, { force: true }) : (0, node$fs_promises_0.rmdir)(path)).catch(() => {})
		}
	}
}
