/** An invented news report. The country, the towns and the people in it do not exist. */
export const fisheryText = `Herring catch off northern Kelvara falls by 40 percent
By Osei Dunmore

LISK, Kelvara (Coastal Wire) — The herring catch off Kelvara's northern coast fell by 40 percent this season, the Fisheries Board said on Tuesday.

The board blamed warmer water. Fishers in Lisk said the quota, which was cut in January, explained most of the drop.

The fleet landed 18,200 tons between April and October. Eleven boats were sold for scrap, and two processing plants closed.

"Nobody here believes in the warm water," said Bram Tollefsen, who chairs the Lisk harbor cooperative.
`;
