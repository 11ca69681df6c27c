/** An invented news report. The country, the city, the group and the people in it do not exist. */
export const ferryTerminalText = `Explosion at Port Sarrow ferry terminal kills at least 14
By Lena Marsh and Osei Dunmore
Updated November 12, 2026 at 21:40

PORT SARROW, Kelvara (Coastal Wire) — An explosion tore through the departure hall of the Port Sarrow ferry terminal during the Thursday morning rush, killing at least 14 people and injuring dozens more, the Interior Ministry said.

The blast occurred at 7:52 a.m., eight minutes before the first ferry to Lisk Island was due to leave. It brought down part of the hall's glass roof and shattered windows up to 300 meters away, according to the city's fire service.

The Harrow Brigade, an armed group that wants independence for the northern coast, claimed responsibility for the bombing in a statement posted on its channel on the messaging app Relay, which couldn't be independently verified. Two of the group's members had placed the device and left the city before it went off, the statement said. It offered no proof.

Interior Minister Ilsa Norrand stopped short of confirming the claim. "We have heard their boast, and we will test it like any other boast," she said in a televised address. Those behind the attack, she added, would be "hunted without pause."

Conflicting counts

The death toll remained in dispute on Thursday evening. The ministry said that 14 people had died and 41 had been injured. Sarrow General Hospital, which received most of the victims, put the number of dead at 17. Dr. Anneke Tholl, who heads its emergency department, told reporters that three patients had died in surgery during the afternoon and that nine others were in critical condition.

"We count the people in our beds," Tholl said. "I do not know whom the ministry counts."

A ministry official, who spoke on condition of anonymity because she was not authorized to brief the press, said the ministry's figure had not been updated since noon. At least six of the dead were students at the city's maritime college, the official said.

A warning, or none

Jonas Verrick, the leader of the opposition Civic Union, said that a foreign intelligence service had warned the ministry of an attack on a port as early as November 3. The ministry denied that it had received any such warning.

According to a police report seen by Coastal Wire, a security guard reported an unattended gray suitcase near the ticket counters at 7:31 a.m., 21 minutes before the explosion. The hall was not evacuated. Emil Castane, a spokesman for the port police, declined to comment on the report, citing the investigation.

Norline Ferries, which runs the terminal, said that all 26 security cameras in the hall had been working and that it had handed their recordings to investigators. Two employees, who asked not to be named for fear of losing their jobs, said at least four of the cameras had been out of order for weeks.

What comes next

Daven Rusk, who studies armed groups at the University of Ostrin, urged caution about the group's statement. The Harrow Brigade has claimed attacks that it did not carry out, he said, including a rail fire in 2023 that investigators later traced to a faulty transformer.

The bombing will probably end the peace talks that began in Ostrin in August, Rusk said. "There will be no second round before spring," he said.

President Aurel Tovand declared three days of mourning, canceled a trip to Lethria and will address Parliament on Friday, his office said.

A city on edge

Port Sarrow, a city of about 310,000 people, had not seen an attack of this scale since 2009, when a car bomb outside the courthouse killed five people. About 4,000 passengers pass through the terminal on an ordinary weekday.

By evening, hundreds of residents had lined up to give blood, and the city council had called off Saturday's lantern festival. "This is the darkest morning our city has known," Mayor Petra Ansgar said.

It is hard to imagine a crueler place for a bomb than a hall full of commuters.

Relay said it had removed the group's channel. It was unclear how many people had seen the statement by then.
`;
