//! The words that stories are made of. All of it is invented.

pub(super) const PLACES: &[&str] = &[
    "Polmear",
    "Tolvean",
    "Brenmouth",
    "Skarholm",
    "Otter Bend",
    "Hadley",
    "Carrow",
    "Lower Tarn",
    "Penhallow",
    "Gull Point",
];

pub(super) const THINGS: &[&str] =
    &["harbour wall", "town library", "railway bridge", "swimming pool", "ferry pier", "market hall"];

pub(super) const BODIES: &[&str] =
    &["the council", "the harbour board", "the county", "the water company", "the transport ministry"];

pub(super) const PEOPLE: &[&str] =
    &["Morwenna Pascoe", "Ned Curnow", "Lorna Stubbs", "Odd Tveter", "Wiebke Tadsen", "Cal Whitlock"];

pub(super) const AUTHORS: &[&str] = &[
    "Ana Ruiz",
    "Tom Beck",
    "Nell Harrow",
    "Tamsin Orrell",
    "Seán O'Dowd",
    "Jean-Luc Moreau",
    "Pilar Quintero",
    "Maria van der Berg",
];

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) const HEADLINES: &[&str] = &[
    "{place} {thing} to be rebuilt before winter after third storm",
    "Families in {place} return home as {thing} is declared safe",
    "{body} to spend £{number} million on new {thing} for {place}",
    "How the {place} {thing} came through its worst year",
    "{person} warns of further delays to {place} {thing}",
    "Plan to close {place} {thing} dropped after protest by residents",
    "Work on {thing} in {place} stopped as cracks are found",
    "'We were lucky this time': {place} counts the cost of storm",
];

pub(super) const STANDFIRSTS: &[&str] = &[
    "The decision ends a dispute of three years between {body} and the people who live next to the {thing}.",
    "Engineers say the {thing} can be saved, but the work will take most of the year and cost more than was planned.",
    "Residents of {place} have been told to expect closed roads and a temporary {thing} until the end of the summer.",
];

pub(super) const CAPTIONS: &[&str] = &[
    "The {thing} in {place} on Friday morning.",
    "Engineers look at the damaged {thing} in {place}.",
    "{person} speaks to residents outside the {thing}.",
];

pub(super) const CREDIT_LABELS: &[&str] = &["Picture", "Photo", "Photograph", "Credit"];

pub(super) const CREDITS: &[&str] =
    &["Alamy", "Harbourside Images", "Getty Images", "Ana Ruiz", "Hauke Brodersen/Plains Wire"];

pub(super) const CROSSHEADS: &[&str] =
    &["What happens next", "A long dispute", "Years of neglect", "'Better late than never'", "The cost of waiting"];

pub(super) const LINK_LABELS: &[&str] = &["Read more", "READ MORE", "Related", "More on this story"];

pub(super) const OTHER_STORIES: &[&str] = &[
    "Lifeboat crew tell of six-hour search after trawler loses power",
    "Where the flood sirens will sound this weekend and what to do when they do",
    "Tide gauge breaks record that stood for ninety years",
    "Short-line railroad to run again between two towns that lost it",
    "Hail the size of peaches falls on county fair",
];

pub(super) const FURNITURE: &[(&str, &str)] = &[
    ("Listen to this article", "audio_player"),
    ("Loading audio...", "audio_player"),
    ("Advertisement", "advertisement"),
    ("Share this article", "share"),
    ("Sign up to our newsletter", "newsletter"),
];

pub(super) const HEADINGS: &[&str] = &["Latest {place} News", "Most read", "Related stories", "More from {place}"];

pub(super) const RELATED: &[(&str, &str)] = &[
    ("Gull Point lighthouse", "Lighthouse keeper retires after forty-one years without a day off"),
    ("Lobster pots on the quay", "Lobster prices fall to their lowest since the summer of the oil spill"),
    ("A steam engine", "Steam engine that was lost in a bog runs again after ninety years"),
    ("Polling station sign", "Voters choose a dog as honorary mayor for the second time running"),
    ("Snow on the pass", "Mountain pass opens two months late after the longest winter on record"),
    ("Brass band", "Brass band that nobody invited wins festival of early music"),
    ("Schoolchildren", "School that teaches outdoors all year wins national award"),
    ("Old map of the county", "Map found behind a wardrobe settles border quarrel of two villages"),
];

/// Sentences of a story, in no order.
pub(super) const SENTENCES: &[&str] = &[
    "The {thing} in {place} will be rebuilt before the winter, {body} said on Tuesday, after the third storm in a week tore a gap of {number} feet in it.",
    "Engineers were lowered on ropes to look at the damage on Saturday morning and found that the foundations of the {thing} had moved.",
    "The work is expected to cost £{number} million, most of which would come from a fund for towns on the coast.",
    "{person}, who has lived in {place} for thirty years, said the news was \"better late than never\".",
    "Some forty families were taken to the school on the hill, where they spent the night on mats in the gymnasium.",
    "In {neighbour}, where a similar {thing} was closed in 2016, shops lost a third of their trade in the first year.",
    "A spokeswoman for {body} declined to say how long the {thing} would stay closed.",
    "Residents had warned for years that the {thing} was no longer safe, and a report in 2019 came to the same conclusion.",
    "\"Nobody was hurt, and that is the main thing,\" {person} said.",
    "The road from {place} to {neighbour} was closed in both directions until the early afternoon.",
    "{person} said that the {thing} had been inspected twice since the spring, and that nothing unusual had been found.",
    "Insurers have put the damage at £{number} million so far, with eleven houses still without power.",
    "A public meeting will be held in {place} on Thursday evening, and {body} has promised to answer every question.",
    "It was the second time in ten years that the {thing} had to be closed at short notice.",
    "Opponents of the plan said they would not give up, and asked for a vote of all residents before the end of the year.",
    "\"We have heard such promises before,\" {person} told a crowd outside the {thing}. \"This time we want to see it in writing.\"",
    "The first barges with stone are expected to arrive within a fortnight, if the weather allows it.",
    "Until then, buses will run between {place} and {neighbour} every twenty minutes.",
    "According to {body}, the old {thing} was used by about {number} people a day before it was closed.",
    "The mayor thanked the volunteers who had worked through the night to carry sandbags to the lower streets.",
    "A study by the university found that the {thing} would not have lasted another decade in any case.",
    "Prices for stone and steel have risen by a quarter since the first estimate was made.",
    "Children from three schools had painted the fence around the {thing}, and their pictures will be kept.",
    "No decision has been taken about the future of the {number} people who work there.",
    "The trade union said it had not been told of the plans until they were in the newspapers.",
    "{person} added that a new {thing} \"in the same place, built in the same way\" would fail in the same way.",
    "Two designs are on the table, one of which would keep the front of the old building.",
    "Police asked drivers to stay away from the centre of {place} until the cranes have been taken down.",
    "The {thing} was opened in 1926 and has been repaired after every flood since then.",
    "Members of {body} are due to vote on the plan when they meet on 5 March.",
];

/// What people say, over one or more paragraphs.
pub(super) const SPEECHES: &[&[&str]] = &[
    &[
        "A spokesman for {body} said: \"We know what the {thing} means to the town, and we will not let it be lost a stone at a time.",
        "\"The gap will be closed with rock until the masons can begin, and nobody will have to wait for another winter.\"",
    ],
    &[
        "\"There is a case for building further back, and I would rather have that argument now than after the next storm,\" {person} said.",
        "\"What you saw on Friday night was the end of a process that took thirty years.\"",
    ],
    &[
        "{surname} said: \"My daughter says the {thing} is an eyesore. She says it every time she drives past it.",
        "\"But she drives past it to come home, and she slows down when she sees it.",
        "\"That is what it is for, and that is why we want to keep it.\"",
    ],
    &["\"It is the only {thing} we have,\" said {person}. \"If it goes, the young people will go too.\""],
];
