/** Which values of a metric are better, as its name says. */
export type MetricKind = 'higher is better' | 'lower is better'

/** Words, or several after one another. Each leaves no doubt about what is better. */
const known: Readonly<Record<MetricKind, readonly string[]>> = {
  'higher is better': listOf(
    'acc,accuracy,auc,auroc,roc auc,rocauc,pr auc,prauc,auprc,precision,recall,sensitivity,specificity,' +
      'true positive rate,tpr,true negative rate,tnr,f1,f2,fbeta,f1score,fscore,f1 score,r2,r 2,r squared,' +
      'rsquared,explained variance,mcc,kappa,iou,miou,dice,jaccard,map,map50,mrr,ndcg,ap,gini,bleu,rouge,' +
      'rouge1,rouge2,rougel,rougelsum,meteor,exact match,throughput',
  ),
  'lower is better': listOf(
    'loss,logloss,crossentropy,cross entropy,nll,error,errors,rmse,mae,mse,msle,rmsle,mape,smape,wape,' +
      'wmape,mase,brier,ece,latency,perplexity,ppl,wer,cer,false positive rate,fpr,false negative rate,' +
      'fnr,false discovery rate,false alarm rate,hinge',
  ),
}

/** Words that make something else of a metric: its sign, its spread, a number of something. */
const others: ReadonlySet<string> = new Set(
  listOf(
    'neg,negative,minus,inv,inverse,reciprocal,std,stdev,stddev,stderr,sem,var,variance,cv,ci,range,iqr,' +
      'gap,diff,difference,delta,drop,change,ratio,improvement,reduction,threshold,cutoff,scale,weight,' +
      'weights,alpha,beta,target,limit,count,counts,num,n,support,samples,size,rank,p,pvalue,step,steps,' +
      'epoch,epochs,iteration,iterations,best,index,id,seed',
  ),
)

function listOf(words: string): readonly string[] {
  return words.split(',')
}

/** `1-specificity`. */
const takenFromOne = /(?:^|[^\p{L}\p{N}])1\s*-/u

/** null: the name does not say it, or says both. The operator is then a person's choice. */
export function kindOfMetric(name: string): MetricKind | null {
  if (takenFromOne.test(name)) return null
  const words = ` ${wordsOf(name).join(' ')} `
  const kinds = (Object.keys(known) as readonly MetricKind[]).filter((kind) =>
    known[kind].some((each) => words.includes(` ${each} `)),
  )
  const [kind, second] = kinds
  if (kind === undefined || second !== undefined) return null
  // A word that is part of such a name, as the negative in a false negative rate, is none of them.
  const longestFirst = known[kind].toSorted((a, b) => b.length - a.length).join('|')
  const left = words.replace(new RegExp(`(?<= )(?:${longestFirst})(?= )`, 'g'), '')
  return left.split(' ').some((word) => others.has(word)) ? null : kind
}

/** Whether it was measured on the data that the model was trained on. */
export function isOfTraining(name: string): boolean {
  return wordsOf(name).some((word) => word === 'train' || word === 'training')
}

/** `valAUC/older_people` is val, auc, older, people. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
