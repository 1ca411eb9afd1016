import { GIVEN_NAMES } from './given-names.js';
import { wordList } from './word-list.js';

/** The common given names that women have, in lower case. */
const WOMENS_NAMES = wordList(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel catherine carolyn janet maria heather diane
  ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan cheryl hannah martha denise fiona
  jacqueline frances gloria ann anne jane alice julia grace kate hillary theresa siobhan
  fatima aisha khadija zainab zaynab maryam mariam layla leila amina hala rana rania shirin nasrin
  yulia olga natalia svetlana tatiana irina elena ekaterina anastasia oksana iryna olena hanna halyna
  rosa carmen ana lucia lucía isabel teresa cristina gabriela mariana claudia alejandra dilma
  marine ségolène marie sophie brigitte giorgia giulia ursula sabine petra monika ingrid astrid mette agnieszka meral
  sonia indira priya benazir khaleda hasina
`);

/** Given names that women and men have, and family names that stand first. */
const EITHER = wordList(`
  andrea camille chris claude dominique jan jean jesse jordan kelly kim leslie nikola noor nour paris robin sam taylor
  terry ali golda yingluck umm aung
  xi hu jiang deng li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu guo he lin luo gao zheng liang xie tang
  han cao peng zeng xiao tian pan yuan cai jia yu dong lee park choi jung moon yoon nguyen tran pham
`);

/** Whose a given name is, as far as common names tell. */
export const genderOfGivenName = (name: string): 'woman' | 'man' | undefined => {
  const lower = name.toLowerCase();
  if (WOMENS_NAMES.has(lower)) return 'woman';
  return GIVEN_NAMES.has(lower) && !EITHER.has(lower) ? 'man' : undefined;
};
