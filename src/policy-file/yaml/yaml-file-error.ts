import { GateLineError, type SourceLine } from '../gate-line/gate-line-error.ts'

/**
 * A place in a file of YAML that cannot be read. The message names file, line and column, says what
 * was expected and what was found, and shows the line as the error of a gate line does.
 */
export class YamlFileError extends GateLineError {
  constructor(source: SourceLine, index: number, problem: string) {
    super(source, index, problem)
    this.name = 'YamlFileError'
  }
}
