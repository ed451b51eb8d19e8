/** Given names met in history books; a capitalised sequence that begins with one is a person's. Written by hand, far from complete. */
export const GIVEN_NAMES = new Set(
  `Aaron Abraham Adam Adolf Adolph Adrian Agnes Alan Albert Alec Alejandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Alice
  Alistair Amelia Anastas Anatole Anatoly Andrea Andreas Andrei Andrew Angela Ann Anna Anne Anthony Antoine Antonio Antony Archibald Aristide
  Arnold Arthur Augustus Avril Barbara Barry Beatrice Benedict Benito Benjamin Bernard Bertrand Boris Brian Camille Carl Carlo Caroline
  Catherine Cecil Charles Charlotte Chris Christopher Clara Clement Colin Conrad Cornelius Crane Cyril Daniel David Deborah Denis Dennis
  Diane Dmitri Dmitry Donald Dorothy Douglas Duncan Dwight Eamon Edmund Eduard Edward Edwin Eleanor Elizabeth Ellen Emile Emily Emma Emmanuel
  Eric Erich Ernest Ernst Eugene Eva Evan Felix Ferdinand Fidel Florence Francis Francisco Francois François Frank Franklin Franz Fred
  Frederick Friedrich Fyodor Gareth Gavrilo Gennady Geoffrey Georg George Georges Gerald Gerard Gerhard Gertrude Giovanni Giuseppe Gordon Graham
  Gregory Grigory Guenther Gustav Guy Hans Harold Harriet Harry Heinrich Helen Helmut Henri Henry Herbert Herman Hermann Hilary Ho Howard Hubert Hugh
  Hugo Ian Ignatius Igor Ilya Immanuel Ioannis Isaac Isabella Ivan Jack Jacob Jacques James Jan Jane Jean Jeremy Jerome Jesse Joachim Joan
  Johann John Jonathan Josef Joseph Josiah Joshua Juan Judith Jules Julia Julian Julius Kamal Karl Kate Katherine Keith Kenneth Kirill Klaus
  Klement Konrad Kurt Lancelot Laura Laurence Lavrenti Lavrentiy Lawrence Lazar Lech Leo Leon Leonard Leonid Leopold Lev Lewis Lionel Louis Louise Lucy
  Ludwig Luigi Luther Lyndon Malcolm Manuel Mao Marc Marcel Marcus Margaret Maria Marie Mario Marion Mark Martha Martin Mary Matthew Maurice Max
  Maxim Maximilien Michael Michel Mikhail Mikoyan Miles Mohammed Molly Moritz Muhammad Nadezhda Nancy Napoleon Natalia Nathaniel Neil Nelson Neville Nicholas
  Nicolas Nikita Nikolai Nina Norman Olga Oliver Orlando Oskar Oswald Otto Pablo Patrick Paul Pavel Penelope Peter Petr Philip Philippe Pierre Piotr
  Pyotr Quentin Rachel Ralph Raymond Rebecca Reginald Rene René Richard Robert Robin Roger Roland Ronald Rosa Rosalind Roy Rudolf Rupert Ruth
  Salvador Samuel Sandra Sarah Sebastian Sergei Sergey Sheila Sidney Sigmund Simon Sophia Sophie Stanley Stefan Stephen Steven Stuart Susan Svetlana
  Sylvia Theodor Theodore Theresa Thomas Tim Timothy Tiberius Titus Tobias Tom Tony Toussaint Ulysses Vaclav Valentina Valerie Vasily Vera Victor
  Victoria Viktor Vincent Virginia Vissarion Vittorio Vladimir Vyacheslav Walter Werner Wilhelm Will William Winston Wolfgang Woodrow Yevgeny Yuri
  Zbigniew Zoe Gaius Lucius Quintus Publius Gnaeus Sextus Aulus Mustafa Ahmed Ali Hassan Ibrahim Jawaharlal Mohandas Chiang Sun Zhou Deng Kim Hideki
  Walther Gustave Lothar Ulrich Hjalmar Alfonse Guillaume Honoré Madame Jean-Jacques Jean-Paul Jean-Baptiste Marie-Antoinette Edith Ellis Alonzo
  Leslie Josephine Perkin Lambert Nicolás Hernán Gonzalo Bartolomé Bartolomeo Pietro Lorenzo Cosimo Niccolò Leonardo Michelangelo Girolamo`.split(
    /\s+/,
  ),
);

/** Places, peoples and their adjectives: capitalised, and nobody in particular. */
export const PLACES = new Set(
  `Africa Albania Alexandria Algeria America American Amsterdam Anatolia Andalusia Angola Antioch Antwerp Aragon Argentina Armenia Asia Athens Augsburg Australia
  Austria Austria-Hungary Avignon Azerbaijan Babylon Baghdad Baku Balkans Baltic Barcelona Bavaria Bavarian Belarus Belgium Belgrade Bengal Berlin Bohemia Bologna Bolivia
  Bordeaux Boston Brandenburg Brazil Britain Bristol Brittany Bruges Brussels Budapest Bulgaria Burgundy Burma Byzantium Calais California Cambridge
  Cambodia Canada Canterbury Carthage Castile Caucasus Chicago Chile China Coblenz Cologne Colombia Constantinople Cornwall Corsica Crete Crimea Croatia Cuba
  Cyprus Czechoslovakia Dallas Damascus Danzig Delhi Denmark Donbas Dover Dresden Dublin Dunkirk Durham East Eastern Edinburgh Egypt Elba England English
  Essex Estonia Ethiopia Europe European Ferrara Finland Flanders Florence France Frankfurt French Gaul Geneva Genoa Georgia German Germany Ghana Ghent Gibraltar Glasgow
  Greece Greenwich Guatemala Hamburg Hanover Hanoi Havana Hesse Hiroshima Holland Hungary Iceland India Indonesia Iran Iraq Ireland Israel Istanbul
  Italy Jamaica Japan Jerusalem Kazakhstan Kent Kenya Kiev Korea Kronstadt Kyiv Lancashire Languedoc Laos Latvia Lebanon Leeds Leningrad Leipzig
  Libya Lille Lisbon Lithuania Liverpool Locarno London Lorraine Louisiana Lübeck Luxembourg Lyon Lyons Macedonia Madrid Magdeburg Malta Manchester Manchuria
  Marseille Marseilles Massachusetts Mediterranean Messina Mexico Milan Minsk Mississippi Mongolia Moravia Morocco Moscow Munich Nagasaki Nantes Naples Navarre Netherlands
  Newcastle Nicaragua Nigeria Norfolk Normandy Northern Norway Norwich Nuremberg Ohio Orleans Oxford Padua Pakistan Palestine Palermo Panama Paris Parma
  Pennsylvania Persia Peru Petrograd Philadelphia Philippines Piedmont Pisa Plymouth Poland Pomerania Portugal Potsdam Prague Prussia Prussian Pyongyang Ravenna
  Reims Rhineland Rhine Rhodesia Romania Rome Rouen Ruhr Russia Russian Saigon Sarajevo Sardinia Saxony Scandinavia Scotland Serbia Seoul Seville Siberia Sicily
  Silesia Singapore Slovakia Smolensk Somerset Somme Southern Spain Spanish Stalingrad Stockholm Strasbourg Sudan Sudetenland Suez Suffolk Sumatra Sweden Switzerland Syria
  Taiwan Tannenberg Tehran Texas Thrace Thuringia Tokyo Toulon Toulouse Troy Tula Tunis Turin Turkey Tuscany Tyrol Ukraine Ulster Urals Uzbekistan Valmy Varennes Vendée Venice Verdun
  Verona Versailles Vichy Vienna Vietnam Virginia Vladivostok Wales Warsaw Washington Waterloo Weimar Western Westminster Westphalia West Wittenberg Worms Wyoming
  York Yorkshire Ypres Yugoslavia Zürich Zurich North South United Great Soviet USSR USA UK US EU NATO God Christ Christian Catholic Protestant Jewish Islamic Muslim
  Roman Greek Italian British Scottish Irish Welsh Dutch Polish Hungarian Austrian Turkish Ottoman Chinese Japanese Indian Czech Slovak Bolshevik Menshevik Nazi Communist Allied
  Rubicon Egyptian Macedonian Persian Carthaginian Marxist Leninist Stalinist Trotskyist Red White Black Old New January February March April May June July August September
  October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Easter Christmas Lent Dorset Weymouth Caffa Volga Danube Thames Seine Nile Tiber Kremlin Bastille Reichstag
  Gdańsk Gdansk Bay Atlantic Pacific Cape`.split(/\s+/),
);

/** A name that ends with one of these is an institution's, an event's or a thing's. */
export const THING_HEADS = new Set(
  `Academy Accord Accords Act Acts Administration Affair Agreement Alliance Army Assembly Association Authority Bank Battalion Battle Bay Bible Bill Block Board Bridge Brigade
  Bureau Cabinet Campaign Canal Castle Cathedral Chamber Charter Church City Civil Club Coast Code College Commission Committee Commonwealth Commune Communism Company
  Confederation Conference Congress Constitution Convention Corps Council Country County Coup Court Courts Crisis Crown Curtain Death Decade Declaration Decree Democracy Department Depression
  Diet Directory Doctrine Dynasty Edict Election Empire Enlightenment Estate Estates Europe Faction Famine Federation Fleet Force Forces Forum Front Gazette Government Guard Guards
  Hall House Independence Institute International Island Islands Law Laws League Legion Letter Liberation Line Lords Mail March Massacre Memorial Ministry Monarchy Monastery Movement Museum Navy News
  Office Opposition Order Ordinance Pact Palace Papers Parliament Party Peace Peasants Petition Plan Plague Plot Police Policy Press Program Programme Province Purge Purges Putsch Question Railway
  Rebellion Reformation Regiment Reich Republic Resistance Restoration Revolt Revolution Rising River Rights School Sea Secretariat Section Senate Service Settlement Square Staff State States Street Strike Strip
  Sunday Supremacy Terror Theatre Throne Times Tower Trail Treaty Trial Trials Tribunal Truce Union University Uprising Valley Volunteers Wall War Wars Week Workers World Years Zone Zones`.split(
    /\s+/,
  ),
);
