//! The invented words of the generated corpus. A word in braces is a slot: see `press`.

#[rustfmt::skip]
pub const FIRST_NAMES: &[&str] = &[
    "Ana", "Tom", "Marek", "Ingrid", "Désirée", "Yusuf", "Priya", "Callum", "Siân", "Noor", "Jürgen", "Oda", "Femi",
    "Lucía", "Henrik", "Agnes", "Zofia", "Bram", "Thandi", "Ruairí", "Mei", "Paolo", "Hanne", "Teodor",
];

#[rustfmt::skip]
pub const LAST_NAMES: &[&str] = &[
    "Ruiz", "Beck", "Polwarth", "Hallam", "O'Shea", "Marchetti", "Vinterberg", "Adeyemi", "Kowalczyk", "Tremblay",
    "Penhallow", "van der Meer", "Okonjo", "Lindqvist", "Brannigan", "Castellane", "Dvořák", "Mirza", "Stannard",
    "de la Cruz", "Fairweather", "Nakagawa", "McAllister", "Zeller",
];

#[rustfmt::skip]
pub const PLACES: &[&str] = &[
    "Polmear", "Port Callan", "Haverdale", "Strathmoyle", "Ostermark", "Vellinge Bay", "Kirkholme", "Santa Brisa",
    "Lowmere", "Tarn Valley", "Grünfelde", "Aberlour Quay", "Mount Corrin", "Saint-Orens", "Wexcombe", "Dunraven",
];

#[rustfmt::skip]
pub const BODIES: &[&str] = &[
    "the county council", "the harbour board", "the regional water company", "the ministry of transport",
    "the teachers' union", "the hospital trust", "the planning committee", "the coastguard", "the grain exchange",
    "the rail operator", "the electoral office", "the fisheries agency", "the residents' association", "the fire service",
];

#[rustfmt::skip]
pub const THINGS: &[&str] = &[
    "sea wall", "ferry terminal", "grain elevator", "primary school", "bus depot", "footbridge", "reservoir",
    "fish market", "housing scheme", "wind farm", "lighthouse", "cottage hospital", "tram line", "paper mill",
    "flood barrier", "town library",
];

#[rustfmt::skip]
pub const HAPPENINGS: &[&str] = &[
    "gives way after third storm", "to close for repairs until spring", "saved at the last minute",
    "costs twice what was promised", "reopens to cheers after ten years", "inquiry finds string of failures",
    "vote put off for a third time", "strike called off as talks resume", "plan thrown out by narrow margin",
    "sold to mystery buyer", "fails safety check again", "drawn into border dispute",
];

#[rustfmt::skip]
pub const MONTHS: &[&str] = &[
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

#[rustfmt::skip]
pub const DAYS: &[&str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

#[rustfmt::skip]
pub const ROLES: &[&str] = &[
    "Political Editor", "Transport Correspondent", "Health Reporter", "Senior Reporter", "Science Editor", "Staff Writer",
];

#[rustfmt::skip]
pub const SECTIONS: &[&str] = &[
    "News", "World", "Politics", "Business", "Sport", "Culture", "Opinion", "Science", "Health", "Travel", "Weather",
    "Local", "Environment", "Education", "Lifestyle", "Motoring", "Property", "Podcasts", "Video", "Puzzles",
];

/// The sentences of a story.
#[rustfmt::skip]
pub const SENTENCES: &[&str] = &[
    "The {thing} at {place} was built in {year} and has been repaired {few} times since.",
    "{Body} said on {day} that work on the {thing} would begin within {few} weeks, weather permitting.",
    "About {many} people live within a mile of it, and most of them have had no post, no bus and no school since {day}.",
    "Engineers who looked at the {thing} last {month} found that {percent} per cent of its bolts were loose, according to a report seen by this newspaper.",
    "It is the third time in {few} years that {place} has had to do without.",
    "{person}, who has run the shop on the corner for {few} years, said she had never seen anything like it.",
    "Nobody was hurt.",
    "The cost, put at {many} million when the plan was first shown to the public in {year}, has more than doubled, and {body} has not ruled out that it will rise again before the year is out.",
    "Yet the figures tell another story.",
    "A spokesman for {body} declined to comment on the letter but confirmed that it had been received.",
    "In {place}, some {few} miles down the coast, the mood was different: there the {thing} has stood empty since {month} {year}.",
    "Under the rules, {body} must publish its reasons within {few} days; it has not done so.",
    "Traffic was diverted through {place}, where queues of up to {few} miles were reported at noon.",
    "What happens next will depend on the weather, on the courts and, not least, on {person}.",
    "The decision was taken by {few} votes to {few}, with {person} abstaining.",
    "Trains between {place} and {place} will run every {few} minutes until further notice.",
    "Critics point out that the same was promised in {year}, in {year} and again last {month}.",
    "By the evening the water had reached the steps of the library, and volunteers were carrying books to the upper floor in the dark.",
    "{person} was among the first to arrive, at {few} minutes past six.",
    "Prices rose by {percent}.{few} per cent in {month}, the steepest increase since {year}.",
];

/// What people say.
#[rustfmt::skip]
pub const REMARKS: &[&str] = &[
    "We were lucky this time, and we know that we were",
    "I have lived here all my life and I have never had to carry my own mother down the stairs before",
    "It's a disgrace, frankly",
    "There is no money, there is no plan and there is nobody who will say so out loud",
    "We are looking at every option, but I would ask people to be patient with us for a few more weeks",
    "You can't run a town on promises",
    "The numbers speak for themselves: {many} families, {few} buses and not one answer",
    "We took the advice that we were given in {month}, and we stand by it",
];

/// Lines that stand on a page and are no part of a story.
#[rustfmt::skip]
pub const FURNITURE: &[&str] = &[
    "Share this article", "Copy link", "Listen to this article", "Advertisement", "{few} min read", "Comments ({few})",
    "Sign up to our newsletter", "Save for later", "Print", "Story continues below advertisement", "Follow us on Facebook",
];

/// Lines that stand at the foot of a page.
#[rustfmt::skip]
pub const FOOTER: &[&str] = &[
    "About us", "Contact us", "Advertise with us", "Terms and conditions", "Privacy policy", "Cookie settings", "Careers",
    "Accessibility statement", "Newsletters", "Back to top", "Complaints and corrections", "Archive", "Site map",
    "© {year} The {place} Courier. All rights reserved.", "The {place} Courier is not responsible for the content of external sites.",
];

/// The headings of blocks of other stories.
pub const RELATED: &[&str] =
    &["Most read", "More on this story", "Related stories", "Latest news", "You may also like"];
/// The labels of links between paragraphs.
pub const LINKS: &[&str] = &["Read more: ", "READ MORE: ", "RELATED: ", "Also read: ", ""];
/// Subheadings.
#[rustfmt::skip]
pub const CROSSHEADS: &[&str] = &[
    "What happens next", "A long time coming", "'Nobody asked us'", "The view from {place}", "Counting the cost", "Why now?",
];
