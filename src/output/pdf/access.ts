import { type Issue, StonehandError } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'
import { outsideOf } from './structureTypes.js'

type Read = Pick<Paper, 'title' | 'language' | 'pages' | 'structure'>

/** What a paper lacks that is to be read with the ears or the fingers (PDF/UA-1, ISO 14289-1): its title, its language, words for each of its pictures. */
export function accessIssues(paper: Read): Issue[] {
  const issues: Issue[] = []
  if (paper.title.trim() === '') issues.push({ path: 'title', message: 'PDF/UA-1 wants a title (ISO 14289-1, 7.1).' })
  if (paper.language.trim() === '') issues.push({ path: 'language', message: 'PDF/UA-1 wants the language of the paper (ISO 14289-1, 7.2).' })
  const seen = new Set<number>()
  for (const page of paper.pages)
    for (const { node } of page.items) {
      const found = paper.structure[node]
      if (found?.role !== 'figure' || seen.has(node) || (found.alt ?? '').trim() !== '' || outsideOf(paper.structure, node) !== undefined) continue
      seen.add(node)
      issues.push({ path: `${found.path ?? `structure[${node}]`}.alt`, message: 'PDF/UA-1 wants words for what the picture shows (ISO 14289-1, 7.3); write them in its `alt`.' })
    }
  return issues
}

/** Throws {@link StonehandError} `invalid-call` with an issue for each of them. */
export function checkAccess(paper: Read): void {
  const issues = accessIssues(paper)
  const [first] = issues
  if (first) throw new StonehandError('invalid-call', `${first.path}: ${first.message}${issues.length > 1 ? ` There are ${issues.length - 1} more.` : ''}`, issues)
}
