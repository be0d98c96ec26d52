import { wordSet } from '../../base/wordList.ts';

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(rows).map(([word, list]) => [word, wordSet(list)]));

/** Names of goods that mean other things at least as often; they need a word of trade in their sentence. */
export const WEAK = wordSet(`
  car cars vehicle vehicles auto autos automobile automobiles truck trucks engines boats planes plane airplanes airplane aircraft ships chips chip battery batteries drugs medicine medicines vaccine vaccines alcohol spirits gin rum liquor sake eggs beans apples oranges bananas grapes cherries chicken fruit fruits nuts flowers toys toy shoes boots clothes garment fabric jeans soap soaps plastic rubber computer computers washers electronics machinery metals food crops grain grains meat milk honey chocolate tea coffee tobacco cigarettes logs furniture robotics robots drones engines tires tuna salmon lobster fish cattle hogs cotton wool sugar butter commodities manufactures onions garlic potatoes tomatoes mushrooms movies watches diamonds perfume makeup iPhone iphone iphones smartphone smartphones laptop laptops televisions tvs transformers handbags crude petrol jewelry marble granite silver helicopters locomotives containers bourbon champagne corn rice iron oil bicycle bicycles motorcycle tractor tractors leather hides bacon hams fish shirts minerals pears berries chemicals plastics glassware ceramics pharmaceutical textile apparel gems pearls magnets routers modems tablets vans freighters cameras headphones printers lamps turbines elevators valves pumps respirators oats flour spices vanilla saffron cinnamon bread biscuits cookies candy foods noodles peaches plums melons peppers carrots silk rugs carpets towels luggage conditioners socks trousers sweaters sandals hats wood pulp pianos guitars rifles handguns antiques artworks parcels nails wafers chassis ventilators pulses buses peas appliances crab crabs squid trout herring wristwatches accumulators antennas bamboo barges beets bracelets chargers chlorine envelopes ferries fodder footballs generics ginger gypsum handsets keyboards lager lanterns linens necklaces pajamas pickles prunes pyjamas purses solvents swimwear timepieces truffles tilapia vinegar violins wallets yams harps seaweed rivets wardrobes pineapple papaya durum cashew cider cava adhesives acetone`);

/** Words so much oftener used of other things that only their own phrase shows them to be goods: "electricity tariffs", "imports of films". */
const STRICTEST =
  'electricity energy food foods tire tyre films movies clocks pens ppe billet billets gold silver gas vegetable';
/** Those that the people's adjective before them makes goods, where trade is spoken of: "Spanish olives". */
export const BY_ORIGIN = wordSet(
  'ale almond ambulances ammunition amplifiers apple artwork asphalt axles baggage bags balloons banana baskets bearings beds beverage bike bikes bleach bolts books boot brakes bran bras brass bricks bronze brooms bulbs bulkers bumpers buttons cabinets cables cakes camera candle candles canoes caravans carpet carrot cartridges castings catalysts cereal chairs charcoal cherry chickens chilli cigars clock cloth cloves clutches coals coat coats coconut cod coke collectibles colognes combs compressors corals cork couches crackers cranes cream creams cribs crisps crossovers cups curd currants curtains cushions dates desks detergent diamond diesel dolls dress dresses drinks drone drug dryers dumpers dye dyes earrings eels egg elevator embroidery emerald engine enzymes erasers explosives facemasks fans feedstocks fibers fibres figs fireworks flanges flower flutes forage forgings forks fragrance freezer freezers fridges fuels furnishings furs gadgets generators glass glasses gloves glue glues goats grape gravel grouper guitar guns ham hammers hardwood hay headlights headsets heaters helicopter helmets hops horses hrc hybrids hydrogen implants ink inks jacket jackets jade jam jams jewels jigsaws jugs juice juices jute kale kayaks knives lace lacquers lamb lamp lard latex lead leggings lemon lenses lentil lifts lighters lighting limes limestone linen livestock lorry luxuries machine machines magazines mahogany malt mango manufactures masks mats mattress melon mica microphones microwaves millet mirrors missiles mobiles moulds mugs mushroom mustard needles notebooks nut olive olives onion ovens paddy paint paintings paints pallets pans pants paper pastry pen pencil pepper phones phosphate phosphorus piano pickup pickups pigments pigs pillows pipes pistachio plates polymer potato pots prams printer processors prosthetics pulse pumpkin puzzle puzzles quilts radiators radios razors refractories resin resins robes roe ropes roses ruby rug rye salt sandal sapphire satellites saucers scarves scooter scooters scrap sculptures seedlings servers shakes shawls shelving sherry shingles shoe shorts shovels silicon silicone skirts skis slippers snacks snapper sodas sofa soup soups spacecraft speakers spice spoons sprayers stainless staplers starch stockings stout stoves strollers suits sulfur sulphur sunflower sweater sweets syrups tables talc tanker tankers taps teak teas telephones television tents thermometers tights tile tiles tin toilets tomato toothbrush torches trailer trailers trainers trains trams transmissions trawlers tubes tulips turbine turkeys twine umbrella umbrellas uniforms valve vanities velvet vessels violin vitamins waffles walnut weapons wigs woks wrenches yacht yeast',
);
/** Adjectives that name goods before what is taxed, traded or made, and nothing by themselves: "agricultural tariffs", "automotive imports". */
const BEFORE_HEADS =
  'aerospace agri agricultural automotive chemical cosmetic engineering farm industrial petrochemical';
export const ADJECTIVES = wordSet(BEFORE_HEADS);
export const STRICT = wordSet(`${STRICTEST} ${BEFORE_HEADS} ${[...BY_ORIGIN].join(' ')}`);

/** What is imported, taxed or counted, after the goods; and what goes before them, with "of", "on" or "for". */
export const HEADS_OF_GOODS = wordSet(
  'imports exports import export tariff tariffs duty duties levy levies surcharge surcharges quota quotas shipments products goods items growers grower producers exporters exporter importers importer makers farmers manufacturers dumping',
);
export const BEFORE_GOODS = wordSet(
  'imports exports import export tariff tariffs duty duties levy levies surcharge surcharges quota quotas shipments percent % tax taxes worth importer importers exporter exporters producer producers buyer buyers',
);
/** Between such a word and the goods. */
export const BETWEEN_GOODS = wordSet('of on for the all imported foreign certain some foreign-made');

/** Words that are one of two goods: "a tariff on gas" may be one on motor fuel. */
export const EITHER = wordSet('gas');
/** Goods in the plural that are verbs after who does it, and what they then do it to. */
export const ALSO_VERBS = wordSet('lifts fans taps pumps ships watches shakes suits plates combs dyes masks drones');
export const OBJECTS = wordSet(
  'the a an its their his her all any some more no tariff tariffs duty duties levy levies quota quotas ban bans curbs curb restrictions sanctions embargo limits',
);
/** Goods whose word after a people's adjective is said of people or of suits at law as often: "Australian processors". */
export const ALSO_PEOPLE = wordSet('processors suits speakers trainers dumpers shakes taps fans catalysts');
/** What other goods are made of; before their name it is no good of its own: "leather shoes". */
export const MATERIALS = wordSet('leather cotton silk wool plastic rubber wood glass paper');
/** What has parts, the words for its size, and the parts: "car and light truck tires". */
export const CARRIERS = wordSet('car truck bus motorcycle bicycle van vehicle trailer tractor');
export const SIZES = wordSet('light heavy small');
export const PARTS = wordSet('tires tire tyres tyre parts part wheels engines batteries bodies');
/** Goods of the soil and the sea that a people's adjective makes goods even where only the sentences beside it speak of trade. */
export const RAW = wordSet(
  'rice corn sugar cotton wool beef fish tea coffee tobacco oil crude grain cattle milk butter fruit honey',
);
/** Words that are short for other goods where an article names these. */
export const SHORT_FOR = table({ beans: 'product/coffee product/cocoa product/soybeans product/cocoa-beans' });

/** Words that show a sentence to be about goods in trade. */
export const TRADE_WORDS = wordSet(`
  tariff tariffs duty duties levy levies import imports imported importing importer importers export exports exported exporting exporter
  exporters quota quotas goods products product item trade traded trading shipments shipment shipped ship ships ban banned bans embargo market markets
  sales sale sell sells selling sold buy buys bought buying purchase purchases purchased produce produces produced producing producer
  producers production output manufacturer manufacturers manufacture manufactured manufacturing maker makers made industry industries sector
  sectors price prices priced ton tons tonnes tonne barrel barrels bushel bushels taxes tax taxed dumping dumped subsidies subsidized
  subsidised customs surcharge surcharges consumers consumer supply supplies demand suppliers factories factory farmers growers grown
  supplier farmer grower commodity rules agreement pact accord deal dispute negotiations
  retaliation retaliatory percent pct cent % charged charge charges worth dealers shortage components companies company duty-free wto gatt rate rates levied items list cost costs exempt exempted exemption exemptions`);

export const UNITS_OF_GOODS = wordSet(
  'tons tonnes ton tonne barrels bushels bales imports exports shipments cargoes sales purchases pounds boxes bottles',
);

/** Words that make the good after them something else: "bargaining chips", "investment vehicle", "illegal drugs". */
export const IDIOMS_BEFORE = table({
  cabinet: 'the his her its their our new full federal shadow',
  chip: 'bargaining blue negotiating to and',
  chips: 'bargaining blue negotiating poker',
  vehicle: 'investment purpose acquisition policy as useful perfect',
  vehicles: 'investment purpose',
  engines: 'growth twin search economic main key two',
  drugs: 'illegal illicit deadly dangerous synthetic street',
  drug: 'illegal illicit',
  spirits: 'high animal low good their',
  auto: 'united',
  apples: 'comparing',
  fruit: 'bear bore borne bearing hanging',
  fruits: 'bear bore',
  iron: 'to an cast',
  oil: 'snake palm olive cooking essential',
  gas: 'greenhouse tear exhaust poison',
  toy: 'to',
  boats: 'fishing patrol',
  ships: 'navy naval company war it which that',
  ship: 'to',
  food: 'fast',
  foods: 'fast',
  energy: 'clean renewable green nuclear solar wind',
  crops: 'up',
  paper: 'white green working research a position discussion this news daily the',
  aircraft: 'military spy surveillance fighter anti',
  planes: 'spy fighter war military',
  car: 'a his her by police my',
  corn: 'pop',
  silver: 'the a',
  watches: 'he she who it that government',
  rice: 'condoleezza susan secretary ms mrs',
  milk: 'to',
  butter: 'and',
  herring: 'red',
  hats: 'hard white black',
  spices: 'it that',
  plastic: 'in',
  boots: 'in on',
  grain: 'a against',
  truck: 'a by',
  machinery: 'gatt wto government state political party administrative legal dispute campaign propaganda war',
});

/** Words that make the good before them something else: "corn flakes", "iron out", "steel themselves". */
export const IDIOMS_AFTER = table({
  lithium: 'ion',
  steel: 'himself herself itself themselves yourself ourselves myself nerves nerve curtain',
  iron: 'out fist lady curtain will grip rule clad man and',
  chip: 'in away on',
  corn: 'flakes belt flake',
  rubber: 'stamp stamped stamps stamping boots bullets',
  oil: 'painting the',
  car: 'bomb bombs bombing accident crash crashes park parks parking keys wash ride trip insurance pool',
  vehicle: 'for',
  toy: 'with',
  milk: 'it the',
  salt: 'lake water mines',
  sugar: 'coat coated daddy',
  paper: 'tiger tigers trail said by argues shows money clips',
  plastic: 'surgery bag bags',
  truck: 'driver drivers stop accident',
  chicken: 'tax wings',
  apple: 'inc',
  watches: 'over the',
  drugs: 'into trafficking gangs such and cartels flowing traffickers',
  silver: 'bullet lining medal spring',
  cotton: 'candy on',
  butter: 'up',
  tea: 'party',
  plane: 'crash ticket tickets',
  machinery: 'of to for',
  food: 'stamps stamp bank banks',
  sportswear: 'giant maker makers brand brands',
  bread: 'and line lines basket',
  silk: 'road',
  wood: 'burning',
  auto: 'worker workers makers maker show shows dealer dealers pilot executives executive giant giants union unions insurance bailout loans loan plant plants company companies',
  aircraft: 'carrier carriers',
  computer:
    'science scientist scientists program programs systems system networks network security model models models simulation hackers',
  crude: 'attempt attempts way form remarks method variety varieties variant variants version edible vegetable',
  vegetable: 'oil oils fat fats garden gardens',
  gas: 'station stations mask masks attack chamber emissions prices price tax bill industry industries sector sectors company companies equipment field fields firm firms giant giants project projects',
  rice: 'university',
  fruit: 'of',
  fruits: 'of',
  grain: 'of',
  glass: 'ceiling',
  battery: 'park',
  boots: 'on',
  ships: 'about more to its out of goods',
});
