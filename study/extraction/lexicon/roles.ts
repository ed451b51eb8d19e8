/** Nouns for what somebody is, in lower case: before a name or beside it they show that a person is meant. Written by hand. */
export const ROLE_NOUNS = new Set(
  `abbess abbot activist actor actress adjutant administrator admiral adviser advisor agent agitator ally ambassador anarchist anthropologist
  apprentice archaeologist archbishop archduke aristocrat architect artist assassin astronomer author authoress autocrat banker baron baroness
  biographer bishop bolshevik boss brother bureaucrat butcher calvinist candidate captain cardinal caudillo censor centurion chairman
  chairwoman chamberlain chancellor chaplain chemist chief chronicler cleric clerk colleague collaborator colonel commander commandant
  commissar commissioner communist comrade conqueror conservative conspirator consul contemporary count countess courtier cousin critic
  dancer daughter deacon dean delegate democrat demagogue deputy diarist dictator diplomat director dissident doctor doge duke duchess earl
  economist editor emperor empress engineer envoy essayist executioner explorer fascist father favourite financier foreman founder
  friar friend general geographer geologist governor grandson guard guardian head heir henchman heiress hero historian humanist husband
  industrialist inventor inquisitor intellectual interrogator inspector inventor jesuit journalist judge jurist kaiser king knight
  landowner lawyer leader lecturer legate liberal lieutenant lord magistrate maid major marquis marshal martyr marxist mathematician mayor
  mechanic memoirist menshevik mentor merchant messenger mill-owner minister missionary mistress monarch monk mother musician mystic nazi
  nephew niece nobleman novelist nun nurse officer official operative opponent orator organiser organizer painter pamphleteer patriarch
  patrician patriot peasant philosopher photographer physician physicist pilot pioneer playwright poet politician pontiff pope preacher prefect
  premier president pretender priest prince princess principal printer prisoner procurator professor propagandist prophet prosecutor
  protector protestant psychologist publisher puritan quaestor queen radical rebel rector reformer regent revolutionary rival ruler
  saint satirist scholar scientist scribe sculptor secretary senator serf sergeant sheriff shogun singer sister slave sociologist soldier
  son sovereign speaker spy spymaster statesman steward strategist student successor sultan suffragette suffragist surgeon sympathiser
  tailor teacher technician terrorist theologian theorist traveller treasurer tribune trotskyist tsar tsarina tutor tyrant uncle veteran
  vicar viceroy viscount vizier warlord warrior weaver widow wife writer worker`.split(/\s+/),
);

/** Titles that are written with a capital before a name and are no part of it. */
export const TITLES = new Set(
  `Historian Herr Frau Monsieur Signor Mr Mrs Ms Miss Dr Sir Dame Lord Lady King Queen Prince Princess Emperor Empress Tsar Tsarina Czar Kaiser President Premier Chancellor Pope
  Cardinal Archbishop Bishop Father Brother Sister Saint St General Marshal Field-Marshal Admiral Colonel Captain Major Lieutenant Sergeant
  Professor Senator Governor Minister Secretary Comrade Duke Duchess Earl Count Countess Baron Baroness Archduke Sultan Shah Consul Abbot
  Ambassador Chairman Judge Justice Reverend Rev Prof Gen Col Capt Commander Führer Duce Prime`.split(/\s+/),
);

/** Whoever does these is a person, or is told of as one. */
export const HUMAN_VERBS = new Set(
  `say write argue claim believe think insist suggest maintain contend conclude note observe remark declare announce tell ask reply refuse resign
  die marry abdicate flee return travel study graduate inherit succeed retire confess testify preach convert order appoint dismiss execute
  command lead lecture publish edit recall remember admit deny describe warn complain promise swear fear hope want wish decide know learn
  invite meet visit speak persuade urge propose born murder assassinate behead crown elect imprison exile arrest shoot hang excommunicate
  poison wound abduct`.split(/\s+/),
);
