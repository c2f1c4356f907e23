import { extname } from 'node:path'

/** What a file's name says that it is to be. */
export function formatOf(out: string): 'pdf' | 'svg' | 'html' {
  const extension = extname(out).toLowerCase()
  return extension === '.svg' ? 'svg' : extension === '.html' || extension === '.htm' ? 'html' : 'pdf'
}
