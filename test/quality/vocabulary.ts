/** Words of the made-up news, the commoner first. Irregular forms are written out: `take took taken`, `child/children`. */

const split = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Who acts: singular, or singular/plural. */
export const PEOPLE = split(
  'man/men woman/women official minister leader worker farmer driver teacher officer member resident owner lawyer judge child/children student doctor nurse ' +
    'banker trader voter buyer seller builder engineer fisherman/fishermen sailor captain soldier keeper baker miller porter clerk grocer tenant landlord neighbour ' +
    'visitor investor lender borrower shareholder director manager chairman/chairmen deputy/deputies secretary/secretaries mayor governor senator councillor inspector ' +
    'surveyor auditor accountant adviser analyst expert economist scientist researcher professor pupil apprentice pensioner widow witness/witnesses victim suspect prisoner ' +
    'guard detective constable firefighter volunteer organiser campaigner protester striker printer editor reporter publisher writer painter singer player coach/coaches ' +
    'rider pilot passenger commuter cyclist walker traveller guest cook waiter tailor weaver potter carpenter plumber mechanic electrician technician operator contractor ' +
    'supplier exporter importer retailer customer shopper consumer taxpayer citizen migrant refugee settler herder shepherd beekeeper forester gardener grower picker',
)

/** What acts by decision: takes `the`. */
export const BODIES = split(
  'government council court ministry/ministries company/companies bank party/parties union board committee parliament police/police army/armies city/cities county/counties ' +
    'port authority/authorities agency/agencies commission office hospital school university/universities museum college church/churches railway airline brewery/breweries bakery/bakeries ' +
    'factory/factories mill quarry/quarries shipyard foundry/foundries refinery/refineries cooperative association society/societies trust fund charity/charities club league federation ' +
    'chamber tribunal inquiry/inquiries regulator exchange insurer lender supermarket newspaper broadcaster laboratory/laboratories institute academy/academies assembly/assemblies cabinet treasury/treasuries embassy/embassies',
)

/** What is made, bought, moved or built. */
export const THINGS = split(
  'house road bridge ship train price tax/taxes plan bill law vote report deal contract loan debt budget letter map field farm market shop street river harbour canal dam wall roof ' +
    'tower gate tunnel station platform signal engine boiler pump pipe cable wire mast crane dock quay barge ferry/ferries tug trawler lorry/lorries van bus/buses tram bicycle bell clock ' +
    'lamp window door floor stair kitchen garden orchard vineyard meadow pasture hedge fence ditch/ditches well spring stream lake marsh/marshes beach/beaches cliff island valley hill ridge forest ' +
    'wood path track yard barn stable shed cottage flat block terrace square park pitch/pitches pool theatre cinema gallery/galleries library/libraries archive depot warehouse workshop store ' +
    'stall cafe restaurant hotel hostel prison barracks/barracks school clinic ward laboratory/laboratories plant reactor turbine battery/batteries panel grid meter tank vat barrel crate sack parcel ' +
    'coin note share bond pension wage fee fine levy/levies tariff duty/duties subsidy/subsidies grant licence permit passport ticket timetable ledger invoice cheque receipt account file record ' +
    'document statement paper book page column headline photograph painting statue medal flag uniform coat boot glove loaf/loaves cake cheese apple pear plum cherry/cherries potato/potatoes onion carrot ' +
    'crop harvest herd flock horse cow sheep/sheep goat pig hen goose/geese dog cat fish/fish eel trout/trout oyster mussel whale seal gull heron swan owl bee',
)

/** What cannot be touched. */
export const IDEAS = split(
  'year week month day time money work war peace rule right claim charge case cost risk loss/losses profit growth change cut rise fall share rate level figure number total half/halves ' +
    'part point question answer reason view idea promise threat warning offer demand supply/supplies trade strike march/marches protest election campaign meeting hearing trial verdict sentence appeal ' +
    'inquiry/inquiries review survey study/studies test inspection repair delay shortage surplus/surpluses drought flood storm frost fire accident collision explosion outbreak epidemic vaccine treatment ' +
    'disease fever injury/injuries death birth marriage divorce funeral festival holiday season winter summer autumn spring morning evening night decade century/centuries generation tradition custom ' +
    'language accent song story/stories rumour secret mistake fault success/successes failure crisis/crises scandal dispute quarrel compromise agreement settlement treaty/treaties alliance partnership ' +
    'merger takeover bankruptcy/bankruptcies investment project scheme proposal amendment reform regulation restriction ban exemption penalty/penalties sanction obligation responsibility/responsibilities ' +
    'opportunity/opportunities advantage difficulty/difficulties problem danger emergency/emergencies security/security policy/policies strategy/strategies programme service system method standard measure ' +
    'estimate forecast prediction assumption conclusion recommendation decision resolution condition exception majority/majorities minority/minorities opposition support criticism complaint objection ' +
    'confidence doubt hope fear anger relief pride patience/patience skill experience knowledge/knowledge evidence/evidence proof detail example result effect cause consequence influence pressure power control authority/authorities ' +
    'independence sovereignty/sovereignty legislation/legislation constitution administration infrastructure/infrastructure unemployment/unemployment inflation/inflation productivity/productivity competition/competition consumption/consumption production construction transport/transport education/education agriculture/agriculture',
)

export const PLAIN_ADJECTIVES = split(
  'new old big small long short high low good bad late early young poor rich large great own last next first second third full empty open free hard soft cold warm hot dry wet dark light ' +
    'quiet loud quick slow strong weak cheap dear clean dirty safe sharp blunt flat steep deep shallow wide narrow heavy thin thick bright pale grey green red white black blue brown ' +
    'local public private national foreign northern southern eastern western central rural urban coastal regional global annual monthly weekly daily recent former current future ancient modern ' +
    'common rare special general main minor major chief senior junior royal civil legal illegal official formal informal temporary permanent final total partial absolute relative ' +
    'simple complex plain bitter sweet sour fresh stale rotten broken cracked rusty wooden stone iron steel brick glass paper leather cotton woollen silver golden ' +
    'clear vague certain likely unlikely possible impossible necessary useful useless popular unpopular famous unknown familiar strange curious odd ordinary unusual normal typical ' +
    'important urgent serious severe grave mild modest ambitious cautious careful careless reckless generous mean honest dishonest loyal stubborn reluctant eager willing able unable ' +
    'angry happy sad proud ashamed afraid brave nervous anxious weary tired busy idle ill healthy dangerous harmless violent peaceful political economic financial commercial industrial ' +
    'agricultural environmental medical scientific technical electrical mechanical military religious historic historical cultural academic domestic international municipal parliamentary ' +
    'constitutional administrative independent compulsory voluntary controversial expensive affordable profitable sustainable reliable considerable substantial significant sufficient ' +
    'insufficient adequate inadequate appropriate comprehensive extraordinary unprecedented inevitable irreversible experimental preliminary provisional confidential anonymous',
)

export const ADVERBS = split(
  'now again soon still never often always already nearly almost only just later early twice once quickly slowly quietly openly partly largely mostly fully hardly barely clearly ' +
    'recently finally eventually suddenly formally publicly privately briefly broadly sharply steadily gradually deliberately repeatedly reluctantly unexpectedly narrowly unanimously ' +
    'apparently reportedly allegedly previously subsequently temporarily permanently immediately approximately particularly significantly enthusiastically',
)

/** base, past, past participle; regular ones stand as the base alone */
export const VERBS = split(
  'make,made,made take,took,taken give,gave,given keep,kept,kept hold,held,held buy,bought,bought sell,sold,sold build,built,built lose,lost,lost win,won,won leave,left,left find,found,found ' +
    'bring,brought,brought send,sent,sent pay,paid,paid meet,met,met cut,cut,cut set,set,set put,put,put lead,led,led draw,drew,drawn write,wrote,written break,broke,broken choose,chose,chosen ' +
    'see,saw,seen know,knew,known hear,heard,heard feed,fed,fed fight,fought,fought catch,caught,caught teach,taught,taught steal,stole,stolen hide,hid,hidden drive,drove,driven ' +
    'want need call ask help move open close start stop plan raise lower cross pass watch check count order carry join share store load clear clean paint mend repair replace remove reduce ' +
    'increase improve extend widen deepen strengthen weaken protect defend attack support oppose accept refuse reject approve delay postpone cancel suspend resume finish complete abandon ' +
    'close visit inspect examine review question challenge dispute deny admit confirm announce publish print record report describe explain discuss debate propose suggest recommend ' +
    'promise offer demand request receive collect deliver supply produce manufacture design develop test measure estimate calculate predict expect fear welcome praise criticise blame accuse ' +
    'arrest charge convict release rescue treat cure train employ hire dismiss appoint elect replace represent organise manage operate control regulate restrict limit ban allow permit ' +
    'license tax finance fund lend,lent,lent borrow invest spend,spent,spent save owe earn donate inherit own rent lease insure value auction import export transport ship unload anchor tow launch ' +
    'flood drain dig,dug,dug plant harvest pick gather milk shear,sheared,shorn slaughter brew bake cook taste serve decorate restore renovate demolish excavate discover investigate search ' +
    'follow pursue chase escort guard surround occupy invade liberate govern administer negotiate ratify amend repeal veto enforce interpret overturn uphold,upheld,upheld',
)

export const FIRST_NAMES = split(
  'Anna Peter Marta Jonas Elena Victor Clara Hugo Irene Samuel Judith Conrad Miriam Ruben Stella Oscar Helen Leo Nadia Felix Vera Tobias Agnes Simon Lydia Matthias Rosa Edgar Ines Arthur Dora Kaspar Selma Bruno Greta',
)
export const SURNAME_STEMS = split(
  'Hal Ver Mar Tor Ben Cald Dor Fen Gar Hel Ker Lund Mor Nor Os Pell Quin Rad Sten Thal Und Var Wes Yar Zell Brand Carr Dunn Ell Farr Gold Hart Ibb Jor Kell Lang Mill Nash Orm Pratt',
)
export const SURNAME_ENDS = split('by den der ford gate ham ing ley lin man mark mer more son stead ston ter wick win worth')
export const PLACE_STEMS = split('Ald Bar Carn Dun East Fal Glen Har Inver Kil Loch Mel Nant Old Pen Ros Salt Tarn Ul Vale West Wind Ash Birch Clay Drift Elm Frost Gull Heath')
export const PLACE_ENDS = split('bridge brook burgh bury combe dale field ford haven holm hurst mere minster mouth port stow ton vik wick wold')
export const WEEKDAYS = split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const MONTHS = split('January February March April May June July August September October November December')
