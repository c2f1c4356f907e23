/** Sentences of news that never happened, full of words with hyphens of their own, as papers of Britain and of America write them. */
import { randomFrom } from '../text/randomParagraph.js'
import { tale } from '../quality/prose.js'

const ADJECTIVES =
  'long-term short-lived well-known so-called high-level low-key far-reaching state-run family-owned harbour-side self-made self-imposed ill-fated ill-advised half-empty all-party ' +
  'two-thirds twenty-one three-year six-week ten-minute 18-month 12-strong five-storey second-largest first-floor third-rate one-sided old-fashioned ready-made hard-won ' +
  'slow-moving fast-growing award-winning record-breaking eye-catching time-consuming money-losing job-creating vote-catching law-abiding God-fearing ' +
  'Tarn-based Marwick-born Hesper-led UN-backed EU-wide BBC-style non-payment anti-dumping pro-harbour ex-mining post-harvest pre-dawn mid-table cross-party vice-chairman ' +
  'cold-blooded broad-shouldered open-air right-hand single-minded cash-strapped crime-ridden debt-laden war-torn tax-free duty-free smoke-filled snow-covered ' +
  'north-facing door-to-door day-to-day face-to-face year-on-year up-to-date out-of-town off-the-record state-of-the-art three-year-old 40-year-old middle-of-the-road ' +
  'paper-thin sky-high knee-deep waist-deep dog-eared tongue-tied weather-beaten hand-knitted oil-fired coal-fired wind-powered solar-powered user-friendly child-friendly'
const NOUNS =
  'runner-up mother-in-law commander-in-chief editor-in-chief secretary-general president-elect follow-up shake-up cover-up tie-up warm-up break-in check-in ' +
  'sit-in run-in stand-in know-how get-together go-between has-been hanger-on looker-on merry-go-round jack-of-all-trades T-shirt X-ray U-turn e-mail A-level Al-Harun Ben-Adar ' +
  'Saint-Orme Kirk-Hallam Upper-Denby Ostrava-Lhota Smith-Hallow Ward-Penrose father-figure city-state owner-driver singer-songwriter fridge-freezer'
const BRITISH =
  'team-mate passer-by semi-final quarter-final half-time film-maker policy-maker line-up build-up back-up make-up start-up set-up kick-off take-off play-off sell-off pay-off re-election north-east ' +
  'south-western part-time full-time second-hand post-war pre-war pre-tax anti-aircraft non-existent counter-attack by-election well-being'
const AMERICAN = 're-election pre-tax re-entry shake-up well-being non-native co-worker co-author anti-tax ex-governor all-star self-rule'
/** Closed though both parts are words, and all the other ways in which a break could be misread. */
const CLOSED =
  'carpet season legend restrain mandate target pasture manage disease forget hostage ransom cottage ratepayers shareholder stockbroker chairwoman headquarters spokeswoman shipyard footbridge warehouse lighthouse waterfront ' +
  'newspaper background network landlord households breakthrough withdrawal understanding nevertheless notwithstanding overwhelming undermine outstanding international intergovernmental reopened prevented predicted ' +
  'conservative concentration information determination Henderson Penrose Blackwater Ireland Westminster Newcastle Sunderland Robertson Bradley Longstone Redmarsh'

const FRAMES: readonly ((one: string, two: string) => string)[] = [
  (one, two) => `Officials described the ${one} plan as a ${two} affair.`,
  (one, two) => `The ${one} scheme went on, and nobody asked about the ${two} one.`,
  (one, two) => `For years the council had wanted a ${one} answer to ${two} questions of this kind.`,
  (one, two) => `“We are a ${one} people,” she said, “and this is a ${two} town.”`,
  (one, two) => `There was talk of ${one} rules, and then of ${two} ones, before the meeting ended.`,
]

export function compoundStory(seed: number, american: boolean): string[] {
  const random = randomFrom(0xc0ffee + 104_729 * seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const own = `${ADJECTIVES} ${NOUNS} ${american ? AMERICAN : BRITISH}`.split(' ')
  const closed = CLOSED.split(' ')
  const word = (): string => (random() < 0.5 ? pick(own) : pick(closed))
  return tale(seed).paragraphs.map((paragraph) =>
    paragraph
      .split(/(?<=[.!?]”?) /)
      .flatMap((sentence) => (random() < 0.35 ? [sentence, pick(FRAMES)(word(), word())] : [sentence]))
      .join(' '),
  )
}
