# ruff: noqa: E501  (a row of a table is a line)
"""Given names of many languages, in the spellings of German and English reports: men's, women's, and both."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MEN = """
Clement Clemens Aaron Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdullah Abdulla Abdo Abe Abiy Abraham Abu Achim Adam Adel Adolf Adrian Ahmad Ahmed Ahmet Akihito Al
Alain Alan Albert Alberto Albin Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksej Alessandro Alex Alexander Alexandr Alexandre
Alexei Alexej Alexey Alexis Alfons Alfred Alfredo Ali Alijew Alistair Allen Alois Amadou Amir Amr Anatoli Anatolij Anders András Andre André Andreas
Andrei Andrej Andres Andrés Andrew Andrey Andrij Andrzej Andrés Angus Ansgar Anthony Anton Antonio António Antony Antonis Antti Anwar Ardi Ariel Arkadi Arkadij Armin Arnold
Arsen Arsenij Arseni Arthur Artur Asif Askar Atal August Augusto Avigdor Axel Ayman Babak Balthasar Ban Barack Bart Bartholomäus Baschar Bashar Bassam Beat Bela Ben Benedikt
Benito Benjamin Benny Benoît Bernard Bernd Bernhard Bernie Bert Bill Björn Bjarne Bob Bogdan Bohuslav Boris Borut Borys Branko Brian Bruce Bruno Burkhard Carl Carlo Carlos
Carsten Cecil Cem Cevdet Charles Chris Christian Christof Christoph Christophe Christopher Chuck Claude Claudio Claus Clemens Colin Conrad Constantin Cormac Cyril
Cyrus Dag Dagfinn Dalia Damian Dan Daniel Daniele Danilo Darius Dave David Davor Dean Denis Dennis Desmond Detlef Dick Didier Diego Dieter Dietmar Dimitri Dimitris Dirk Dmitri
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
Kurt Kyriakos Laurent Lars Lasse László Lawrence Lech Lee Leif Len Lennart Leo Leon Leonard Leonhard Leonid Leopold Leszek Lew Lewis Linus Lloyd Lothar Louis Lubomír Lubomir Luc Luca Lucas Luciano Ludger Ludwig Luigi Luis Luiz Lukas
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
"""

BOTH = "Andrea Dominique Kai Kim Nicola Robin Jean Alexis Chris Gabriele Simone Sascha Leslie Tracy Pat"
# More often something else in reports than a given name.
FAMILY_NAMES_TOO = ("Al", "Alijew", "Park", "Islam", "Janša", "Tokayev", "Per", "Ban", "Roh", "Lee", "Sultan")


def gathered() -> Mapping[str, str]:
    """Each name with m, f, or "" where it is both."""
    named = dict.fromkeys(MEN.split(), "m") | dict.fromkeys(WOMEN.split(), "f") | dict.fromkeys(BOTH.split(), "")
    for name in FAMILY_NAMES_TOO:
        named.pop(name, None)
    return MappingProxyType(named)


# Family names that stand in front: Chinese, Korean, Vietnamese, and Cambodian ones.
FAMILY_FIRST = frozenset(
    "Xi Li Hu Wen Wang Zhang Zhou Zhu Jiang Deng Mao Qiao Qian Sun Wu Yang Yi Chen Chang Liu Zhao Huang Lin Tang Luo He Han Dai Hua Lai Ma "
    "Kim Park Moon Lee Roh Chung Yoon Kang Ban Han Cho Choe Choi Paek Ri Pak Shin Song Hwang Ho "
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
