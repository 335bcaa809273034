# ruff: noqa: E501  (a row of a table is a line)
"""German: adjectives, inhabitants, capitals and further names of the countries; the plain names come from CLDR.

A line: code adjectives | inhabitants | capitals | further names, whose words are parted by commas.
"""

TABLE = """
AF afghanisch | Afghane | Kabul |
AL albanisch | Albaner | Tirana |
DZ algerisch | Algerier | Algier |
AD andorranisch | Andorraner | |
AO angolanisch | Angolaner | Luanda |
AG antiguanisch | Antiguaner | |
AR argentinisch | Argentinier | Buenos Aires |
AM armenisch | Armenier | Eriwan,Jerewan |
AZ aserbaidschanisch | Aserbaidschaner | Baku |
AU australisch | Australier | Canberra |
AT österreichisch | Österreicher | Wien |
BS bahamaisch | Bahamaer | |
BH bahrainisch | Bahrainer | Manama |
BD bangladeschisch | Bangladescher | Dhaka | Bangladesh
BB barbadisch | Barbadier | Bridgetown |
BY belarussisch,weißrussisch,belarusisch | Belarusse,Weißrusse | Minsk | Weißrussland,Belarus,Weissrussland
BE belgisch | Belgier | |
BZ belizisch | Belizer | Belmopan |
BJ beninisch | Beniner | Porto-Novo |
BT bhutanisch | Bhutaner | Thimphu |
BO bolivianisch | Bolivianer | La Paz |
BA bosnisch,bosnisch-herzegowinisch | Bosnier | Sarajevo,Sarajewo | Bosnien,Bosnien-Herzegowina
BW botsuanisch | Botsuaner | Gaborone | Botswana
BR brasilianisch | Brasilianer | Brasília,Brasilia |
BN bruneiisch | Bruneier | | Brunei
BG bulgarisch | Bulgare | Sofia |
BF burkinisch | Burkiner | Ouagadougou |
BI burundisch | Burundier | Bujumbura |
CV kapverdisch | Kapverdier | Praia | Kap Verde
KH kambodschanisch | Kambodschaner | Phnom Penh |
CM kamerunisch | Kameruner | Jaunde,Yaoundé |
CA kanadisch | Kanadier | Ottawa |
CF zentralafrikanisch | Zentralafrikaner | Bangui | Zentralafrikanische Republik,Zentralafrikanischen Republik
TD tschadisch | Tschader | N'Djamena |
CL chilenisch | Chilene | Santiago de Chile |
CN chinesisch | Chinese | Peking,Beijing | VR China,Volksrepublik China,Volksrepublik
CO kolumbianisch | Kolumbianer | Bogotá,Bogota |
KM komorisch | Komorer | Moroni |
CG | | Brazzaville | Republik Kongo,Kongo-Brazzaville
CD kongolesisch | Kongolese | Kinshasa | Kongo,Demokratische Republik Kongo,Demokratischen Republik Kongo,DR Kongo,Zaire
CR costa-ricanisch,costaricanisch | Costa-Ricaner,Costaricaner | |
HR kroatisch | Kroate | Zagreb |
CU kubanisch | Kubaner | Havanna |
CY zyprisch,zypriotisch | Zyprer,Zypriote | Nikosia |
CZ tschechisch | Tscheche | Prag | Tschechische Republik,Tschechischen Republik
DK dänisch | Däne | Kopenhagen |
DJ dschibutisch | Dschibutier | |
DM dominicanisch | | |
DO dominikanisch | Dominikaner | Santo Domingo | Dominikanischen Republik
EC ecuadorianisch,ekuadorianisch | Ecuadorianer | Quito | Ekuador
EG ägyptisch | Ägypter | Kairo |
SV salvadorianisch | Salvadorianer | |
GQ äquatorialguineisch | | Malabo |
ER eritreisch | Eritreer | Asmara |
EE estnisch | Este | Tallinn |
SZ eswatinisch | | | Swasiland
ET äthiopisch | Äthiopier | Addis Abeba |
FJ fidschianisch | Fidschianer | Suva |
FI finnisch | Finne | Helsinki |
FR französisch | Franzose | Paris |
GA gabunisch | Gabuner | Libreville |
GM gambisch | Gambier | Banjul |
GE georgisch | Georgier | Tiflis,Tbilissi |
DE deutsch,bundesdeutsch | Deutsche | Berlin,Bonn | Bundesrepublik,Bundesrepublik Deutschland,BRD
GH ghanaisch | Ghanaer | Accra |
GR griechisch | Grieche | Athen |
GD grenadisch | Grenader | |
GT guatemaltekisch | Guatemalteke | |
GN guineisch | Guineer | Conakry |
GW guinea-bissauisch | | |
GY guyanisch | Guyaner | Georgetown |
HT haitianisch | Haitianer | Port-au-Prince |
HN honduranisch | Honduraner | Tegucigalpa |
HU ungarisch | Ungar | Budapest |
IS isländisch | Isländer | Reykjavík,Reykjavik |
IN indisch | Inder | Neu-Delhi,Delhi |
ID indonesisch | Indonesier | Jakarta |
IR iranisch | Iraner | Teheran | Islamische Republik Iran,Islamischen Republik Iran,Persien
IQ irakisch | Iraker | Bagdad |
IE irisch | Ire | Dublin |
IL israelisch | Israeli | Jerusalem,Tel Aviv |
IT italienisch | Italiener | Rom |
CI ivorisch | Ivorer | Yamoussoukro | Elfenbeinküste,Côte d'Ivoire
JM jamaikanisch | Jamaikaner | Kingston | Jamaica
JP japanisch | Japaner | Tokio,Tokyo |
JO jordanisch | Jordanier | Amman |
KZ kasachisch | Kasache | Astana | Kasachstan
KE kenianisch | Kenianer | Nairobi |
KI kiribatisch | | |
KP nordkoreanisch | Nordkoreaner | Pjöngjang | Nordkorea
KR südkoreanisch | Südkoreaner | Seoul | Südkorea
KW kuwaitisch | Kuwaiter | |
KG kirgisisch | Kirgise | Bischkek | Kirgisien,Kirgistan,Kirgisistan
LA laotisch | Laote | Vientiane |
LV lettisch | Lette | Riga |
LB libanesisch | Libanese | Beirut | Libanon
LS lesothisch | | Maseru |
LR liberianisch | Liberianer | Monrovia |
LY libysch | Libyer | Tripolis |
LI liechtensteinisch | Liechtensteiner | Vaduz |
LT litauisch | Litauer | Vilnius |
LU luxemburgisch | Luxemburger | | Großherzogtum
MG madagassisch | Madagasse | Antananarivo |
MW malawisch | Malawier | Lilongwe |
MY malaysisch | Malaysier | Kuala Lumpur |
MV maledivisch | Malediver | Malé |
ML malisch | Malier | Bamako |
MT maltesisch | Malteser | Valletta |
MH marshallisch | | |
MR mauretanisch | Mauretanier | Nouakchott |
MU mauritisch | Mauritier | |
MX mexikanisch | Mexikaner | Mexiko-Stadt |
FM mikronesisch | Mikronesier | | Mikronesien
MD moldauisch,moldawisch | Moldauer,Moldawier | Chișinău,Chisinau | Moldawien,Republik Moldau,Moldau
MC monegassisch | Monegasse | |
MN mongolisch | Mongole | Ulan-Bator,Ulaanbaatar |
ME montenegrinisch | Montenegriner | Podgorica |
MA marokkanisch | Marokkaner | Rabat |
MZ mosambikanisch | Mosambikaner | Maputo |
MM myanmarisch,birmanisch,burmesisch | Birmane,Burmese | Naypyidaw,Rangun | Birma,Burma,Myanmar
NA namibisch | Namibier | Windhoek,Windhuk |
NR nauruisch | | |
NP nepalesisch | Nepalese | Kathmandu |
NL niederländisch,holländisch | Niederländer,Holländer | Amsterdam,Den Haag | Holland,Niederlanden
NZ neuseeländisch | Neuseeländer | Wellington |
NI nicaraguanisch | Nicaraguaner | Managua |
NE nigrisch | Nigrer | Niamey |
NG nigerianisch | Nigerianer | Abuja |
MK mazedonisch,nordmazedonisch | Mazedonier,Nordmazedonier | Skopje | Mazedonien
NO norwegisch | Norweger | Oslo |
OM omanisch | Omaner | Maskat |
PK pakistanisch | Pakistaner,Pakistani | Islamabad |
PW palauisch | | |
PS palästinensisch | Palästinenser | Ramallah | Palästina,Westjordanland,Gazastreifen,Palästinensergebiete,Palästinensergebieten
PA panamaisch | Panamaer | |
PG papua-neuguineisch | | |
PY paraguayisch | Paraguayer | Asunción |
PE peruanisch | Peruaner | Lima |
PH philippinisch | Filipino,Philippiner | Manila |
PL polnisch | Pole | Warschau |
PT portugiesisch | Portugiese | Lissabon |
QA katarisch | Katarer | Doha | Qatar
RO rumänisch | Rumäne | Bukarest |
RU russisch | Russe | Moskau | Russische Föderation,Russischen Föderation,Russischer Föderation,Rußland
RW ruandisch | Ruander | Kigali |
WS samoanisch | Samoaner | |
SM san-marinesisch | San-Marinese | |
SA saudisch,saudi-arabisch,saudiarabisch | Saudi | Riad | Saudi-Arabien
SN senegalesisch | Senegalese | Dakar |
RS serbisch | Serbe | Belgrad |
SC seychellisch | Seycheller | |
SL sierra-leonisch | Sierra-Leoner | Freetown |
SG singapurisch | Singapurer | | Singapore
SK slowakisch | Slowake | Bratislava,Pressburg |
SI slowenisch | Slowene | Ljubljana,Laibach |
SB salomonisch | | |
SO somalisch | Somalier | Mogadischu |
ZA südafrikanisch | Südafrikaner | Pretoria |
SS südsudanesisch | Südsudanese | Juba |
ES spanisch | Spanier | Madrid |
LK sri-lankisch,srilankisch | Sri-Lanker | Colombo |
SD sudanesisch | Sudanese | Khartum |
SR surinamisch | Surinamer | Paramaribo |
SE schwedisch | Schwede | Stockholm |
CH schweizerisch,eidgenössisch | Schweizer | Bern |
SY syrisch | Syrer | Damaskus |
TJ tadschikisch | Tadschike | Duschanbe |
TZ tansanisch | Tansanier | Dodoma |
TH thailändisch | Thailänder | Bangkok |
TL osttimoresisch,ost-timoresisch,timoresisch | Timorese,Osttimorese | Dili | Osttimor,Ost-Timor
TG togoisch,togolesisch | Togoer | Lomé |
TO tongaisch | Tongaer | |
TT | | Port of Spain |
TN tunesisch | Tunesier | Tunis |
TR türkisch | Türke | Ankara | Türkei
TM turkmenisch | Turkmene | Aschgabat | Turkmenien
TV tuvaluisch | | |
UG ugandisch | Ugander | Kampala |
UA ukrainisch | Ukrainer | Kiew,Kyjiw,Kyiv |
AE emiratisch | Emirater | Abu Dhabi | Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,VAE,Emirate,Emiraten
GB britisch | Brite | London | Großbritannien,Grossbritannien,England,Vereinigte Königreich,Vereinigten Königreichs,Vereinigten Königreich,Schottland,Nordirland
US amerikanisch,us-amerikanisch | Amerikaner,US-Amerikaner | Washington | USA,Vereinigten Staaten,Vereinigte Staaten von Amerika,Vereinigten Staaten von Amerika,Amerika
UY uruguayisch | Uruguayer | Montevideo |
UZ usbekisch | Usbeke | Taschkent |
VU vanuatuisch | | |
VA vatikanisch | | | Vatikan,Heilige Stuhl,Heiligen Stuhl,Heiliger Stuhl,Heiligen Stuhls
VE venezolanisch | Venezolaner | Caracas |
VN vietnamesisch | Vietnamese | Hanoi | Viet Nam
YE jemenitisch | Jemenite | Sanaa |
ZM sambisch | Sambier | Lusaka |
ZW simbabwisch | Simbabwer | Harare | Zimbabwe
XK kosovarisch | Kosovare | Pristina | Kosovo,Kosovos
TW taiwanisch,taiwanesisch | Taiwaner,Taiwanese | Taipeh |
EH sahrauisch | Sahraui | | Westsahara
GL grönländisch | Grönländer | Nuuk | Grönland
HK | | | Hongkong
SUHH sowjetisch,sowjetrussisch | | | Sowjetunion,UdSSR,UDSSR
DDDE ostdeutsch | DDR-Bürger | Ost-Berlin,Ostberlin | DDR,Deutsche Demokratische Republik,Deutschen Demokratischen Republik
YUCS jugoslawisch | Jugoslawe | | Jugoslawien
CSHH tschechoslowakisch | Tschechoslowake | | Tschechoslowakei,ČSSR,CSSR
"""

METONYMS = """
RU Kreml,Kremls
US Weiße Haus,Weißen Haus,Weißes Haus,Weiße Haus,Pentagon,Pentagons,Capitol Hill,State Department,Foggy Bottom,Kapitol
GB Downing Street,Whitehall,Westminster,Buckingham-Palast,Foreign Office
FR Élysée,Elysée,Élysée-Palast,Elysée-Palast,Elyséepalast,Quai d'Orsay,Matignon
DE Kanzleramt,Kanzleramts,Bundeskanzleramt,Bundesregierung,Bundestag,Bundestags,Bundestages,Bundeswehr
TR Hohe Pforte
AT Ballhausplatz,Hofburg
KR Blaue Haus,Blauen Haus
IT Quirinal
VA Petersdom
IL Knesset
UA Werchowna Rada,Rada
RU Duma,Staatsduma
"""
