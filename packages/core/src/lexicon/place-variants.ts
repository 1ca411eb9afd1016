/** Cities and states that news spell, shorten or call in several ways, one a line, the usual name first. */
const TABLE = `
Kharkiv|Kharkov
Lviv|Lvov
Odesa|Odessa
Luhansk|Lugansk
Mykolaiv|Nikolaev|Nikolayev|Mykolayiv
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
Dnipro|Dnipropetrovsk|Dnepropetrovsk
Chernobyl|Chornobyl
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Guangzhou|Canton
Ho Chi Minh City|Saigon
Istanbul|Constantinople
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad
Volgograd|Stalingrad
Gdansk|Gdańsk|Danzig
Deir al-Zour|Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir el-Zour|Deir ez-Zour|Deir Azzor
Raqqa|Ar-Raqqah|Al-Raqqa|Rakka|Raqqah
Hodeidah|Hudaydah|Al-Hudaydah|Hudaida|Hodeida
Erbil|Arbil|Irbil|Hewler
Irbid|Irbed
Latakia|Lattakia|Ladhiqiyah
Misrata|Misurata|Misratah
Sirte|Surt
Peshawar|Peshawur
Quetta|Kwetta
Alabama|Ala.
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Florida|Fla.
Kansas|Kan.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Oklahoma|Okla.
Oregon|Ore.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas|Tex.
Washington|Wash.
West Virginia|W.Va.
Wisconsin|Wis.
Wyoming|Wyo.
`;

/** Each one's names, the usual one first. */
export const PLACE_VARIANTS: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|'));
