/** Compounds that newspapers write with a hyphen though spelling lists have them as one word too. Of each the shortest form. */
const BOTH =
  'ad-lib add-on add-ons avant-garde built-in call-up clean-cut clear-cut close-up cover-up cul-de-sac drive-in flare-up follow-up grown-up hanky-panky hi-fi hi-tech high-tech hip-hop laissez-faire low-tech nitty-gritty papier-mache know-how long-standing look-alike man-made mix-up mock-up ' +
  'off-season on-air one-time policy-making pre-eminent pre-empt pre-tax prize-winning award-winning re-elect re-election re-emerge re-enact re-enactment re-enter re-entry ' +
  're-establish re-evaluate re-examine re-examination rip-off runner-up runners-up sci-fi sell-off sell-out set-to shake-up shut-in stand-alone star-struck stand-in sit-in tie-break tie-breaker ' +
  'tie-up topsy-turvy trade-off wake-up warm-up wi-fi willy-nilly wind-up world-class write-off write-up ' +
  'day-long hour-long month-long week-long year-long decade-long season-long mile-long'
const BRITISH =
  'after-effect bail-out best-seller best-selling blow-out break-even build-up buy-back by-election by-law by-product call-back case-load centre-back centre-half ' +
  'check-up claw-back code-named counter-attack counter-claim counter-intelligence counter-productive counter-terrorism cross-border cross-bench cross-breed cross-check ' +
  'cup-tie cut-out drop-goal early-day even-handed eye-opener far-reaching far-sighted film-maker film-making first-born first-hand flat-footed fly-half ' +
  'free-standing full-back full-time full-timer give-away goal-kicker half-back half-hearted half-term half-time half-way hand-pick hard-headed hard-hit ' +
  'hard-working heart-rending heart-warming hold-all home-grown home-made hot-headed house-builder land-owner lamp-post level-headed light-headed light-hearted link-up ' +
  'long-time lower-case mark-down money-maker news-stand night-time north-east north-easterly north-west north-westerly on-stage open-handed ' +
  'part-time part-timer passer-by passers-by play-maker policy-maker post-mortem prime-time prize-fighter pull-out quarter-back quarter-final quarter-finalist re-open re-release re-run ' +
  'role-playing roll-out run-out scrum-half second-hand second-half shadow-boxing shoot-out short-change short-handed short-lived short-sighted side-effect single-handed ' +
  'small-scale south-east south-easterly south-west south-westerly speed-boat spin-out stand-out step-change strait-jacket stomach-ache ' +
  'sugar-coated super-rich sure-footed tear-gas team-mate thank-you thin-skinned time-scale tip-top top-flight try-scorer under-age under-fire under-secretary upper-case ' +
  'vote-winner waste-paper well-being wide-screen wing-back worn-out wrong-headed'
/** Compounds that are closed now, though the rules for their parts would keep a hyphen. */
const CLOSED =
  'advisor bandmate carmaker carmaking chipmaker eurozone flashpoint gameplay hardline homebuyer hotspot housemate jobseeker layoff layup login meetup midwest newsgroup noteholder ' +
  'offline online herein smartphone stakeholder sunday therein timeframe wherein within'

/** Names with a capital inside. */
const NAMES =
  'AstraZeneca BlackRock BuzzFeed DaimlerChrysler EastEnders ExxonMobil FedEx GlaxoSmithKline HarperCollins HealthCare JPMorgan LinkedIn MasterCard MetLife NatWest PayPal PlayStation ' +
  'PricewaterhouseCoopers SoftBank SpaceX TikTok WhatsApp WorldCom YouTube'

const both = new Set(BOTH.split(' '))
const british = new Set(BRITISH.split(' '))
const closed = new Set(CLOSED.split(' '))
const names = new Set(NAMES.split(' '))

/** Whether newspapers write a compound with its hyphen. */
export function isHyphenated(compound: string, american: boolean): boolean {
  return both.has(compound) || (!american && british.has(compound))
}

export function isClosed(word: string): boolean {
  return closed.has(word) || (word.endsWith('s') && closed.has(word.slice(0, -1)))
}

/** A name that goes on with a capital inside it: YouTube, McDonald, DiMaggio. */
export function isNameWithCapital(before: string, after: string): boolean {
  return /^(?:Mc|Mac|O['’]|De|Di|Du|La|Le|Fitz)$/.test(before) || names.has(before + after)
}
