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
  agnes beatrice marlene mercy florence ines karima sunita gladys doris edith irene rose lucy eva esther naomi miriam
  abigail charlotte sophia isabella mia amelia harriet eleanor louise rosemary vera vivian wendy yvonne zoe chloe lily molly
  ella alison heidi gwen marjorie norma phyllis roberta rosalind sheila sylvia tracy valerie veronica wilma winifred bridget
  maureen noreen eileen aoife niamh catriona moira geraldine josephine bernadette philippa penelope nora leah rebekah claire
  chantal cécile hélène élodie amélie juliette margaux mathilde aurélie valérie véronique françoise simone colette odile
  solange céline nathalie isabelle delphine paola chiara francesca federica silvia valentina alessandra elisa ilaria
  lucrezia antonella donatella pilar dolores mercedes consuelo esperanza guadalupe ximena valeria daniela carolina adriana
  beatriz patrícia fernanda luciana juliana lourdes inés ángela sofía maría raquel rocío noelia soledad yolanda margarita
  aurora otilia fátima conceição benedita graça heike silke ulrike renate gisela ingeborg helga gudrun ute antje katja anja
  annegret annalena greta birgit kerstin karin britta sigrid solveig liv ingunn freja maja linnea elsa kirsten signe inger
  tove hanne tuula aino sanna päivi riitta anneke marijke saskia femke ilse griet magdalena katarzyna małgorzata zofia ewa
  joanna beata danuta grażyna jadwiga iwona zuzana jana lenka ivana věra jitka alena milena jelena ljiljana dragana snežana
  vesna mirjana gordana biljana tanja zorana ioana mihaela ilona zsuzsa katalin ágnes ildikó judit edit erzsébet dorota
  desislava radka tsvetana galina lyudmila ludmila nadezhda raisa tamara zoya larisa marina nina polina ksenia darya dasha
  alina veronika oleksandra yevgenia anzhela nino tamar ketevan natia salome nana manana maka anahit gayane lusine aigul
  gulnara dinara zarina saltanat eleni katerina vasiliki despina ioanna aylin ayşe ayse emine fatma hatice zeynep elif gül
  merve sevgi nilüfer ayesha aminata aissatou mariama fatoumata fatou kadiatou hawa djenabu binta oumou khady awa
  ramatoulaye hadiza zara bilkisu maimuna nadia samira soraya yasmin yasmine jamila latifa malika naima rachida salma sana
  sahar zahra zohra farah farida fawzia hanan houda huda iman intisar lamia lina lubna maha manal mona nadine najat najwa
  rasha reem rima ruba rula samar suad suha thuraya wafa wafaa azadeh fereshteh mahsa narges nazanin parisa roya shahla
  soheila thandiwe nomsa nomvula nosipho sibongile thandeka zanele lindiwe ntombi precious blessing patience comfort charity
  faith hope joy wanjiru wambui wangari njeri akinyi achieng atieno adhiambo wairimu mwende mutheu chiamaka ngozi chioma
  adaeze amaka ifeoma nkechi obiageli folake funmilayo yetunde bukola titilayo abena akosua ama efua esi yaa tsitsi rudo
  chipo chileshe mutinta meera anita kavita lakshmi radha rekha geeta gita deepa asha usha nirmala sushma jyoti pooja
  shanti sarita vandana smriti mamata jayalalithaa shabnam nusrat begum rukhsana asma hina bushra maleeha sherry tasnim mei
  xiu ling yoko keiko akiko michiko yuriko sanae naoko noriko tomoko kumiko junko emiko hiroko siti dewi sri nurul wati
  megawati thuy huong linh corazon imelda leni risa
  sheryl tiffany brittany crystal amber tara gina tina kristen kristin kristina erin erica erika jill jenny jennie carrie
  cathy kathy katie kayla kelsey lindsay lindsey lori lorraine marcia marcy mindy misty monique natasha paige peggy polly
  priscilla ramona regina robyn roxanne sabrina sally samara selena serena shawna shelley shelly stacey stacy stella sue
  suzanne suzanna tabitha tamika tammy tanya teri tess tonya trudy vanessa velma vicki vicky viola wanda whitney winnie
  yasmeen adele adelaide agatha alexandra alexandria alma althea angelica angelina annabel annabelle annette annie antonia
  april ariana arlene audrey ava babette becky belinda bella bernice beryl bessie bethany betsy beverley beverly blanche
  bonnie brianna bridgette candice carla carly cassandra cecilia celeste celia charlene cherie christie claudette clara
  colleen connie constance cora cordelia corinne daisy daphne darlene dawn debbie deirdre delia delores desiree diana dinah
  dolly dora doreen dorothy edna elaine eliza elise ellen elsie eloise emilia enid ernestine estelle ethel eunice fay fern
  flora freda frieda georgia georgina gertrude gillian ginger glenda gretchen hattie hazel helena henrietta hilda hilary ida
  imogen iris ivy jackie jacquelyn jade janice janine jasmine jeanette jeanne jeannie jemima jenna joanne jodie johanna
  josie juanita judy june justine kara karla kimberley kirstie krista kristy laurel lauretta laverne leanne lena leona
  leonora leticia libby lilian lillian lindy liza lois lola loretta lucille lucinda luisa lydia mabel madeleine madeline
  maggie maisie mandy marcella margery margot marguerite marianne marilyn marisa marjory marsha martina matilda maud maude
  maura mavis maxine meghan melanie melinda mildred millicent minnie miranda muriel myra myrtle nan nanette natalie nell
  nellie nettie nita nola noelle odette olive opal ophelia paula pauline pearl phoebe pippa portia prudence rhoda rhonda
  rita rosalie rosanna roseanne rosie rowena ruby sadie selma shari sheena sonya susanna susannah suzette sybil thelma tilda
  tracey trisha trixie vanya verity verna violet vivienne willa wilhelmina yvette zelda
  ingmar ingvar alastair alistair allan allen archibald archie barnaby barry basil bernard bert bertrand bradley brad
  brendan brent bruce bryan byron calvin cecil cedric chad chester clarence clark clayton clifford clint clive clyde conrad
  craig curtis damian damien darrell darren dean derek dermot dexter dominic donovan doug duncan dustin dwayne dwight earl
  edgar edmund edwin elliot elliott ellis elton emmett ernest ernie eugene evan fergus floyd franklin fraser gareth gavin
  geoff geoffrey gerald gerard gilbert glen glenn graeme grant gregor guy harris harvey herbert herman howard hubert hugh
  humphrey ignatius irving irwin jake jared jasper jeffery jerome joel jonah julian kenny kurt lance laurence leo leon
  leonard leroy lester lewis lionel lloyd lucas luke marcus marshall martin marvin maurice max melvin miles milton mitchell
  mort murray neville norman oliver oscar owen percy perry phil philip phillip ralph randall randy ray reginald rex rodney
  roland rory roscoe ross roy rudolph rufus russell sebastian seymour sheldon sherman sidney spencer stanley stefan stewart
  sylvester theodore toby todd travis trevor tristan vaughn vernon victor vincent virgil wade wallace warren wayne wendell
  wesley wilbur wilfred willard winston woodrow
`);

/** Less common given names that men have. */
const MENS_NAMES = wordList(`
  agostinho antónio luís rui tiago vasco domingos armando benjamim baltazar adolfo ismael tomé boniface jonas elias moses
  isaac crispin tobias innocent festus godfrey cyprian ezekiel hosea obadiah jeremiah abel cain noah levi
  simeon reuben kwabena yaw kojo chukwuma emeka obinna ifeanyi tunde segun femi babatunde yakubu otieno ochieng odhiambo
  kamau njoroge mwangi kariuki kipchoge juma sipho themba bongani sizwe mandla jabu otar giorgi irakli mikheil guram levan
  zurab davit vakhtang lasha bidzina péter györgy sándor ferenc attila václav miloš jiří zdeněk jaroslav ondřej tomáš petr
  radek bartosz wojciech zbigniew stanisław kazimierz bogdan mircea traian ion gheorghe gunnar henrik mats
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
  return (GIVEN_NAMES.has(lower) && !EITHER.has(lower)) || MENS_NAMES.has(lower) ? 'man' : undefined;
};
