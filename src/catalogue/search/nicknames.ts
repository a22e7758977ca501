/** Names a program goes by that neither the words nor the initials of its listed name give, by ACGME id. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  '1400121022': 'UAB',
  '1400421030': 'UAMS',
  '1400521044': 'LAC USC',
  '1402431164': 'BMC',
  '1402821215': 'WashU Washington University',
  '1403511269': 'Coney Island',
  '1403521305': 'Downstate',
  '1403521485': 'Saint Barnabas',
  '1403821335': 'CWRU',
  '1404821419': 'UTSW',
  '1404831423': 'McGovern',
};
