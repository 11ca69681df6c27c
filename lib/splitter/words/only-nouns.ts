/**
 * Plurals of the news that no verb looks like in a report, so that "experts" or "villagers" is a noun
 * wherever it stands, also where a tagger has never met it.
 */
export const ONLY_NOUNS: ReadonlySet<string> = new Set(
  `activists agencies aides airlines airstrikes allies analysts astronomers authorities campaigners captives children
  citizens civilians commissioners companies councillors councils councilors countries courts critics
  deaths defendants demonstrators deputies detainees diplomats directors doctors drones earthquakes economists
  emergencies employees engineers envoys executives experts explosions families farmers fighters firefighters
  gangs governments governors gunmen helicopters hostages inmates inspectors insurgents investigators
  investors jihadists journalists judges jurors lawmakers lawyers legislators locals mayors mediators medics
  migrants militants militias ministries miners mourners negotiators neighbours neighbors officers officials
  opponents owners pastors patients pedestrians photographs photos physicians pirates politicians prisoners professors
  prosecutors protesters protestors rangers rebels refugees regulators relatives reporters republics rescuers
  researchers residents rights sailors scientists senators separatists settlers soldiers spokesmen students
  supporters survivors teachers terrorists tourists traders troops unions users victims villagers
  villages voters warships witnesses workers`
    .trim()
    .split(/\s+/),
);
