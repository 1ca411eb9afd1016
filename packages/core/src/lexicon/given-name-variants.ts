/**
 * Given names that are one name in several languages and romanizations, a line each, in lower case: a person may be told
 * under any of them, "Giorgos" and "George". Of names that are two in English ("James" and "Jacob") a line has one.
 */
const VARIANTS = `
  george giorgos yiorgos georgios georgi georgy georgiy jorge jürgen yuri juri yury iouri
  alexander aleksandr alexandre alejandro oleksandr aleksander alessandro alexandros aliaksandr iskander
  paul pavel pavlo paulo pablo paolo pavlos paweł
  john ivan juan jan johan johannes giovanni ioannis yannis ivo jovan joão hans
  michael mikhail mykhailo michel miguel michele mikael michal mikhael michalis mihalis mihail
  peter pyotr petro pedro pietro pierre petros piotr petr petar
  nicholas nikolai nikolay mykola nicolas nikolaos nicola nicolae mikalai nikola nikos
  andrew andrei andrey andriy andré andreas andrzej andrés
  jacob yakov jakob iakovos yaakov jakub
  joseph yosef josef josé giuseppe iosif yusuf yousef youssef yousuf józef
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
  william wilhelm guillermo guillaume willem
  henry henri heinrich enrique enrico henrik henryk
  francis francisco françois francesco franz
  lawrence lorenzo laurent
  louis luis luigi ludwig lewis
  philip felipe philippe filip filippo philippos
  anthony antonio antoine anton antonios
  theodore fyodor fedir theodor teodoro
  basil vasily vasyl vasilis vassilis
  elias ilias
  matthew mateo matthieu matteo matthias matvei
  luke lukas luca lukasz łukasz
  mark marco marcos marko markos
  david dawid daud davide
  daniel danilo danylo daniil
  gregory grigory hryhoriy gregor grzegorz gregorio
  constantine konstantin kostyantyn konstantinos kostas
  arkady arkadiy arkadi
  julia yulia yuliya iuliia giulia
  natalia natalya nataliya natalie
  sofia sophia sophie zofia sofiya
  irina iryna
  svetlana svitlana
  muhammad mohammed mohammad mohamed muhammed mohamad mehmet mamadou
  ahmad ahmed ahmet
  hussein husayn hossein hussain husein
  abraham ibrahim avraham
  isaac ishaq yitzhak
  thomas tomas tomasz tomás tommaso tomaž tamás
  idris driss idriss idrees
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
  moses musa moshe
  solomon suleiman sulaiman shlomo salomon
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
