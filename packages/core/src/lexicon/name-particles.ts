import { wordList } from './word-list.js';

/** Small words inside a name ("Ursula von der Leyen"); those that may begin one are in {@link LEADING_PARTICLES}. */
export const NAME_PARTICLES = wordList(
  "al el ul ud ur ad ar as ash az an at bin ibn ben bint abu umm abd abdul abdel de del delos dela della delle dei di da do dos das du des la le los las van von der den ter ten zu zur y e i bar ap af av st ag ould wuld uld weld mint oglu ogly oghlu qizi kizi kyzy d'",
);

/** Small words that may begin a name when the next word has a capital: "al-Qaeda", "von Trapp", "bin Laden". */
export const LEADING_PARTICLES = wordList(
  'al el bin ibn bint abu de del delos dela della di da dos du van von der den ter',
);

/** Articles of Arabic names, which are written and left out freely. */
export const ARTICLES = wordList('al el ul ad ar as ash az an at the');

/** What follows a surname and is no part of it. */
export const NAME_SUFFIXES = wordList('jr sr ii iii iv phd md esq');

/** What stands behind the hyphen of Korean and Chinese given names, in small letters: "Ban Ki-moon". */
export const SECOND_SYLLABLES = wordList(`
  moon un il in hye hyun hyeon woo bin jin ho hee hui min joo ju young yong yeong sung seong seok suk sik soo su sook kyu kyung kyun
  jong jung jeong jun joon gun geun gyu ki gi ok wan hwan kwan gwan won wook uk sang sun seon shik tae taek ryong rim bae baek bong
  bum beom chan cheol chul eun hoon hun hyuk hyeok ik kil kon koo ku kwon kyong mi myung myong nam rae rak ran sop sup un ung yeol
  yeon yol yon yop yun ae ah ha hwa hyo ja je ji ra ri yi chin chol chon chun dong do
  wen jeou bian shek chen hsien hui hsiung hua jung kai ming shan sen teh tsai yi ying yuan cheng chih chu chuan feng hao hsiang jen
  jui lin ling liang lung pei ping shih sheng ting tsung wei wu yang yen yu yun kwong wah keung kit kwok tak lai man wai chi chiu
  lam kee yew tung tat yuk kuen kin fai ngor yan yin leung lok shing sum tong wing yiu pang po fat hing hang hon
`);
