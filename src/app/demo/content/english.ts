import type { DemoText } from './types.ts';

/** English edition of `banjir-lemarai-surut`. */
export const enBanjirLemaraiSurut: DemoText = {
  headline: 'Lemarai River begins to fall, 1,340 people still sheltered',
  standfirst:
    'The ministry has added eight pumps and asks residents of three villages to wait until the Pulau Baru levee is closed.',
  blocks: [
    {
      kind: 'p',
      text: 'The Lemarai River at the Tebing Ranai gauge fell to 4.10 metres on {{weekday:0}} morning, {{date:0}}, after peaking at 5.35 metres two nights earlier. The river’s alert level was lowered from 1 to 2 at 05.30 Western Indonesia Time.',
    },
    {
      kind: 'p',
      text: 'The water is going down, but 1,340 residents of Lemarai Ilir Regency in South Sumatra may not go home yet. They come from the villages of Tebing Ranai, Pulau Baru and Muara Seluang and are staying in six shelters.',
    },
    {
      kind: 'p',
      text: '“We know people want to clean their houses. But the Pulau Baru levee still leaks, and a single night of rain is enough to bring the water back,” said Asep Sutisna Wiguna, Director of Flood and Drought Preparedness, at the Tebing Ranai command post.',
    },
    {
      kind: 'p',
      text: 'The leaking section is 42 metres long. Since {{weekday:-1}}, officers and residents have been closing it with 6,000 sandbags, and they expect to finish on {{weekday:1}} night, {{date:1}}.',
    },
    {
      kind: 'p',
      text: 'Eight more pumps arrived on {{weekday:-1}} afternoon. Together with the 14 already running, they can now remove 3,900 litres of water per second from the three villages.',
    },
    { kind: 'h2', text: 'When people may return' },
    { kind: 'p', text: 'Residents may return once three conditions are met:' },
    {
      kind: 'ul',
      items: [
        'the river at Tebing Ranai has stayed below 3.80 metres for 12 hours;',
        'the leaking section of the levee is closed;',
        'officers have checked the electrical wiring in the house.',
      ],
    },
    {
      kind: 'p',
      text: 'Village governments will announce the return hamlet by hamlet. Older people, pregnant women and families with babies go first.',
    },
    { kind: 'h2', text: 'What the shelters need' },
    {
      kind: 'quote',
      text: 'There is enough rice. What we lack now is nappies, sanitary pads and drinking water.',
      by: 'Rosidah Komar, shelter coordinator at SMP Negeri 2 Muara Seluang',
    },
    {
      kind: 'p',
      text: 'Donations can be brought to the post at the Muara Seluang district office between 07.00 and 21.00. The same post is staffed day and night for anyone who is trapped or ill.',
    },
    {
      kind: 'p',
      text: 'River levels are recorded every 10 minutes at data.ksd.example. The next report appears today at 18.00.',
    },
  ],
};

/** English edition of `kuota-keramba`. */
export const enKuotaKeramba: DemoText = {
  headline: 'Why fish cages are limited, and how the limit is calculated',
  standfirst:
    'The quota follows from the leftover feed a lake can digest; it is public and is reviewed every three years.',
  blocks: [
    {
      kind: 'p',
      text: 'A lake can break down leftover fish feed, but only so much. Beyond that point oxygen runs out and fish die all at once, including those in the cages. The limit is called carrying capacity, and the cage quota comes from it.',
    },
    { kind: 'h2', text: 'How it is calculated' },
    {
      kind: 'p',
      text: 'Three figures decide: the area of the lake, its depth, and how long its water takes to renew. Lake Siboras renews itself in 24 years; Lake Lapoleang needs only 8 months. Their quotas per hectare therefore differ widely.',
    },
    {
      kind: 'p',
      text: 'We set aside 30 percent of the capacity for household and farm waste that arrives by river. The rest is divided by the leftover feed of one cage of 4 by 4 metres. For Siboras the result is 5,600 cages.',
    },
    { kind: 'h2', text: 'Who gets a share' },
    {
      kind: 'ul',
      items: [
        '70 percent for families who live by the lake, at most four cages each;',
        '20 percent for cooperatives;',
        '10 percent for companies, and only once families have their share.',
      ],
    },
    {
      kind: 'p',
      text: 'A family’s share may not be sold or let. If it is left unused for more than a year it returns to the village waiting list.',
    },
    { kind: 'h2', text: 'What changes on {{date:70}}' },
    {
      kind: 'p',
      text: 'Owners must put a number plate on every cage. The plate is free and comes with the permit. Cages without one are towed ashore, kept for 60 days and returned once the permit is complete.',
    },
    {
      kind: 'p',
      text: 'Only floating feed is allowed, because up to a quarter of sinking feed is lost. It costs Rp900 more per kilogram, and the ministry pays the difference for families for one year.',
    },
    {
      kind: 'quote',
      text: 'A quota is not a punishment. It is like the load line on a boat: nobody enjoys looking at it, but it is why we arrive.',
      by: 'Jonggi Marpaung, Director of Water Quality and Ecosystems',
    },
    {
      kind: 'p',
      text: 'All data and formulas are published. Two universities have repeated the calculation for Siboras: one found 5,480, the other 5,710. The rule is Regulation of the Minister of Rivers and Lakes Number 7 of {{year:-60}}, in force since {{date:-50}}.',
    },
  ],
};

/** English edition of `izin-dermaga-rakyat`. */
export const enIzinDermagaRakyat: DemoText = {
  headline: 'Small jetty permits now issue themselves after three days’ silence',
  standfirst:
    'The new rule cuts seven documents to two, removes the fee and makes our own office bear the cost of being late.',
  blocks: [
    {
      kind: 'p',
      text: 'Anyone who wants to build a small jetty, a footbridge or boat steps now hands in two documents. If officers do not answer within three working days, the permit is issued by itself. This is laid down in Regulation of the Minister of Rivers and Lakes Number 8 of {{year:-15}}, in force since {{date:-1}}.',
    },
    { kind: 'h2', text: 'What changes' },
    {
      kind: 'p',
      text: 'Applicants used to bring seven documents, among them letters from three different offices, and waited 31 working days on average. Many ended up building without a permit.',
    },
    {
      kind: 'p',
      text: 'Now we ask only for a photo of the place with a simple sketch, and the consent of the neighbours on both sides. The system checks the national identity number directly, so a copy of the identity card is no longer needed. The fee is zero.',
    },
    { kind: 'h2', text: 'Who can use this lane' },
    {
      kind: 'ul',
      items: [
        'Jetties and footbridges of at most 20 metres.',
        'Shared boat steps and washing places.',
        'A single floating net for a family’s own needs, outside lakes whose quota is full.',
      ],
    },
    {
      kind: 'p',
      text: 'Larger structures, jetties for vessels above 7 gross tons and fish-cage businesses still need the ordinary permit. So does anything built in a fish sanctuary.',
    },
    { kind: 'h2', text: 'How to apply' },
    {
      kind: 'p',
      text: 'Open izin.ksd.example on a phone, upload both documents and keep your application number. People without a smartphone can go to the village office, where staff fill in the form for them.',
    },
    {
      kind: 'p',
      text: 'Then the three working days begin. Officers can only approve, approve with changes, or refuse with written reasons. “In process” is no longer an answer.',
    },
    {
      kind: 'p',
      text: '“If we are careless, it is not the citizen who pays. A permit that issues itself is worth as much as one that I sign,” said Lestari Handayaningrum, Director of Water Permits.',
    },
    { kind: 'h2', text: 'Jetties that already stand' },
    {
      kind: 'p',
      text: 'Jetties without a permit that stood before the rule have one year to register and are not fined. Officers check their safety first; rotten piles must be replaced within 90 days.',
    },
    {
      kind: 'p',
      text: 'Sulaiman Itam, a boat owner in Siamparan Regency, Riau, tried it on the first day. His application came in at 08.20 and was approved at 15.05. “Last year I went back and forth four times and gave up,” he said.',
    },
  ],
};

/** English edition of `laporan-mutu-air`. */
export const enLaporanMutuAir: DemoText = {
  headline: 'Water quality improves in 31 rivers, worsens in nine',
  standfirst: 'The half-yearly report shows that household waste now pollutes more than factories do.',
  blocks: [
    {
      kind: 'p',
      text: 'Of the 120 rivers that the Ministry of Rivers and Lakes monitors, 31 are cleaner than six months ago. Nine have become worse and 80 are unchanged. The full report appeared on {{weekday:0}}, {{date:0}}, with raw data from 145 measuring stations.',
    },
    {
      kind: 'p',
      text: 'The largest rise was in Kali Wening, Central Java. Its score went from 48 to 67 on a scale of 100 after 2,100 houses in Purwawening were connected to a shared wastewater plant.',
    },
    {
      kind: 'p',
      text: 'The largest fall was in the Brangsal River, East Java, from 61 to 44. The cause was sand mining without a permit, which clouded 12 kilometres of water.',
    },
    { kind: 'h2', text: 'Where the dirt comes from' },
    {
      kind: 'p',
      text: 'For the first time household wastewater contributes most: 57 percent of the pollution load. Factories account for 26 percent and farming for 17 percent. Five years ago the order was reversed.',
    },
    {
      kind: 'quote',
      text: 'Factories are easier to watch because they have an address. The detergent from millions of kitchens has none.',
      by: 'Jonggi Marpaung, Director of Water Quality and Ecosystems',
    },
    {
      kind: 'p',
      text: 'Next year’s budget for shared wastewater plants therefore rises to Rp640 billion. That is enough for 38,000 house connections in 17 regencies, starting along rivers that people drink from.',
    },
    { kind: 'h2', text: 'The nine rivers that got worse' },
    {
      kind: 'p',
      text: 'For each of them there is a repair plan that names the person responsible, the steps and the finishing date. All nine are published with this report, and progress is updated every month, even when there is no good news.',
    },
    {
      kind: 'p',
      text: 'Automatic stations take the measurements, and a laboratory outside the directorate cross-checks them. Of 2,880 samples, 41 were discarded because bottles broke or came late; the list is public too.',
    },
    { kind: 'p', text: 'Anyone can find the river near home by typing the name of a village at data.ksd.example.' },
  ],
};

/** English edition of `data-air-terbuka`. */
export const enDataAirTerbuka: DemoText = {
  headline: 'River levels and water quality are now open data',
  standfirst: 'Anyone may download, copy and build on the data of 312 level gauges and 145 quality stations.',
  blocks: [
    {
      kind: 'p',
      text: 'The Ministry of Rivers and Lakes opened all its water level and water quality data at data.ksd.example on {{weekday:0}}, {{date:0}}. Visitors need not register or pay, and may use the data for any purpose as long as they name the source.',
    },
    {
      kind: 'p',
      text: 'The data come from 312 level gauges and 145 quality stations. Levels are updated every ten minutes, quality every hour. Old records are open as well; the oldest, from the Kedungsari gauge, was written by hand in 1931 and has been copied into figures.',
    },
    {
      kind: 'p',
      text: '“For twenty years we kept these data like jewellery. They are more useful as street lights: the more people see them, the safer we are,” said Melinda Gunawan Tjoa, Head of the Centre for Water Data.',
    },
    { kind: 'h2', text: 'For whom' },
    {
      kind: 'p',
      text: 'Residents type the name of their village and see the nearest river at once. Developers get a documented programming interface with a limit of 600 requests per minute. Teachers and researchers can download CSV files per river and year.',
    },
    {
      kind: 'p',
      text: 'For two months before the opening, 41 people from outside the ministry tested the data. They found 260 errors, among them nine gauges whose latitude and longitude were swapped.',
    },
    { kind: 'h2', text: 'When a figure is wrong' },
    {
      kind: 'p',
      text: 'Every page has a button to report it. Officers check within two working days. A corrected figure is not deleted but struck through and annotated, so older calculations can still be traced.',
    },
    {
      kind: 'p',
      text: 'Broken stations are shown in grey. Today there are 17; the list and the expected repair dates are public. The opening follows Presidential Regulation Number 39 of 2019 on One Data Indonesia. No personal data are included.',
    },
  ],
};

/** English edition of `peta-sungai-baru`. */
export const enPetaSungaiBaru: DemoText = {
  headline: 'New map shows 5,412 rivers, 388 of them without a name',
  standfirst: 'Four years of mapping found rivers that had gone missing, and residents are asked to help name them.',
  blocks: [
    {
      kind: 'p',
      text: 'Indonesia has a new river map. It holds 5,412 rivers longer than 5 kilometres and 1,035 lakes and swamps, the result of four years of mapping that the Ministry of Rivers and Lakes presented on {{weekday:0}}, {{date:0}}.',
    },
    {
      kind: 'p',
      text: 'The old map was 28 years old. Since then 143 rivers have moved by more than 100 metres, 57 have been covered by buildings or plantations, and 26 small rivers once thought dry are flowing again.',
    },
    {
      kind: 'p',
      text: '“Floods often come from rivers that are not on the map. Residents knew; the office did not,” said the Minister of Rivers and Lakes, Maria Theresia Bere, as she opened the map in Jakarta.',
    },
    { kind: 'h2', text: 'Made on foot' },
    {
      kind: 'p',
      text: 'Satellite images gave the outline, but 620 volunteers, among them hikers, fishers and students, walked the banks to make sure. They covered 31,000 kilometres and noted bridges, wrecks and the places where people fetch water.',
    },
    {
      kind: 'p',
      text: 'Ferdinand Wospakrik, a volunteer from Papua, followed the Dorei for eleven days. “On the satellite map it is just green. Underneath there is a hanging bridge, there are children bathing, and every bend has a name,” he said.',
    },
    { kind: 'h2', text: 'Giving names' },
    {
      kind: 'p',
      text: 'In no record do 388 of the rivers have a name. Until {{date:90}} residents can propose the name they use every day. The villages along the river decide, and the local language comes first.',
    },
    { kind: 'h2', text: 'What it is for' },
    {
      kind: 'p',
      text: 'The map guides the siting of new gauges, building lines along rivers and evacuation routes. It is free, may be printed, and comes as a phone file of 85 megabytes per province that opens without a signal. Parts that nobody has visited yet are hatched; they still cover 9 percent of the length of the rivers.',
    },
  ],
};
