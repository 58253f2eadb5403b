/** JSON for a program that reads stdout; in a workflow's log nothing in it is a command. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2).replaceAll('##[', '##\\u005b')
}
