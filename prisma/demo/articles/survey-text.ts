/** An invented news report. The country, the institute and the people in it do not exist. */
export const surveyText = `One in three Kelvarans put off seeing a dentist, survey finds
By Ruta Lindqvist-Amadi

OSTRIN, Kelvara (Coastal Wire) — Thirty-four percent of adults in Kelvara put off a visit to the dentist in the past year because of the cost, according to a survey published on Wednesday by the Ostrin Institute for Public Health.

The institute questioned 2,140 people by telephone in September. The margin of error was plus or minus 2.4 percentage points, it said.

Among people under 30, the share was 47 percent, up from 39 percent in 2022. "Young people aren't careless, they're broke," said Salome Brandt, who led the study.

The Dentists' Association disputed the findings. Its president, Viktor Amsel, said that prices had risen more slowly than wages since 2021.

The Health Ministry plans to present a bill on dental insurance by the end of the year.
`;
