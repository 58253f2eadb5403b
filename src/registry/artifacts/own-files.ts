import { boundedText } from '../../network/bounded-text.ts'
import { longestMlmodel, mlmodelName, readMlmodel } from '../signatures/mlmodel.ts'
import { belongs, ofAnotherModel, type Whose } from '../signatures/search.ts'
import { type ArtifactTree, NotReadable } from './artifact-tree.ts'

/** The tree, where the MLmodel in it says that it is `whose`. */
export async function treeOf(tree: ArtifactTree, whose: Whose): Promise<ArtifactTree> {
  const text = await tree.read(mlmodelName, null, (chunks) => boundedText(chunks, longestMlmodel))
  if (text !== null && belongs(await readMlmodel(text), whose)) return tree
  throw new NotReadable('of-another-model', ofAnotherModel(whose).because)
}
