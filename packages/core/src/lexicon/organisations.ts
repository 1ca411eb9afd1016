/** Organisations that newspapers all over the world name in several ways, one a line, the usual name first. */
const TABLE = `
Islamic State|IS|ISIS|ISIL|Daesh|Da'esh|Daech|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
al-Qaeda|Al-Qaida|Al Qaeda|Al Qaida|Al-Qa'ida
United Nations|UN|U.N.
UN Security Council|United Nations Security Council
European Union|EU|E.U.
European Commission|EC
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato
African Union|AU
World Health Organization|World Health Organisation|WHO|W.H.O.
World Trade Organization|World Trade Organisation|WTO
World Food Programme|World Food Program|WFP
International Monetary Fund|IMF|I.M.F.
International Atomic Energy Agency|IAEA|I.A.E.A.
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF
Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|OSCE
Organization of the Petroleum Exporting Countries|OPEC|Opec
Unicef|UNICEF|United Nations Children's Fund
Unesco|UNESCO
UNHCR|UN refugee agency|United Nations High Commissioner for Refugees
Central Intelligence Agency|CIA|C.I.A.
Federal Bureau of Investigation|FBI|F.B.I.
Food and Drug Administration|FDA|F.D.A.
Centers for Disease Control and Prevention|CDC|C.D.C.
Federal Reserve|Fed
European Central Bank|ECB
Kurdistan Workers' Party|PKK
Palestine Liberation Organization|Palestine Liberation Organisation|PLO
African National Congress|ANC
Khmer Rouge
`;

/** Each organisation's names, the usual one first. */
export const ORGANISATION_NAMES: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|'));
