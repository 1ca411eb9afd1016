/**
 * Given names that are one name in several languages and romanizations, a line each, in lower case: a person may be told
 * under any of them, "Giorgos" and "George". Of names that are two in English ("James" and "Jacob") a line has one.
 */
const VARIANTS = `
  george giorgos yiorgos georgios georgi georgy georgiy giorgi gheorghe jorge jürgen jurgen yuri juri yury iouri
  alexander aleksandr alexandru oleksander aliaksandar alexandre alejandro oleksandr aleksander alessandro alexandros aliaksandr iskander
  paul pavel pavlo paulo pablo paolo pavlos paweł
  john ivan juan jan johan johannes giovanni ioannis yannis ivo jovan joão hans
  michael mikhail mykhailo michel miguel michele mikael michal mikhael michalis mihalis mihail
  peter pyotr petro pedro pietro pierre petros piotr petr petar
  nicholas nikolai nikolay mykola nicolas nikolaos nicola nicolae mikalai nikola nikos
  andrew andrei andrey andriy andré andreas andrzej andrés
  jacob yakov jakob iakovos yaakov jakub
  joseph yosef josef josé giuseppe iosif yusuf yousef youssef yousuf youssouf jozef józef
  stephen steven stefan stepan esteban étienne stefano stephanos stéphane
  vladimir volodymyr wladimir uladzimir
  dmitry dmytro dimitri dimitrios dzmitry dimitris
  sergei serhiy sergey sergio serge siarhei
  eugene yevgeny evgeny yevhen evgeni yauhen
  helen elena olena hélène eleni yelena alena jelena
  catherine katherine ekaterina yekaterina kateryna katerina katarina catarina caterina
  maria mariya marija
  anna ana hanna
  charles carlos carlo karol
  ernest ernesto ernst
  edward eduardo edouard édouard eduard
  robert roberto
  richard ricardo riccardo
  william wilhelm guillermo guillaume willem
  henry henri heinrich enrique enrico henrik henryk
  francis francisco françois francesco franz
  lawrence lorenzo laurent
  louis luis luigi ludwig lewis
  philip felipe philippe filip filippo philippos
  anthony antonio antoine anton antonios
  theodore fyodor fedir theodor teodoro
  basil vasily vasyl vasilis vassilis
  elias ilias ilyas ilia
  matthew mateo matthieu matteo matthias matvei
  luke lukas luca lukasz łukasz
  mark marco marcos marko markos
  david davit dawid daud davide davyd dovid
  daniel danilo danylo daniil
  gregory grigory hryhoriy gregor grzegorz gregorio
  constantine konstantin kostyantyn konstantinos kostas
  arkady arkadiy arkadi
  julia yulia yuliya iuliia giulia
  natalia natalya nataliya natalie
  sofia sophia sophie zofia sofiya sofya
  irina iryna
  svetlana svitlana
  muhammad mohammed mohammad mohamed muhammed mohamad mehmet mamadou mahamadou muhammadu
  ahmad ahmed ahmet ahmadou amadou amadu ahamadou
  aisha aicha ayesha
  usman osman othman uthman ousmane osmane
  abdullah abdallah abdoulaye abdulaye abdulai
  abubakar aboubacar boubacar aboubakar bubakar
  omar umar oumar omer
  yahya yaya yahia
  cheikh cheick cheik
  mariam maryam miriam mariama
  fatima fatma fatimah fatimata
  ali aly
  bakary bakari
  malik malick
  hussein husayn hossein hussain husein
  abraham ibrahim ibrahima ibrahin avraham
  isaac ishaq yitzhak
  thomas tomas tomasz tomás tommaso tomaž tamás
  simon szymon semyon semen symon simeon shimon
  tamar tamara thamar
  idris driss idriss idrees idrissa
  rashid rachid rasheed
  sharif cherif sherif shareef chérif
  bashir bachir basheer
  hisham hicham hichem
  walid oualid waleed
  anwar anouar
  jamal djamel gamal jamel
  yasin yassine yassin
  nasser nacer nasir
  shakib chakib
  moses musa moussa mousa moshe
  solomon suleiman sulaiman souleymane sulayman suleyman shlomo salomon
`;

/** For each given name, the number of the line that it stands in. */
export const GIVEN_NAME_VARIANTS: ReadonlyMap<string, number> = new Map(
  VARIANTS.trim()
    .split('\n')
    .flatMap((line, index) =>
      line
        .trim()
        .split(/\s+/)
        .map((name) => [name, index] as const),
    ),
);

/** English short forms of given names, and the names that they stand for. */
const SHORT_FORMS = `
  bill william, billy william, will william, willie william, bob robert, bobby robert, rob robert, robbie robert, bert robert
  dick richard, rick richard, rich richard, ted edward, ed edward, eddie edward, ned edward, ted theodore, jim james, jimmy james, jamie james
  jack john, johnny john, tony anthony, tony antonio, joe joseph, joey joseph, mike michael, mick michael, mickey michael
  steve steven, steve stephen, stevie steven, stevie stephen, dave david, davey david, tom thomas, tommy thomas, dan daniel, danny daniel
  sam samuel, sammy samuel, sam samantha, ben benjamin, benny benjamin, nick nicholas, nicky nicholas, nic nicholas, chris christopher
  chris christian, chris christine, chris christina, kit christopher, matt matthew, andy andrew, drew andrew, greg gregory, jeff jeffrey
  jeff geoffrey, geoff geoffrey, ron ronald, ronnie ronald, don donald, donnie donald, ken kenneth, kenny kenneth, larry lawrence
  larry laurence, harry henry, harry harold, hank henry, hal harold, charlie charles, chuck charles, fred frederick, freddie frederick
  fred alfred, alf alfred, al albert, al alan, al alfred, bert albert, frank francis, frankie francis, gene eugene, gerry gerald
  jerry gerald, jerry jeremiah, gerry gerard, jerry jerome, jon jonathan, josh joshua, nate nathan, nate nathaniel, nat nathaniel
  pat patrick, paddy patrick, pat patricia, patty patricia, trish patricia, pete peter, phil philip, phil phillip, ray raymond, reggie reginald
  reg reginald, rod rodney, russ russell, sandy alexander, alex alexander, alex alexandra, alec alexander, alex alexandre, sid sidney
  stan stanley, stu stuart, terry terence, terry terrence, tim timothy, vic victor, vince vincent, walt walter, wally walter, zach zachary
  abe abraham, art arthur, archie archibald, barney bernard, bernie bernard, cal calvin, clint clinton, cliff clifford, doug douglas
  ernie ernest, gus august, herb herbert, howie howard, ike isaac, leo leonard, len leonard, lenny leonard, lou louis, manny manuel
  mel melvin, mort mortimer, norm norman, ollie oliver, percy percival, max maximilian, max maxwell, gabe gabriel, gord gordon
  liz elizabeth, lizzie elizabeth, beth elizabeth, betty elizabeth, bess elizabeth, betsy elizabeth, libby elizabeth
  kate katherine, kate catherine, kathy katherine, kathy catherine, cathy catherine, katie katherine, katie catherine, kitty katherine
  peggy margaret, maggie margaret, meg margaret, madge margaret, sue susan, susie susan, suzy susan, jenny jennifer, jen jennifer
  debbie deborah, deb deborah, becky rebecca, vicky victoria, vicki victoria, mandy amanda, annie ann, annie anne, barb barbara
  cindy cynthia, connie constance, dot dorothy, dolly dorothy, edie edith, ellie eleanor, nell eleanor, nora eleanor, fran frances
  gail abigail, abby abigail, ginny virginia, jackie jacqueline, jo joanna, jo joanne, josie josephine, judy judith, ros rosalind, roz rosalind
  lottie charlotte, mandy miranda, millie mildred, molly mary, polly mary, nan anne, pam pamela, penny penelope, rosie rose
  sally sarah, sadie sarah, sandy sandra, steph stephanie, tess theresa, terry theresa, tina christina, trudy gertrude, val valerie
  fatou fatoumata, gio giorgi, sasha alexander, sasha aleksandr, misha mikhail, viv vivian, wendy gwendolyn, winnie winifred, gabby gabrielle, chrissie christine
`;

/** The names that a short form stands for: "ted" for Edward and Theodore. */
export const SHORT_NAMES: ReadonlyMap<string, ReadonlySet<string>> = readShortForms();

function readShortForms(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const entry of SHORT_FORMS.split(/[,\n]/)) {
    const [short, full] = entry.trim().split(' ');
    if (short && full) names.set(short, (names.get(short) ?? new Set()).add(full));
  }
  return names;
}
