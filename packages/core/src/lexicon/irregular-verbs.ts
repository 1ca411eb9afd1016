/** English irregular verbs: base form, then its past forms. */
export const IRREGULAR_VERBS = `arise arose arisen|awake awoke awoken|be was were been is are am being|bear bore borne born|beat beat beaten|
become became become|befall befell befallen|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|
burst burst|buy bought|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|
deal dealt|die died|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had has having|
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|
leap leapt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|
mistake mistook mistaken|outdo outdid outdone|overcome overcame|overhear overheard|override overrode overridden|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|
read read|rebuild rebuilt|redraw redrew redrawn|remake remade|repay repaid|resell resold|retake retook retaken|
retell retold|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|
see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|
show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|
slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|spread spread|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|tie tied|undergo underwent undergone|understand understood|
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|
win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;
