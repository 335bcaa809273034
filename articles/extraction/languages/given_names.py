# ruff: noqa: E501  (a row of a table is a line)
"""Given names of many languages, in the spellings of German and English reports: men's, women's, and both."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import combining, normalize

MEN = """
Clement Clemens Aaron Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdullah Abdulla Abdo Abe Abiy Abraham Abu Achim Adam Adel Adolf Adrian Ahmad Ahmed Ahmet Akihito Al
Alain Alan Albert Alberto Albin Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksej Alessandro Alex Alexander Alexandr Alexandre
Alexei Alexej Alexey Alexis Alfons Alfred Alfredo Ali Alijew Alistair Allen Alois Amadou Amir Amr Anatoli Anatolij Anders András Andre André Andreas
Andrei Andrej Andres Andrés Andrew Andrey Andrij Andrzej Andrés Angus Ansgar Anthony Anton Antonio António Antony Antonis Antti Anwar Ardi Ariel Arkadi Arkadij Armin Arnold
Arsen Arsenij Arseni Arthur Artur Asif Askar Atal August Augusto Avigdor Axel Ayman Babak Balthasar Ban Barack Bart Bartholomäus Baschar Bashar Bassam Beat Bela Ben Benedikt
Benito Benjamin Benny Benoît Bernard Bernd Bernhard Bernie Bert Bill Björn Bjarne Bob Bogdan Bohuslav Boris Borut Borys Branko Brian Bruce Bruno Burkhard Carl Carlo Carlos
Carsten Cecil Cem Cevdet Charles Chris Christian Christof Christoph Christophe Christopher Chuck Claude Claudio Claus Clemens Colin Conrad Constantin Cormac Cyril
Cyrus Dag Dagfinn Dalai Dalia Damian Dan Daniel Daniele Danilo Darius Dave David Davor Dean Denis Dennis Desmond Detlef Dick Didier Diego Dieter Dietmar Dimitri Dimitris Dirk Dmitri
Dmitrij Dmitry Dmytro Dominic Dominik Dominique Donald Doug Douglas Dragan Dschamal Dschawad Dschauad Duncan Dwight Ed Edgar Edi Edmund Eduard Eduardo Edvard Edward Edwin
Egon Ehud Eivind Elias Elijah Elmar Emanuel Emil Emmanuel Emmerich Enda Enrico Enrique Erdal Erhard Eric Erich Erik Ernesto Ernst Erwin Esmail Esteban Eugen Evo Ewald
Faisal Farid Faruk Fayez Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco Francis Francisco Franco Frank Franklin Frans Frans François Franz Fred Frederick Frederik
Fredrik Friedbert Friedrich Fritz Gabriel Gamal Garri Gary Gaston Gavin Gennadi Gennadij Geoff Geoffrey Georg George Georges Georgi Georgij Georgios Gerald Gerard Gérard Gerd Gerhard Gerhart
Gernot Gert Giacomo Gianni Gilbert Giorgi Giorgio Giorgos Giovanni Giulio Giuseppe Gordan Gordon Gorm Graham Greg Gregor Gregory Guido Guillermo Gunnar Gunther Gustav Guy Gyula Günter Günther
Haakon Habib Hagen Hafis Haider Haile Hakan Halil Hamid Hamad Hannes Hans Hansjörg Harald Harold Harri Harry Hartmut Hasan Haschim Hashim Hassan Heiko Heiner Heino Heinrich Heinz Helge Helmut Hendrik Henri Henrik
Henry Herbert Heribert Herman Hermann Hieronymus Hikmet Holger Horst Hosni Hossein Howard Hubert Hubertus Hugh Hugo Hussein Hüseyin Ian Ibrahim Igor Ilham Ilja Imran Ingo Ioannis Ion Irakli Isaac Ismail
István Ivan Ivica Ivo Iwan Jaap Jaber Jack Jacob Jacques Jair Jakob Jakow James Jan Janez Jannis Janos János Jaroslav Jaroslaw Jarosław Jason Javier Jawaharlal Jean Jeff Jeffrey Jens Jens Jeremy Jerome Jerry Jerzy
Jim Jimmy Jiří Jitzchak Joachim Joao João Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Joost Jorge José Jose Josef Joseph Josep Joschka Josip Josua Još Jovan Juan Julian Julij Julius
Juri Jurij Justin Jyrki Jörg Jürgen Kai Kalle Karel Karim Karl Karlheinz Karsten Kaspar Kassym Kees Keir Keith Kemal Ken Kenneth Kersti Kevin Khaled Kilian Kirill Kjell Klaus Klemens Klement Kofi Konrad Konstantin Kristian Kristijan Krzysztof
Kurt Kyriakos Laurent Lars Lasse László Lawrence Lech Lee Leif Len Lennart Leo Leon Leonard Leonhard Leonid Leopold Leszek Lewis Linus Lloyd Lothar Louis Lubomír Lubomir Luc Luca Lucas Luciano Ludger Ludwig Luigi Luis Luiz Lukas
Lutz Lyndon Maciej Magnus Mahathir Mahmoud Mahmud Maithripala Malcolm Malik Mamadou Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marek Marian Mario Marius Mark Markku Marko Markus Martin Martti Marwan Massimo Massoud Mateusz
Matteo Matthew Matthias Matti Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Melchior Menachem Metin Mevlüt Michael Michail Michal Michał Michel Michele Micheál Miguel Mihai Mihail Mikael Mike Mikhail Miklós Mikola Mikulas Mile Milan Milo Miloš Milos Milorad
Miloslav Mirek Miro Mirko Miroslav Mitch Mitt Mohamed Mohammad Mohammed Mohammad Muhammad Muhammadu Moisés Mojtaba Morgan Moritz Mosche Moshe Mostafa Muammar Murat Mustafa Mykola Nabil Nadschib Narendra Nathan Necmettin Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicolás
Niels Nigel Nikita Nikol Nikola Nikolai Nikolaj Nikolaus Nikolaos Nikos Nils Noah Norbert Norman Nouri Nuri Nursultan Olaf Olaf Ole Oleg Oleh Oleksandr Oleksij Olexander Oliver Olivier Olli Olof Omar Omer Orhan Oscar Oskar Oswald Othmar Otmar Otto
Owen Pablo Paolo Park Pascal Pat Patrick Paul Paulo Paulus Pavel Pavol Pawel Paweł Pedro Peer Pekka Per Pervez Peter Petr Petra Petro Petros Phil Philip Philipp Philippe Pierre Piero Pieter Pietro Piotr Pius Pjotr Poul Predrag Prokop Rachid Radosław Radoslaw Rafael
Rafik Rahm Raif Raila Rainer Raimund Ralf Ralph Rami Ramón Ramon Ramsan Ramush Randolph Rashid Raúl Raul Ray Raymond Recep Reiner Reinhard Reinhold René Renzo Reuven Rex Ricardo Riccardo Richard Rick Rishi Robert Roberto Robin Roderich Rodrigo Roger Roh Roland Rolf Roman Romano
Ron Ronald Rowan Roy Rubén Rudolf Rudolph Rudy Rupert Ruprecht Rüdiger Saad Saddam Said Salman Salva Salvador Salvatore Sam Sami Samir Samuel Sandro Santiago Saparmurat Schimon Shimon Scott Sean Sebastian Sepp Serge Sergei Sergej Sergey Sergi Serhij Sergio Seyed Shinzo Shinzō Siegfried Siegmar Sigmar Sigmund
Silvio Simeon Simon Slobodan Stanislaw Stanisław Stanislav Stavros Stefan Stefano Steffen Sten Stephan Stephen Steve Steven Stipe Stjepan Stuart Susilo Sven Svein Svend Swjatoslaw Sylvester Tadeusz Taki Tamim Tarek Tareq Tariq Taro Tayyip Ted Teodor Terry Theodor Theodore Theresia
Thilo Thomas Thor Thorsten Tibor Tim Timothy Tobias Todd Tom Tomáš Tomas Tomasz Tomislav Tommy Toni Tony Torsten Toomas Traian Trygve Tuomo Udo Ulf Ulrich Umaro Urs Uwe Vaclav Václav Valdis Valentin Valerij Valery Veit Victor Vidal Vijay Viktor Vincent Vicente Vito Vittorio Vitali Vjekoslav
Vladimir Vladimír Vladislav Vlado Vojislav Volker Volkmar Volodymyr Wadim Waleri Walerij Walerie Waldemar Walid Walter Walther Warren Wassili Wassilij Wendelin Wenzel Werner Wesley Wiktor Wilfried Wilhelm Willem Willi William Willy Winston Witali Witalij Wjatscheslaw Wladimir Wladislaw
Wolf Wolfgang Wolfram Woodrow Xanana Xavier Yair Yannis Yasser Yassir Yitzhak Yoshihide Yoweri Yves Zalmay Zbigniew Zdeněk Zoran Zoltán Zygmunt Étienne Ömer Ólafur Łukasz Željko Žarko Jitzhak Arif Aziz Hafez Jassir Jitzchak Junichiro Kim Lubomir Nambaryn Nguyen Oqil Robert Thabo Tokayev Usman Boutros Kurmanbek Islam
Hugo Jacob Klemens Leander Eurico Mateo Naftali Gebran Najib Hakeem Denys Rustem Ruslan Ibrahima Macky Alassane Félix Emomali Serdar Sadyr Ilir Aleksandër Edi Albin Krišjānis Gitanas Egils Alar Jüri Jonas Marin Janša Zdravko Bojko Boyko Rumen Kiril Iván Gustavo Nayib Laurentino Juha Sauli Bjarni Erna
Ursus Rasmus Mette Micha Arne Arnulf Ekkehard Eckart Eckhard Egbert Eike Engelbert Falk Albrecht Leonidas Youssef Yussuf Yousef Yusuf Anis Taras Saverio Emir Alija Franjo Ante Zdenko Modris Dun Censu Jempi Tarvo Uldis Kalev Gorazd Nuno Gentian Loukas Sherif Harish Fergus Brendan Corentin Bambang Naoto Moses Nemanja Vuk Dimitar Olavi Aksel Maarten Preben Uwe Kazimierz Grzegorz Abbas Abdou Adama Adil Aljaksej Aljaksandr Alassane Amin Andris Arvydas Atef Bakir Bilal Birger Blaise Cheikh Cyprian Dalibor Damir Dariusz Dejan Denzil Djordje Đorđe Dragutin Driss Dušan Edin Eero Eetu Efraín Eloy Emre Enver Erlend Ersin Fadi Faustin Fikret Fouad Fuad Gianfranco Gjorge Goran Hadi Halldór Hamza Haris Hisham Horacio Ignacio Igors Ilias Ilkka Imre Isaias Jamal Janis Jānis Jarosław Joko Jorma Juris Jussi Kaarel Kamal Karim Kjartan Kostas Krešimir Kwame Ladislav Laszlo Levan Lionel Luka Maher Makis Marios Mamuka Martín Matej Mato Mehdi Miguel Mihály Mika Milivoje Miodrag Mladen Momir Nadir Nasser Nebojša Nenad Nihat Ognjen Olexij Omran Osman Ousmane Panagiotis Pál Péter Piet Pieter-Jan Prokopis Radomir Radovan Raimonds Ratko Reza Riad Roelof Samer Savvas Selim Senad Sergejs Shahid Sidi Siim Sinan Slavko Spyros Stavro Sultan Taha Taavi Tahir Teimuras Tenzin Teuvo Tiago Toomas Turki Urho Vahid Valdas Vasilis Vasile Veikko Vitor Wael Wajid Witold Yahya Yaw Yilmaz Zaid Zaur Zine Zurab
Harlan Wendell Neville Alastair Randall Curtis Garrett Marcus Crispin Callum Ewan Lachlan Gareth Rhys Dafydd Emrys Seamus Cathal Declan Eoin
Clifford Craig Darrell Darren Derek Dexter Dwayne Elliott Ernest Eugene Harvey Ira Irving Jared Jeremiah Jesse Josh Leroy Marvin Melvin Merrill Myron Nathaniel Neal Orville Percy Quentin Reginald Roscoe Rufus Silas Terrence Thurman Trevor Wilbur Zachary
Aurélien Gaspard Lucien Florent Thibault Baptiste Mathieu Loïc Yannick Boubacar Souleymane Moussa Emeka Chidi Oluwaseun Kwabena Sipho Themba Joshua Raphael Tendai Farai Javed Khalid Hazem Yousif Bahram Mehrdad Kaveh Badr Saif Faris Ferit Sabri Duarte Otávio Leandro Fortunato Ildefonso Zvonimir Hrvoje Vukašin Yevhen Gennady Arkady Vasily Antero Andrius Ainārs Sverre Tormod Torbjörn Gustaf Pavlos Kyprianos Gergely Benedek Sorin Corneliu Bogusław Donato Fulvio Ruggiero Haruto Kenji Takeo Ruwan Azlan Prasert Rogelio Benigno
Frank-Walter Götz Gottfried Hans-Dietrich Karl-Heinz Karl-Theodor Klaus-Dieter Hans-Jürgen Hans-Gert Jean-Claude Jean-Marc Jean-Yves Jean-Pierre Jean-Marie Jean-Paul Franz-Josef Wolf-Dieter
Abdel-Fattah Abdelhamid Abdelkader Abdirahman Abdoulaye Abdulhamid Abdullahi Abdulrahman Abel Adalbert Adem Adnan Afonso Agim Agustín Ahmadou Aiman Ajit Akbar Akin Aladdin Alaa Alejo Alexandros Alfonso Alharith Alioune Allan
Alphonse Altaf Alvaro Álvaro Amadeus Amadu Amit Amos Anand Anastasios Anatole Andon Andreea Aníbal Anil Anselm Antal Antoine Antonín Aristides Arkadiusz Armand Armando Armen Arno Arnaud Artem Arun Arvind Ashok Ashraf Asim Aslan
Atif Atilla Attila Aurel Avraham Awad Aydın Azem Azer Azmi Bahaa Baldur Barnabas Barney Baruch Basil Bassel Beji Béla Bekir Berat Berislav Bernardo Berndt Bertil Bertold Bertram Bertrand Besnik Bikram Binali
Biniamin Binyamin Birk Bjorn Blaž Boguslaw Bohdan Bojan Boleslaw Bonaventura Boniface Bora Botho Brad Brendon Brent Brett Bret Bronislaw Bronisław Bryan Burak Burhan Burhanuddin Calvin Cameron Casimir Cedric Cédric César Cesar Chaim Chalid
Charlie Chester Christer Christos Cihan Claas Claude-Henri Clayton Clint Cláudio Connor Corey Cory Cosimo Cristiano Cristóbal Cuno Cyrille Cyrill Dalton Danial Danijel Danny Dara Daud Dawit Dawud Demetrios Demetris Deniz Denzel Derrick
Desiderius Devin Diethelm Dietrich Dilip Dimitrij Dimitrios Dimitriy Dinesh Diogo Dirk-Jan Domenico Domingo Donal Dragoslav Dumitru Džemal Eberhard Edmond Edon Eduardas Eduards Edvin Efim Efraim Egidius Eike-Christian
Eitan Ejup Ekrem Eldar Eli Eliécer Eliot Elmer Elon Elvis Emilio Emilis Emin Emmerson Engin Ephraim Erdem Erdoğan Erdogan Ergün Erkan Erkki Ermal Erol Erwan Esad Eskil Ethan Ettore Euclides Evan Evangelos Evaristo Ezequiel Ezra Fabian
Fabien Fabio Fabrizio Fahd Fahri Faiz Fareed Farhad Farouk Farooq Fathi Fatih Fausto Fazil Felice Feliks Feodor Ferenc Ferhat Fernand Fethi Fevzi Fikri Filippo Filipe Finn Fiorello Firas Fjodor Flavio Florin Franck Francesc Frédéric
Fredi Freimut Friedhelm Friedemann Friso Fumio Fyodor Gábor Gabor Gaetano Galip Garegin Garry Geert Georgy Geraldo Gerardo Gerben Gerold Ghassan Ghazi Gholamreza Gian Gideon Gilles Giles Gino Gintautas Giora Gleb Glenn Glen Godwin Gonzalo
Goodluck Gopal Govind Grigori Grigorij Grigory Guglielmo Guillaume Gulbuddin Gunter Gunnlaugur Gürkan Gustave Habibullah Haci Haji Hakim Hameed Hamdi Hamdullah Hamed Hamidullah Hamit Hamma Hani Hanno
Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim Hans-Martin Hans-Olaf Hans-Otto Hans-Peter Hans-Ulrich Hans-Werner Hanspeter Harm Haruhiko Hashem Hassanal Hassane Haydar Heidar Heinz-Christian Heinz-Peter Helmuth Hennadij Henning
Henrique Henryk Hermann-Josef Hermenegildo Hernán Herwig Hichem Hifikepunye Hilario Hinrich Hiroshi Hikaru Hocine Humberto Humphrey Husain Husni Husnija Hussain Ihor Ijad Ilhan Ildar Ilija Iljas Ilyas Imad Indrek Ingmar Ingvar Iñaki
Iñigo Ioan Irfan Isa Isam Iskander Ismet Issa Issam Itamar Itzhak Ivaylo Iven Iyad Iztok Jackson Jacky Jafar Jake Jaime Jakub Jaka Jalal Jamie Jamil Jan-Peter Jan-Werner Janusz Jari Jaromír Jasper Jassim Javad Jawad Jay Jayant Jean-Baptiste
Jean-Bernard Jean-Bertrand Jean-Charles Jean-Cyril Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Michel Jean-Noël Jean-Philippe Jelle Jeroen Jesús Jesus Jigme Jimmie Jitendra Jody Joël Joerg Joey Jordi Joris Josias Josu
Jouni Judah Juhani Julien Julio Jürg Justas Jusuf Kaido Kailash Kálmán Kamel Kamil Kari Karl-Erivan Karl-Friedrich Karl-Georg Karl-Günther Karl-Josef Karl-Otto Karl-Rudolf Karlfried Karlo Karl-Heinrich Karol Kasimir Kaspars Kassem Katsuya
Kay Kazuo Kęstutis Keiichi Kemalettin Kenan Kerem Kerry Khalil Kiran Kirk Kiriakos Kiro Knud Knut Kobad Koichiro Kōichi Konstantinos Kristen Kristjan Kristoffer Kristofer Krister Krisztián Kunibert Kuno Kyle Kylian Kyösti Laimonis
Lajos Lakhdar Lambert Lambros Lamine Larry Lauri Laurence Laurens Laurentius Laz Lazar Lazaros Lázaro Leandros Leocadio Leonardo Leopoldo Leuan Levent Levi Liam Liaquat Lino Lior Ljubo Ljubomir Lodewijk Loic Lorenz
Lorenzo Lovro Lubomyr Lucian Lucio Ludek Luděk Ludovic Ludvík Lulzim Lutfi Lütfi Lyle Maamun Macaire Madhav Maen Mahdi Mahinda Mahmood Mahesh Maik Majid Makarios Maksim Maksym Malte Mamoun Mano Manolis Manny Manouchehr Mansour Mansur
Manucher Manutschehr Marat Marcelino Marcello Mariano Marijan Mark-Uwe Markos Marlon Marouane Martino Marty Marwin Marzouk Mason Masatoshi Masoud Massimiliano Mathias Matiu Mats Matthäus Maumoon Maurizio Maxime Maxwell Mazen Mchedli
Meinhard Meir Melik Merab Mesut Mevlut Micheil Michalis Michelangelo Mickey Midhat Mihaly Miha Mikhael Mikheil Mikko Miklos Mikuláš Miltos Miltiadis Minh Mirosław Mirza Mitja Mitko Mladjan Mohamad Mohan Mohd Mohsen Moise Moïse
Mokhtar Molla Monsef Mordechai Mortaza Morten Mosi Mounir Moustafa Moustapha Mouloud Mswati Mukesh Munir Muqtada Murad Muratbek Murli Musa Mustapha Nader Nadeem Nadhmi Naguib Nahum Naim Najibullah Naoki Naseem
Nassir Nassim Navin Nawaz Nayef Nazim Ned Nedim Nedschmeddin Neven Nezir Ngugi Nicanor Niccolò Nicolò Nicu Nidal Niclas Niklas Niko Nikolay Nir Nisar Nitin Nizar Noam Noel Noël Nobuo Nobusuke Norodom Nosrat Nouredine Noureddine Nurlan
Obafemi Octavian Oddvar Ohad Okan Oktay Olav Olexandr Olegs Oleksandrs Olivér Olivio Olusegun Omri Ondřej Oriol Orrin Osama Ossama Ossip Oszkár Othman Ottmar Oumar Øystein Ovidiu Ørjan Özcan Özgür Paavo Paddy Pandeli
Panajotis Panos Paride Parviz Pascual Pasquale Patricio Patxi Pedrag Peep Pehr Pelle Percival Perikles Pete Petar Peter-Michael Petter Phillip Pierluigi Pierre-Emmanuel Pinchas Plamen Pranab Prakash Prem Primož Purna Qaboos
Qais Qamar Qassem Quincy Radek Radim Radko Radmilo Radoje Radoslav Radu Rado Raffaele Raffi Rafi Rafał Raghuram Rahul Raimo Rainier Raj Rajesh Rajiv Rajko Ralf-Jürgen Rama Ramin Ramiro Ranil Ranko Raphaël Rasim Rastislav Ratan Ravi Régis
Reinout Remigius Rémi Remo Remzi Renato Renaud Resul Reto Reşat Reynaldo Richie Rickard Riek Rikard Rikhard Rinaldo Rizal Robbie Rocco Roch Roderick Rodolfo Rohan Rokas Rolando Rolf-Dieter Rollo Romain Romeo Romulo Ronny Roque Rory
Rostislav Rowland Ruben Rudi Rui Rupiah Russell Russel Rustam Rutger Ryan Sabah Sadi Sadık Sadiq Sadruddin Saeb Saeed Sahid Saim Sajid Sajjad Sakari Sakib Salah Salahuddin Saleh Salih Salim Salomon Sámuel Samad Sameh Sammy Samo
Samora Sander Sanjay Satoshi Saulius Savo Scipio Scotty Seán Sebastián Sebastiano Sebastião Seiji Selahattin Selçuk Semjon Seppo Serafim Sergiu Serhiy Serkan Seth Severin Seymour Seyni Shafiq Shan Shane Sharad Shashi Shawn Shehbaz
Shigeru Shintaro Shinichi Shivshankar Sid Siddharth Sidney Sigurd Sigurður Silvan Silvestre Simão Simo Simonas Siniša Sławomir Slavoljub Slavoj Slawomir Soeren Søren Sören Somchai Sotirios Spiridon Spencer
Srđan Srgjan Stan Stane Stanley Stanislas Staffan Stavri Stefanos Stelios Stellan Steingrímur Stig Stijn Stojan Strobe Suleiman Süleyman Sulejman Sunil Suresh Sushil Svante Sven-Erik Swen Syed Szymon Tadej Taieb
Taisto Takeshi Taku Talal Talat Tamás Tammam Tandja Taner Tanju Tansel Tapio Tariel Tayfun Tayfur Tedros Teemu Teo Teodoro Terence Teresio Teun Thaddäus Thanasis Thanos Theo Theódoros Theodoros Théo Thierry Thomaz Thorbjørn
Thorvald Thorvaldur Thorben Thráinn Tiit Tilman Tilo Timm Timo Timur Tino Titus Tobiasz Todor Togrul Tomaž Tomaso Tommaso Torben Toshihiro Toshiki Toshio Toivo Travis Trent Tristan Trond Troy Tsakhiagiin Tufan Tuğrul Tuncay Tunku
Turgut Tvrtko Tyler Tyrone Ugo Ulises Ullrich Ulric Umar Umberto Umit Unto Uri Uriah Uroš Usmon Utku Uzair Uzi Vadim Vahan Valdemar Valdo Valentino Valerian Valéry Valerio Vangelis Varujan Vasco Vasil Vassilis Vazgen Veljko Veran Vernon
Veselin Viatcheslav Vicenç Vidar Vikas Viktors Vilhelm Viljami Vilmos Vince Vincenzo Vinod Virgil Virgilio Virginijus Virgínio Visar Vitaly Vitold Vittorino Vladas Vladan Vlad Vladimiras Vojtěch Volkan Vyacheslav Wahid Waldis
Wanja Walentin Waleed Wahab Warlam Wasil Wassyl Wayne Wenceslas Wieland Wieńczysław Wiktors Wilbert Wilfrid Wilson Wim Winfried Witalis Władysław Włodzimierz Wlodzimierz Wojciech Wojtek Wolf-Rüdiger Wouter Wsewolod Xavi Xherdan Xhemal
Yacoub Yahia Yakov Yakup Yalçın Yanis Yaşar Yasar Yashwant Yasuo Yaakov Yefim Yehia Yehuda Yehude Yigal Yildirim Yoav Yohei Yoichi Yonatan Yosef Yossi Youcef Yukio Yunus Yuri Yuriko Yury Yutaka Zacharias Zachar Zafar Zafer Zahi Zaki
Zalman Zbignew Zbyněk Zeev Ze'ev Zeki Zenon Zeljko Zhelyu Zlatko Zlatan Ziad Ziauddin Zivko Živko Zsolt Zubin Zuhair Zülfü Zvi JD JB CJ TJ AJ PJ
Matt Bastian Jannik Hias Loisl Xaver Ignaz Korbinian Quirin Vinzenz Bodo Gottlieb Ingolf Siegmund Bobby Billy Willie Eddie Freddie Beto Tulsi Jeb Alben Spiro Alec Clement Ramsay Kwasi Alok Iain Andy Humza Gerry Bertie Édouard Edouard Hervé Éric Gérald Stéphane Clément Jérôme Jérome Sébastien Rémy Giuliano Pierferdinando Angelino Ignazio Lamberto Nichi Beppe Adolfo Carles Quim Raül Arnaldo Íñigo Ángel Jewgeni Jewgenij Artjom Jegor Bülent Devlet Muharrem Hulusi Fuat İbrahim Numan Egemen Cemil Beşir Fethullah İsmail Yiğit Zekeriya Riyad Adli Essam Chalifa Khalifa Aguila Moncef Rached Raschid Hamadi Saïd Rafiq Emile Nabih Bashir Amine Moaz Dschalal Massud Masud Barham Tarik Hoschjar Hoshyar Ammar Abdallah Saud Dschabir Qabus Haitham Hekmatyar Parvez Yousaf Shahbaz Bilawal Zulfikar Ayub Inder Deve Morarji Rajnath Subrahmanyam Natwar Jaswant Gotabaya Velupillai Gyanendra Birendra Baburam Yoshihiko Keizo Ryutaro Kiichi Tomiichi Morihiro Noboru Yasuhiro Kakuei Naruhito Hirohito Abdurrahman Bacharuddin Prabowo Muhyiddin Bongbong Thein Etienne Patrice Milton Mwai Uhuru Jakaya Meles Hailemariam Idriss Mahamat Mahamadou Umaru Bola Atiku Léopold Lansana Sékou Agostinho Joaquim Hakainde Mokgweetsi Seretse Andry Lenín Lenin Néstor Nestor Tabaré Óscar Porfirio Jovenel Wolodymyr Rinat Mychajlo Wolodymir Swiad Surab Sersch Lewon Levon Heydar Kassym-Schomart Schawkat Gurbanguly Almasbek Sooronbai Jiri Árpád Călin Dacian Tihomir Dritan Fatmir Bamir Bujar Ljubčo Stevo Lojze Göran Petteri Esko Sigmundur Guðni Davíð Andrus Māris Ivars Algirdas Rolandas Vytautas Abd Kiyoshi Shinji Soichi Yuto Atsuto Dima Srdjan Habil Ange-Félix Cassius
"""

WOMEN = """
Abigail Adelheid Agnes Agnieszka Aino Alenka Alexandra Alexandria Alice Alicia Alina Amanda Amina Ana Anastasia Andrea Angela Angelika Angelina Anita Anja Anke Ann Anna Annalena Anne Annegret Annelie Annemarie Annette Anneliese Antje Antonia Arancha Astrid Audrey Aung
Barbara Beata Beate Beatrix Beatrice Benazir Benita Bente Bernadette Beth Betty Bettina Birgit Brigitte Camilla Carla Carmen Carola Caroline Carolina Catherine Cécile Charlotte Cheryl Chloe Christa Christiane Christina Christine Chrystia Cindy Claire Clara Claudia Condoleezza Condoleeza
Constanze Cora Cornelia Corinna Cristina Dagmar Dalia Daniela Deborah Debbie Despina Diana Diane Dilma Dianne Dominika Dora Doris Dorothea Dorothee Edda Edith Elena Eleonora Eleonore Elfriede Elisabeth Elise Élisabeth Elisa Elizabeth Elke Ella Ellen Elsa Emily Emine Emma Ensaf Erika Erna Esther Eva Evelyn Ewa
Fatima Federica Felicitas Florence Franziska Frauke Friederike Gabriele Gerda Gerlinde Giorgia Gisela Gita Golda Graziella Grazia Grace Greta Gro Gudrun Hanna Hannah Hannelore Harriet Hedwig Heidemarie Heidi Heike Helen Helena Helene Helga Henriette Herta Hertha Hilary Hilda Hilde Hillary Honorine Hina
Ilse Imelda Indira Ines Inga Ingeborg Ingrid Irene Irina Iris Irmgard Isabel Isabella Isabelle Ivana Jacinda Jacqueline Jana Jane Janet Jeanine Jelena Jennifer Jenny Jessica Jill Joan Joanna Johanna Josefine Joyce Judith Julia Juliane Julie Julija Jutta Kaja Kamala Karen Karin Karoline Karolina Katalin Katarina Katharina
Kate Katherine Kathrin Katja Katrin Kerstin Kirsten Klara Kolinda Kristalina Kristin Kristina Laura Lea Leila Lena Leni Leonore Leyla Linda Lisa Lise Liz Ljudmila Loretta Lotte Louise Lucia Lucy Luise Lydia Lynn Madeleine Magda Magdalena Maia Maja Manuela Mara Margaret Margarete Margarethe Margarita Margit Margot Margrethe Maria María Marianne Marie Marija
Marina Marine Marion Marissa Marlene Marta Martha Martina Mary Mathilde Maud Megawati Melanie Melitta Mette Micaela Michaela Michèle Michelle Milena Mireille Miriam Mirjam Mona Monica Monika Nadia Nadine Nadja Nancy Natalia Natalie Natalija Natascha Nicole Nikki Nina Nora Olga Oxana Olha Pamela Park-Geun Patricia Paula Pauline Penny Petra Pia Priti
Rachel Ramona Regina Regine Renate Ricarda Rita Roberta Rosa Rosemarie Roza Ruth Sabine Sahra Salome Sandra Sanna Sara Sarah Sibylle Sigrid Silke Silvia Simone Simonetta Sirimavo Sofia Sofie Sonja Sonia Sophia Sophie Stefanie Stella Stephanie Susan Susanna Susanne Suzanne Svenja Svetlana Swetlana Sylvia Tamara Tanja Tansu Tarja Tatjana Teresa Thea Theresa Therese Tina Tzipi
Ulla Ulrike Ursula Ute Uta Vera Verena Veronika Vesna Victoria Viktoria Viola Viorica Vivian Vjosa Waltraud Wanda Wendy Wilhelmina Wiebke Winnie Xenia Yasmin Yulia Yvette Yvonne Zuzana Ágnes Özlem Iryna Oksana Marija Kaisu Mairead Asma Saida Esra Deirdre Kyriaki Remedios Moira Wanjiru Vesna Ragnhild Otilia Godelieve Kalliopi Sarmīte Eleftheria Maarja Ileana Regula Hallgerd Ditte Signe Birgitta Graziella Beatriz Aida Amal Amira Ana-Maria Arzu Asta Biljana Blanka Branka Catarina Concepción Danuta Daina Dobrila Draga Dunja Ece Eliška Eszter Fadila Fawzia Gordana Guðrún Hala Halina Hanan Hege Ilze Inês Inese Ioana Ivanka Jasna Jadwiga Jovana Kirsi Ksenija Laila Laimdota Latifa Liisa Ljiljana Lubna Małgorzata Maarit Maha Maryam Mariya Meral Milica Mirela Miruna Nadège Najat Nataša Nilüfer Nino Noor Oddný Oya Pilar Rania Rasa Riikka Rima Rasha Saara Salma Selma Senka Shirin Siri Solveig Sunniva Svitlana Tatiana Tiina Tuula Vanja Vanesa Violeta Yuliya Zdenka Zeynep Zita Zofia
Rosalind Philippa Prudence Dolores Sharon Eleanor Jemima Lucille Fionnuala Renée Danae Abena Imogen Beverley Tessa
Gillian Fiona Phoebe Zoe Naomi Rebecca Leah Priscilla Rosemary Bridget Maureen Kathleen Eileen Siobhan
Niamh Aoife Catriona Elspeth Morag Rhiannon Bronwen Megan Gwen Gwyneth Brenda Sheila Doreen Beryl Muriel Edna Mildred Gladys Ethel Phyllis Shirley Marjorie Dorothy Donna Melissa Tiffany
Latisha Tamika Keisha Valerie Marcia Denise Francine Geneviève Aurélie Camille Solène Élodie Océane Margaux Fatoumata Aminata Mariam Aïcha Ngozi Chioma Folake Wangari Nomsa Thandiwe Lindiwe
Soledad Consuelo Guadalupe Graciela Ximena Macarena Rocío Inés Lucía Fernanda Cláudia Otávia Giulia Chiara Francesca Ludovica Benedetta Ottilie Mojca Urška Zsófia Ildikó Orsolya Ruxandra Desislava Tsvetana Ludmila Jolanta Päivi Birthe Willemijn Sunita Priya Lakshmi Shreya Asha
Aysel Aygül Fatma Zainab Aisha Leymah Ellen Joyce Sviatlana Jadranka
Adelina Adina Adriana Adrienne Agathe Agata Agneta Aigul Ajla Akie Albena Albina Aleida Alejandra Aleksandra Alessandra Alessia Alexa Alexia Alfreda Alinda Alisa Alison Alissa Allison Alma Alva Alyssa Amalia Amélie Amelie Amber Amelia Amna
Amy Anabel Anahit Ananya Anaïs Andreja Andrée Aneta Angélique Angeliki Ania Anika Anica Anikó Anina Anissa Ann-Kathrin Anna-Lena Anna-Maria Annabelle Anne-Marie Annemieke Annett Annetta Annika Annick Antoinette Antonella Antonija
Anuschka Aparna Ariane Arianna Arlene Armida Armgard Arnika Artemis Ashley Astghik Astou Atifete Augustina Aurelia Aurora Ayaan Ayelet Ayşe Ayse Ayten Azra Bärbel Babette Babsi Bahar Banu Barbro Barbora Basma Begoña Belén Belinda Benedicta
Bergljót Berit Bernadetta Bertha Berta Besa Betina Beverly Bianca Bianka Birgitt Birgül Birte Blerta Bohumila Bonnie Borislava Božena Brianna Bridgette Brita Britta Britt Brooke Bruna Brunhilde Bruni Caitlin Calista Candice Cansel Caren
Caridad Carlotta Carly Carol Carole Carolin Carrie Cassandra Caterina Cathleen Cathrin Cathy Catia Cecilia Cecilie Celia Céline Celine Chantal Charlene Charleen Chloé Christel Christl Christabel Chrysoula Cilia Clarissa Claudine
Clémence Clementine Coletta Colette Colleen Conny Corazon Cordula Corina Corine Corinne Cosima Courtney Cynthia Dace Dafne Dalila Dana Daphna Daphne Daria Darija Darja Darlene Dascha Davina Debora Delia Delphine Denisa Desirée Désirée Dilek
Dimitra Dina Diotima Dita Dominica Donatella Dörte Dorit Dorte Dörthe Dubravka Ebba Edeltraud Edelgard Edina Editha Eftychia Eivor Ekaterini Ekaterina Ela Elaine Elana Eléonore Elfi Elham Eliana Elif Elin Elina Elisabet Elisabetta
Elizabete Ellena Elly Elma Elodie Eloise Elvira Elżbieta Elzbieta Emanuela Emilia Emina Enza Enikő Erica Erin Erzsébet Esma Esmeralda Estela Estelle Estera Eugenia Eugénie Eulalia Evangelina Eveline Evi Ewelina Fabienne Fabiola Fadime
Fanny Farah Fariba Farida Farzana Fatemeh Fatime Fatou Faustina Fawsia Felicia Felizitas Ferda Feride Ferial Fidelma Filiz Filomena Fieke Fleur Florentine Floriana Franca Françoise Francisca Franka Fredericka Frederike
Friedel Friedl Friederika Frida Fumiko Gabriela Gabriella Gabrielle Gaby Gabi Gail Galia Galina Geertje Gemma Genoveva Georgette Georgina Geraldine Gerlind Gerlindis Germaine Gertraud Gertrud Gertrude Gesa Gesche Gesine Ghada Gianna
Gilda Gina Ginette Giovanna Gitta Gitte Giuliana Giuseppina Gladis Glenda Gloria Gönül Gracia Gry Gudula Guler Gülay Gülsüm Gunda Gundula Gunhild Gunilla Gwendolyn Hadja Halima Halyna Hanna-Leena Hannelies Hanka Harumi
Hatice Hatidza Hava Hazel Hedda Hedi Hedy Hedvig Heide Heidemaria Heiderose Heidrun Heli Hella Helle Helma Hengameh Henny Herlinde Hermine Hermina Hilja Hiltrud Hoda Holly Houda Hülya Huda Ida Ilana Ildiko Ilona Ilka Ilsabe Iman Imke
Imma Ina Inci Inge Ingela Inger Inger-Lena Ingerid Ingvild Inka Ioanna Iolanda Iphigenia Irena Irini Irit Irma Irmela Irmi Isabela Isabell Isolde Itziar Iva Iveta Ivette Ivonne Iwona Izabela Jaël Jael Jamila Jami Janette Janice Janina
Janine Janna Jasmin Jasmina Jasminka Jeanette Jeanne Jeannette Jelka Jenna Jessy Jetta Jillian Jo-Ann Joana Joanne Jocelyn Jocelyne Jodi Joëlle Johanne Jolana Jolie Jonna Josefa Josefina Josephine Joseline Josiane Josie Jovanka Juanita
Judit Judy Juliana Julianna Juliet Juliette Justine Justyna Jytte Kaarina Kamla Kalina Karima Karina Karla Karolin Karoline-Luise Karyn Kasia Katarzyna Katerina Kateřina Katharine Kathy Katia Katinka Katrina Katrine Katti Katty Kayla
Keiko Kelly Kelsey Khadija Khaleda Khalida Kinga Kira Kirsty Kitty Klaudia Kornelia Krisztina Krista Kristi Kriszta Krystyna Kübra Kunigunde Lada Lale Lamia Lana Lara Larissa Laure Lauren Laurie Lavinia Layla Leandra Léa Leena Leonarda
Leonie Leontine Leticia Letizia Lia Liana Lída Lidia Lidija Liesbeth Liese Liesel Lieselotte Liesl Lilia Lilian Lilianna Lili Lilija Lilly Lilo Lily Lina Lindsey Lindsay Linette Lioba Liora Liselotte Lissy Liv Livia Livija Lobna Lola
Lolita Lorena Lore Lorelei Lori Lorraine Lotta Lotti Louisa Lovisa Loveday Luana Luba Lubica Lubomira Luce Lucie Lucienne Lucija Lucrezia Luiza Luisa Luminița Lupita Lusine Lyn Lynda Lynne Lynsey Lyudmila Mabel Maddalena Mado Mafalda Magali
Magdalene Magdolna Maggie Magritta Mahbouba Maike Maite Majlinda Malalai Malala Malgorzata Malika Malin Mandy Manon Manja Mareike Maren Marga Margaretha Margareta Margarida Margherita Margie Margita Margrit Marguerite Mari Maria-Theresia
Mariama Mariana Mariane Marianna Maricica Marie-Christine Marie-Claude Marie-George Marie-Louise Marie-Luise Mariela Mariella Marielle Marieluise Mariette Marietta Marika Marilyn Marisa Marisol Marita Maritta Marit Maritza Marja Marjan
Marketa Markéta Marlen Marlies Marliese Marsha Martine Maruška Mary-Ann Maryna Masuma Mathilda Matilda Maura Maxi Maxine Maya Meera Meg Mehriban Mela Melania Melike Melinda Melis Melita Mercedes Mercè Meredith Merete Meri Merike Merit Merle
Merve Meryem Mia Michelina Mihaela Mikaela Mila Miljana Milka Mimi Mina Minna Mira Miranda Miri Miriana Mirja Mirjana Mirta Mitzi Moana Mojgan Molly Monique Montserrat Morgana Moritza Muna Munira Myriam Myrna Myrto Nabila Nadeschda Nadezhda
Nahed Nahid Naima Najla Nanette Nanna Narges Nargis Naoko Nasrin Natacha Natalja Natalya Nathalie Nava Nawal Nazan Nazanin Nazlı Neda Neelie Nele Nelia Nelli Nelly Nena Nermin Nesrin Neta Ngosi Nicolette Nicoletta Nigar Nika Nilay
Nilgün Ninon Nirmala Nives Noëlle Noelia Noemi Noémi Norma Nuria Núria Nurten Nusrat Nuray Odette Odile Ofelia Ofra Oleksandra Olena Olesja Olivia Olympe Ortrud Ortrun Orna Otti Ottoline Oumou Özden Özge Paloma Pamina Paola Parvin
Pascale Patrizia Patrycja Patti Patty Paulina Pavlína Pavla Peg Peggy Pelagia Pelin Penelope Pernille Perpetua Petja Petronella Philine Piroska Polina Poornima Pooja Pramila Pratibha Priska Priyanka Purnima Paulette Rabea Rabia Rachele
Rachida Radka Radmila Rafaela Raffaela Raffaella Ragna Rahel Raisa Raissa Ramla Ramina Randi Ranja Raquel Raymonde Reba Rebekah Rebekka Reem Reena Reina Relinde Rena Renata Reyhan Rhea Rhoda Rhonda Ria Rigoberta Rihab Rike Rina Ritva Robina
Rochelle Romana Romina Rona Ronja Rosalia Rosalie Rosalina Rosalinde Rosanna Rosa-Maria Rosella Roselyne Rosetta Rosi Rosie Rosina Rosita Roswitha Rosy Rowena Roxana Roxane Rubina Rukhsana Rumjana Rupa Ruslana Rut Ruta Rūta Sabina
Sabrina Sadia Safia Sahar Saija Sakine Salha Sally Saloua Samantha Samira Samia Samina Sandi Sandrine Sanja Sanni Sannah Saoirse Saskia Satu Scarlett Seda Ségolène Segolene Seher Selena Selina Semra Senta Serena Sevgi Sevil Sevim
Shahida Shabnam Shami Shana Sharmila Sheryl Shira Shula Sibel Sibilla Sibylla Sidonie Sieglinde Sigal Siglinde Sigrun Siegrid Sigridur Silje Silvana Simona Simonette Sina Sinéad Sirpa Sissel Siv Slavica Slavka Smaranda Smriti Snežana Sofija
Solange Soňa Sonay Sonya Soraya Sora Špela Stacey Stacy Stana Stanislava Stanka Stefania Steffi Stefka Stéphanie Stine Stoja Sue Suha Sujata Suleika Sumaya Suna Susana Susann Sushma Susi Suzan Suzana Suzette Suzy Swantje Swati
Swenja Sybille Sylke Sylvana Sylvie Tabea Tahmina Taina Taissa Talia Tamar Tammy Tania Tanya Taslima Taťána Tawakkol Tawakkul Tekla Telma Telse Teodora Teofila Teresita Terhi Teri Terttu Thekla Thelma Theodora Theres Thérèse Thora Thyra
Tilda Tilla Tilly Timea Tinatin Tirza Titiana Torill Tove Traudl Traute Trine Trixi Trude Trudi Tuba Tülay Türkan Tugba Uliana Ulrika Uljana Urmila Ursina Urszula Usha Utta Valborg Valentina Valeria Valérie Valerija Valeska Vanessa
Vasiliki Vasundhara Vaira Věra Verica Veronica Véronique Vesela Vibeke Vicky Victoire Vida Vigdís Vigdis Vibke Vilma Vinka Violetta Virginie Virve Viviane Vivien Vlasta Vreni Wafa Waltraut Wangui Warwara Wassilissa Weronika Wera Wilma
Wiltrud Winifred Wioletta Wisława Witta Xanthe Xenja Xiomara Yael Yana Yara Yasmina Yasmine Yelena Yenny Yeşim Yesim Yingluck Yoko Yolanda Yolande Youlia Ysabel Yuki Yukiko Yumiko Zahra Zakia Zarah Zdravka Zehra Zenaida Zenobia Želimira
Zineb Zinaida Zlata Zoë Zoé Zohra Zora Zorica Zsuzsa Zsuzsanna Zübeyde
Suella Édith Aurore Clémentine Éliane Ada Xenija Walentina Figen Chandrika Hasina Pushpa Girija Mireya Swjatlana Katrín Jóhanna Ingrida Uschi Frieda Yona Michéle Alena
"""

BOTH = "Andrea Dominique Kai Kim Nicola Robin Jean Alexis Chris Gabriele Simone Sascha Leslie Tracy Pat"
# More often something else in reports than a given name.
FAMILY_NAMES_TOO = ("Al", "Alijew", "Park", "Islam", "Janša", "Tokayev", "Per", "Ban", "Roh", "Lee", "Sultan")


class GivenNames(dict[str, str]):
    """Given names with m, f, or "" where they are both; accents that the list lacks do not matter: "Štefan"."""

    def __contains__(self, name: object) -> bool:
        known = super().__contains__
        return known(name) or (not str(name).isascii() and known(plain(str(name))))

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]
        """The gender of `name`, or `default`."""
        return super().get(name) or super().get(name if name.isascii() else plain(name), default)


def plain(name: str) -> str:
    """A name without accents."""
    return "".join(letter for letter in normalize("NFKD", name) if not combining(letter))


def gathered() -> Mapping[str, str]:
    """Each name with m, f, or "" where it is both."""
    named = dict.fromkeys(MEN.split(), "m") | dict.fromkeys(WOMEN.split(), "f") | dict.fromkeys(BOTH.split(), "")
    for name in FAMILY_NAMES_TOO:
        named.pop(name, None)
    return GivenNames(named)


# Family names that stand in front: Chinese, Korean, Vietnamese, and Cambodian ones.
FAMILY_FIRST = frozenset(
    "Xi Li Hu Wen Wang Zhang Zhou Zhu Jiang Deng Mao Qiao Qian Sun Wu Yang Yi Chen Chang Liu Zhao Huang Lin Tang Luo He Han Dai Hua Lai Ma "
    "Kim Park Moon Lee Roh Chung Yoon Kang Ban Han Cho Choe Choi Paek Ri Pak Shin Song Hwang Ho "
    "Ahn Baek Kwon Hong Jang Ryu Seo Jeong Yun Feng Gao Xu Guo Zheng Cao Peng Zeng Xiao Tian Yuan Cai Wei Xue Liang Shen Zhong Cui Qin "
    "Nguyen Nguyễn Tran Trần Pham Phạm Phan Le Vo Dang Truong Vu Bui Duong Ngo Hoang Hun To Hồ".split()
)

PARTICLES = frozenset("von van de der den del della di da dos du la le al el bin ibn ben abu ul zu zur af av".split())

RANKS = (
    "Adm",
    "Gen",
    "Sen",
    "Rep",
    "Pres",
    "Lt",
    "Col",
    "Maj",
    "Amb",
    "PM",
    "Dr",
    "Sir",
    "Prof",
    "Min",
    "Gov",
    "RT",
    "Hon",
)
