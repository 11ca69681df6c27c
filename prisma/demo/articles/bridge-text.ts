/** An invented news report. The country, the city and the people in it do not exist. */
export const bridgeText = `Ostrin reopens Aldine Bridge after 14 months of repairs
By Maren Otieno

OSTRIN, Kelvara (Coastal Wire) — The Aldine Bridge reopened to traffic on Monday, 14 months after inspectors found cracks in two of its main cables.

The repairs cost 61 million crowns, 9 million more than the city had planned, the transport department said. Engineers replaced both cables and renewed the roadway.

About 38,000 vehicles crossed the bridge on an average day before it closed. Mayor Henrik Solberg-Achebe said that the toll would not rise this year.

A cycle path on the southern side will open in March, according to the department.
`;
