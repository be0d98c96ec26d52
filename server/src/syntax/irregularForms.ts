// Irregular forms by lemma: what a rule of spelling would get wrong. One line a lemma: the lemma, then its forms.

const VERBS = `
be am is are was were been being 's 're 'm
have has had having 've 'd
do does did done doing
go goes went gone going
say says said saying
will 'll wo would
can could ca
shall sha should
may might
annul annulled annulling
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun beginning
bend bent
bet betting
bid bidding
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
cast casting
catch caught
choose chose chosen
come came
cost costing
creep crept
cut cutting
deal dealt
dig dug digging
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden forbidding
foresee foresaw foreseen
forget forgot forgotten forgetting
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let letting
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
overcome overcame
oversee oversaw overseen
overtake overtook overtaken
owe owed owing
pay paid
prove proven
put putting
quit quitting
read
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran running
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat sitting
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun spinning
split splitting
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undercut undercutting
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
upset upsetting
wake woke woken
wear wore worn
weave wove woven
win won winning
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
die dying
tie tying
pass passes passed passing
focus focuses focused focusing
bias biased
access accesses accessed accessing
address addresses addressed addressing
process processes processed processing
press presses pressed pressing
discuss discusses discussed discussing
miss misses missed missing
cross crosses crossed crossing
stress stresses stressed stressing
assess assesses assessed assessing
express expresses expressed expressing
possess possesses possessed possessing
free freed freeing
agree agreed agreeing
see seeing
guarantee guaranteed guaranteeing
decree decreed decreeing
flee fleeing
echo echoes echoed
veto vetoes vetoed
forego forewent foregone
publish published
travel travelled travelling
cancel cancelled cancelling
label labelled labelling
level levelled levelling
total totalled totalling
model modelled modelling
fuel fuelled fuelling
signal signalled signalling
channel channelled channelling
sell selling
tell telling
fall falling
roll rolled rolling
fill filled filling
pull pulled pulling
call called calling
kill killed killing
poll polled polling
stall stalled stalling
spell spelled spelling
install installed installing
enroll enrolled enrolling
control controlled controlling
bill billed billing
spill spilled spilling
add added adding
err erred erring
egg
ebb ebbed
`;

const NOUNS = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
half halves
knife knives
life lives
leaf leaves
loaf loaves
shelf shelves
wolf wolves
thief thieves
calf calves
self selves
wife wives
basis bases
crisis crises
analysis analyses
thesis theses
hypothesis hypotheses
axis axes
criterion criteria
phenomenon phenomena
datum data
medium media
index indices
appendix appendices
goods
news
means
series
species
headquarters
economics
politics
statistics
customs
premises
proceeds
savings
surplus surpluses
bus buses
gas gases
virus viruses
bonus bonuses
census censuses
consensus consensuses
campus campuses
status statuses
tax taxes
box boxes
tie ties
lie lies
pie pies
movie movies
cookie cookies
shoe shoes
toe toes
potato potatoes
tomato tomatoes
cargo cargoes cargos
embargo embargoes embargos
hero heroes
veto vetoes
echo echoes
`;

const ADJECTIVES = `
good better best
bad worse worst
far further furthest farther farthest
little less least
many more most
`;

const table = (text: string): ReadonlyMap<string, string> => {
  const lemmas = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [lemma = '', ...forms] = line.split(' ');
    for (const form of [lemma, ...forms]) if (!lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
};

export const irregularVerbs = table(VERBS);
export const irregularNouns = table(NOUNS);
export const irregularAdjectives = table(ADJECTIVES);
