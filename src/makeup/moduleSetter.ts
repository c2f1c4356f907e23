import type { Edition, Page, Treatment } from '../model/edition.js'
import { firstPages } from '../model/pageNumbers.js'
import type { Rung } from '../model/style.js'
import type { PictureInfo } from '../picture/picture.js'
import { makeDesk, type Desk } from '../flow/desk.js'
import type { Matter } from '../flow/matter.js'
import { recordId } from '../flow/partRecord.js'
import type { Room } from '../flow/room.js'
import type { SetPart } from '../flow/setStory.js'
import type { TypeCase } from '../flow/typecase.js'
import type { FitOutcome } from './copyfit/fitOutcome.js'
import { fitStory, type FittedBefore } from './copyfit/fitStory.js'
import { jumpStory, type JumpedStory } from './jumps/jumpStory.js'
import type { JumpLedger } from './jumps/ledger.js'
import { pathsOf, rebasedAll, rebasedNotes, type Keep, type KeptModule, type ModuleRecord, type Notes } from './keep.js'
import { modulePrint } from './modulePrint.js'
import type { Placement } from './modules.js'
import { withInsets } from './withInsets.js'

/** A story or items in their module: set, or as they stood before. */
export type MadePart = SetPart | KeptModule

export interface ModuleOptions {
  readonly infos: ReadonlyMap<string, PictureInfo>
  readonly jumps: JumpLedger
  /** the type case of matter with a style of its own, else the one given */
  caseFor(treatment: Treatment, typeCase: TypeCase): TypeCase
  /** makes something; what is told meanwhile is not told on */
  noting<T>(make: () => T): { readonly made: T; readonly notes: Notes }
  tell(notes: Notes): void
  readonly keep: Keep | undefined
}

/** Sets the modules of a page, or takes them as they stood in an earlier paper. */
export class ModuleSetter {
  readonly fits = new Map<MadePart, FitOutcome>()
  readonly records = new Map<MadePart, ModuleRecord>()
  private readonly page: Page
  private readonly pageOf: (article: string) => string | undefined

  constructor(
    private readonly typeCase: TypeCase,
    edition: Edition,
    private readonly index: number,
    /** the page is a spread with a fold */
    private readonly folded: boolean,
    private readonly options: ModuleOptions,
  ) {
    this.page = edition.pages[index]!
    const numbers = firstPages(edition)
    this.pageOf = (article) => numbers.get(article)
  }

  /** The module as it stood, where it was made of the very same. What goes on elsewhere, or comes from there, is always set; so is what a fold cuts. */
  kept(matter: Matter, room: Room, placement: Placement): KeptModule | undefined {
    const found = this.options.keep?.same(this.printOf(matter, room, placement))
    if (!found || this.folded) return undefined
    const part: KeptModule = { kind: 'kept', ...found, paths: pathsOf(matter, placement.path) }
    const notes = rebasedNotes(part, this.index)
    this.options.tell(notes)
    this.records.set(part, { ...found.record, paths: part.paths, notes })
    return part
  }

  /** Of all that a module is made of; nothing where that is not only here. */
  private printOf(matter: Matter, room: Room, placement: Placement): string {
    const { options, pageOf } = this
    const story = placement.kind === 'story' ? this.page.stories[placement.index]! : undefined
    if (matter.continued || placement.kind === 'jump' || (story && this.options.jumps.goesOn(story))) return ''
    return modulePrint(matter, { casePrint: this.typeCase.print, room, ladder: this.ladderOf(matter, placement, this.typeCase), infos: options.infos, pageOf })
  }

  /** A module that is not as it was before keeps to that all the same, as far as it goes. */
  set(matter: Matter, room: Room, placement: Placement, pageCase: TypeCase): Partial<JumpedStory> & { readonly part: SetPart } {
    const { options } = this
    const id = `${placement.kind} ${matter.id} ${matter.part}`
    // for what comes from elsewhere room was measured as if it never stood
    const before = placement.kind === 'jump' ? undefined : options.keep?.before(id)
    const records = new Map(before?.record.parts.map((part) => [part.id, part]))
    const desk = makeDesk(options.infos, options.caseFor, (inner) => records.get(recordId(inner)))
    const paths = pathsOf(matter, placement.path)
    const earlier = before && { fit: rebasedAll(before.fit, before.record.paths, paths), arrangement: before.record.arrangement }
    const { made, notes } = options.noting(() => this.setOn(matter, room, placement, pageCase, desk, earlier))
    options.tell(notes)
    const { part, fit, arrangement } = made
    if (fit) this.fits.set(part, fit)
    const head = part.outcomes.find((o) => o.kind === 'headline')
    this.records.set(part, {
      print: this.printOf(matter, room, placement),
      id,
      paths,
      lines: part.measured.room.lines,
      ...(head ? { headSize: head.size } : {}),
      ...(arrangement ? { arrangement } : {}),
      parts: withInsets(part).map(({ record }) => record),
      notes,
    })
    return made
  }

  private setOn(
    matter: Matter,
    room: Room,
    placement: Placement,
    pageCase: TypeCase,
    desk: Desk,
    before: FittedBefore | undefined,
  ): Partial<JumpedStory> & { readonly part: SetPart } {
    if (matter.kind !== 'story') return { part: desk.set(pageCase, matter, room) }
    const story = placement.kind === 'story' ? this.page.stories[placement.index]! : undefined
    const ladder = this.ladderOf(matter, placement, pageCase)
    if (!story || !this.options.jumps.goesOn(story)) return fitStory(pageCase, matter, room, desk, ladder, before)
    const set = jumpStory(pageCase, matter, room, desk, ladder, before)
    const { jump, measured } = set.part
    const lines = set.staying?.part.over.lines ?? 0
    if (jump) this.options.jumps.leave({ story, page: this.index, path: placement.path }, measured.matter.article, jump.rest, lines, measured.room.measure)
    return set
  }

  private ladderOf(matter: Matter, placement: Placement, pageCase: TypeCase): readonly Rung[] {
    const wish = placement.kind === 'story' && matter.kind === 'story' ? (this.page.stories[placement.index]!.fit ?? false) : false
    return typeof wish === 'object' ? wish.ladder : wish ? this.options.caseFor(matter.treatment, pageCase).style.fit.ladder : []
  }
}
