import { wordList } from './word-list.js';

/** Common given names of many languages, in lower case: a run of capitals that begins with one is likely a person. */
export const GIVEN_NAMES = wordList(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
  henry peter adam nathan douglas zachary kyle walter harold jeremy ethan carl keith roger arthur terry lawrence sean
  christian albert joe jim ed will eddie jimmy billy bobby charlie harry jesse janet paris bob bill tom tim mike steve dave dan ben sam nick tony chris matt greg jeff ron don ken ted fred
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel catherine carolyn janet maria heather diane
  ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah martha
  jacqueline frances gloria ann anne jane alice julia grace kate hillary theresa boris tony gordon nigel simon ian neil alan
  colin graham stuart malcolm angus hamish liam declan niall ciaran fiona siobhan
  mohammed muhammad mohammad mohamed mohamad ahmed ahmad ali hassan hasan hussein hussain husayn abdullah abdallah abdul abd omar
  umar osman othman ibrahim ismail esmail khalid khaled mustafa mostafa mahmoud mahmud yusuf youssef yousef salem salim saleh salah
  tariq tarek karim kareem rashid jamal gamal nasser nabil samir sami hadi mahdi haider haidar jawad jafar qasem qasim qassem
  qassim kassem abu umm bashar hafez saddam muqtada moqtada nouri nuri ayad iyad adel adil faisal fahd salman bandar sultan
  walid waleed ziad ziyad fadi fuad fouad rami bassam bassem ammar amr anwar ashraf ayman hisham hesham hosni imad emad issam
  jalal kamal majid marwan munir murtada naim qais raed rafiq riad riyad saad saeed said samer sayyed sharif taha talal usama
  osama yasser yasir zaid fatima aisha khadija zainab zaynab maryam mariam layla leila noor nour amina hala rana rania
  reza mehdi masoud massoud javad abbas akbar hashemi hossein mohsen behzad dariush farhad kaveh shirin nasrin parviz
  vladimir dmitry dmitri sergei sergey alexei aleksei alexey andrei andrey nikolai mikhail ivan yuri boris igor oleg viktor
  pavel anatoly konstantin maxim roman yevgeny evgeny leonid gennady valery vyacheslav volodymyr oleksandr oleksiy petro
  serhiy andriy mykola mykhailo dmytro yulia yulia olga natalia svetlana tatiana irina elena ekaterina anastasia oksana
  iryna olena hanna halyna taras bohdan yaroslav vasyl ihor denys valerii kyrylo
  jose josé juan luis carlos jorge pedro miguel fernando francisco manuel antonio rafael alejandro ricardo roberto eduardo
  diego javier pablo sergio alberto enrique andres andrés hugo raul raúl gabriel ramon ramón ernesto gustavo héctor hector
  rosa carmen ana lucia lucía elena isabel teresa cristina gabriela mariana claudia alejandra joão joao paulo luiz lula
  jair dilma marcelo rodrigo thiago felipe guilherme
  jean pierre jacques françois francois philippe michel alain nicolas emmanuel louis andré andre henri claude marc olivier
  laurent dominique marine ségolène marie sophie brigitte camille giuseppe giovanni mario luigi marco matteo silvio paolo
  francesco lorenzo stefano giorgia giulia hans klaus jürgen wolfgang helmut gerhard angela olaf friedrich heinrich karl
  dieter günter horst ursula sabine petra monika jan piet willem hendrik geert pieter lars sven anders erik nils olof
  magnus bjorn björn ingrid astrid mette andrzej jaroslaw jarosław lech donald mateusz piotr tomasz krzysztof agnieszka
  viktor orbán istván lászló gábor zoltán milos slobodan ratko radovan zoran aleksandar nikola ivica
  recep tayyip abdullah kemal mehmet mustafa ahmet süleyman bülent devlet meral selahattin
  narendra rahul sonia indira rajiv amit arvind manmohan atal sanjay sunil anil vijay ravi rajesh priya imran nawaz shehbaz
  benazir asif pervez bilawal sheikh khaleda hasina aung
  xi hu jiang deng li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu guo he lin luo gao zheng liang xie tang
  han cao peng zeng xiao tian pan yuan cai jia yu dong kim lee park choi jung moon yoon shinzo junichiro taro yoshihide
  fumio akira hiroshi kenji takeshi yuki haruki nguyen tran pham joko megawati susilo mahathir anwar najib ferdinand rodrigo
  thaksin yingluck prayut hun
  nelson thabo jacob cyril desmond robert morgan emmerson joseph paul kagame yoweri uhuru raila jomo julius kofi kwame
  goodluck olusegun muhammadu bola sani abiy meles haile isaias salva riek omar hassan felix laurent denis blaise
  benjamin yitzhak shimon ariel ehud naftali yair avigdor moshe golda david yossi uri amos gideon benny itamar bezalel
`);
